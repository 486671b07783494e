"""Naming a record on the command line: its id, or words that fit one title only."""

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.workspace import Workspace

_MOST_NAMED = 10


def find_record(workspace: Workspace, record_type: str, text: str) -> str:
    """Id of the record with this id, this title, or the only title that holds these words.

    Raises:
        AppError: none fits, or several do; the message names them.
    """
    wanted, reader = clean_line(text), workspace.reader
    if reader.rows(record_type, [wanted]):
        return wanted
    label, key = description_of(record_type).label, fold(wanted)
    candidates = reader.search_index(record_type).find(wanted) if key else []
    titles = {row.id: fold(row.title) for row in reader.rows(record_type, candidates)}
    same = [each for each, title in titles.items() if title == key]
    found = same or [each for each, title in titles.items() if key in title]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(
            f"Không có “{label}” nào như “{wanted[:80]}”. Ghi mã bản ghi hoặc tên; "
            f"tìm bằng lệnh: list {record_type} --search CHỮ."
        )
    named = "; ".join(
        f"{row.id} ({row.title})" for row in reader.rows(record_type, found[:_MOST_NAMED])
    )
    raise AppError(
        f"Có {len(found)} bản ghi “{label}” như “{wanted[:80]}”. Ghi mã của một bản ghi: {named}."
    )
