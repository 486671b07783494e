"""Attaching files to records; an attachment is a record itself, with history and undo."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path

from nsuat_desktop.attachments.store import FileStore
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Draft, Record, Row
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.text.normalise import clean_line


class AttachmentService:
    """Attach, list, open and check the files of records."""

    def __init__(self, records: RecordService, reader: RecordReader, store: FileStore) -> None:
        self._records = records
        self._reader = reader
        self.store = store

    def attach(self, owner: Record, sources: Sequence[Path]) -> list[Record]:
        """Attach files to a record as one change; the same file twice is attached once.

        Raises:
            AppError: a file is empty, too large or unreadable; then none is attached.
        """
        kept = [(path.name, *self.store.add(path)) for path in sources]
        return self._save(owner, kept)

    def attach_content(self, owner: Record, name: str, content: bytes) -> Record:
        """Attach content from the clipboard under a name."""
        known = self._known(owner)
        digest, size = self.store.add_bytes(content)
        if digest in known:
            return self._records.get(known[digest], "attachment")
        return self._save(owner, [(name, digest, size)])[0]

    def of(self, record_id: str) -> list[Row]:
        """The live attachments of a record, by name."""
        ids = self._reader.ids("attachment", {"record": record_id})
        return self._reader.rows("attachment", ids)

    def copy_out(self, attachment: Row | Record, folder: Path) -> Path:
        """A copy in `folder` under the attachment's own name, for another program to open."""
        name = Path(str(attachment.values["name"])).name or "tep"
        return self.store.copy_out(str(attachment.values["sha256"]), folder / name)

    def problems(self) -> list[str]:
        """Attachments whose file is missing or damaged."""
        rows = self._reader.rows("attachment", self._reader.ids("attachment"))
        return [
            f"Tệp đính kèm “{row.title}” bị mất hoặc hỏng. Lấy lại từ bản sao lưu."
            for row in rows
            if not self.store.is_whole(str(row.values["sha256"]))
        ]

    def _known(self, owner: Record) -> dict[str, str]:
        return {str(row.values["sha256"]): row.id for row in self.of(owner.id)}

    def _save(self, owner: Record, kept: Sequence[tuple[str, str, int]]) -> list[Record]:
        known = self._known(owner)
        today = self._records.environment.today().isoformat()
        new = {digest: (name, size) for name, digest, size in kept if digest not in known}
        drafts = [
            Draft(
                "attachment",
                {
                    "name": clean_line(name)[-200:] or "tep",
                    "record_type": owner.type,
                    "record": owner.id,
                    "sha256": digest,
                    "size": size,
                    "media_type": mimetypes.guess_type(name)[0],
                    "added": today,
                },
            )
            for digest, (name, size) in new.items()
        ]
        return self._records.save_all(drafts, f"Đính kèm {len(drafts)} tệp vào “{owner.title}”")
