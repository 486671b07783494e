"""`describe`: the kinds of records and their fields, as every screen and import uses them."""

from argparse import Namespace

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.output import print_json, print_table
from nsuat_desktop.records.json_form import description_json
from nsuat_desktop.records.registry import description_of, descriptions


def run_describe(arguments: Namespace) -> int:
    """All kinds, or one."""
    wanted = [arguments.type] if arguments.type else list(descriptions())
    made = {each: description_json(description_of(each)) for each in wanted}
    if arguments.json:
        print_json({"types": made})
        return DONE
    for name, description in made.items():
        print(f"{name}: {description['label']}")
        if arguments.type:
            lines = [
                [
                    field["name"] + ("*" if field["required"] else ""),
                    field["kind"],
                    field["label"],
                    ", ".join(choice["code"] for choice in field["choices"]) or field["link"] or "",
                ]
                for field in description["fields"]
            ]
            print_table(["Trường", "Kiểu", "Nhãn", "Nhận"], lines)
    return DONE
