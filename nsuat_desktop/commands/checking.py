"""`check`: whether the data are whole and keep the rules."""

from argparse import Namespace

from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.opening import reading
from nsuat_desktop.commands.output import print_causes, print_json


def run_check(arguments: Namespace) -> int:
    """File, history, rows and rules; exit status 1 when something is wrong."""
    with reading(arguments) as workspace:
        problems = workspace.check()
    if arguments.json:
        print_json({"sound": not problems, "problems": problems})
    elif problems:
        print_causes(problems)
    else:
        print("Dữ liệu nguyên vẹn và đúng quy tắc.")
    return REFUSED if problems else DONE
