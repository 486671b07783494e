"""What a clerk should look at: records that a row may mean."""

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_memory import ImportMemory
from nsuat_desktop.spreadsheets.import_plan import Candidate
from nsuat_desktop.spreadsheets.own_columns import NAMING
from nsuat_desktop.spreadsheets.row_records import Raw
from nsuat_desktop.spreadsheets.row_shape import ID, Part
from nsuat_desktop.spreadsheets.row_work import RowWork

WHICH = "Chọn một bản ghi, hoặc ghi thêm mã số thuế, ngày tháng để phân biệt."


class RowDoubts:
    """Tells, at the cells, of records that look alike."""

    def __init__(self, memory: ImportMemory) -> None:
        self._memory = memory

    def look_alike(self, row: RowWork, part: Part, raw: Raw) -> None:
        """Warn of records with nearly the same name, unless the clerk has decided."""
        if row.decision is not None or raw.get(ID) is not None:
            return
        known = self._memory.known(part.type)
        for each in known.alike(raw)[:3]:
            values = known.values(each)
            if self._told_apart(part.type, values, raw):
                continue
            title = known.title(each)
            reason = f"Giống “{title}” đã có. Nếu là một, chọn bản ghi đó; nếu khác, để nguyên."
            name = NAMING[part.type]
            row.note(part.place(name), reason, Verdict.WARNING)
            if known.is_on_record(each):
                path = part.prefix.rstrip(".")
                row.candidates.append(Candidate(each, title, "Tên gần giống", path))

    def _told_apart(self, record_type: str, values: Raw, raw: Raw) -> bool:
        names = ("tax_code", "personal_id", "birth_year")
        pairs = [(values.get(name), raw.get(name)) for name in names]
        if any(a is not None and b is not None and a != b for a, b in pairs):
            return True
        if record_type != "person":
            return False
        # Two people of one name are many; one fact more must be alike to be worth a look.
        mine, theirs = self._memory.employer(raw), self._memory.employer(values)
        year = raw.get("birth_year")
        return (mine is None or mine != theirs) and (
            year is None or year != values.get("birth_year")
        )

    def ask(self, row: RowWork, part: Part, ids: tuple[str, ...], why: str) -> None:
        known = self._memory.known(part.type)
        path = part.prefix.rstrip(".")
        row.candidates += [Candidate(each, known.title(each), why, path) for each in ids[:10]]

    def refuse(self, row: RowWork, part: Part, reason: str) -> None:
        path = part.prefix.rstrip(".") or part.place(NAMING.get(part.type, ""))
        row.note(path, reason, Verdict.ERROR)
