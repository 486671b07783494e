"""`init`: the first description of the office, from a TOML file."""

from argparse import Namespace

from nsuat_desktop.commands.adding import refusal_causes
from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.opening import author_of
from nsuat_desktop.commands.output import print_causes
from nsuat_desktop.records.record import RefusedError
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.toml_file import read_toml
from nsuat_desktop.workspace import open_workspace


def run_init(arguments: Namespace) -> int:
    """Create the data folder with its office."""
    values = read_toml(arguments.office, "hồ sơ cơ quan")
    workspace = open_workspace(arguments.data_dir, write=True, author=author_of(arguments))
    try:
        record = workspace.init_office(values, clean_line(arguments.author or ""))
    except RefusedError as refusal:
        print_causes(refusal_causes(refusal))
        return REFUSED
    finally:
        workspace.close()
    print(f"Đã lập hồ sơ “{record.title}” trong {workspace.data_dir}.")
    return DONE
