"""The clerk's wording of a report, kept in the data folder until it is changed or taken back."""

from typing import Any, Protocol

from nsuat_desktop.reporting.figures import PeriodFrame
from nsuat_desktop.reporting.periods import Period
from nsuat_desktop.reporting.prose import Edit, ReportText


class DraftStore(Protocol):
    """Where edits are kept: `workspace.form_drafts`."""

    def get(self, key: str) -> dict[str, Any] | None: ...
    def put(self, key: str, body: dict[str, Any]) -> None: ...
    def drop(self, key: str) -> None: ...


class ReportEdits:
    """Edited sections of the report on one period."""

    def __init__(self, store: DraftStore, period: Period | PeriodFrame) -> None:
        self._store = store
        self._key = f"report:{period.kind}:{_days(period)}"

    def all(self) -> dict[str, Edit]:
        """Edits by section id."""
        body = self._store.get(self._key) or {}
        return {
            section: Edit(entry["text"], entry["drafted"])
            for section, entry in body.get("sections", {}).items()
        }

    def text(self) -> ReportText:
        """The edited wording alone, for `build_document`."""
        return ReportText({section: edit.text for section, edit in self.all().items()})

    def put(self, section: str, text: str, drafted: str) -> None:
        """Keep the clerk's wording; wording equal to the draft is no edit."""
        edits = self.all()
        if text.strip() == drafted.strip():
            edits.pop(section, None)
        else:
            edits[section] = Edit(text.strip(), drafted)
        self._save(edits)

    def reset(self, section: str) -> None:
        """Go back to the drafted sentences."""
        edits = self.all()
        if edits.pop(section, None) is not None:
            self._save(edits)

    def accept_figures(self, section: str, drafted: str) -> None:
        """The clerk has seen what changed and keeps the wording."""
        edits = self.all()
        if section in edits:
            edits[section] = Edit(edits[section].text, drafted)
            self._save(edits)

    def _save(self, edits: dict[str, Edit]) -> None:
        if not edits:
            self._store.drop(self._key)
            return
        sections = {
            section: {"text": edit.text, "drafted": edit.drafted} for section, edit in edits.items()
        }
        self._store.put(self._key, {"sections": sections})


def _days(period: Period | PeriodFrame) -> str:
    """The data window, which no other period of the kind shares."""
    return f"{period.start}..{period.end}"
