"""Attaching files to records; an attachment is a record itself, with history and undo."""

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nsuat_desktop.attachments.names import file_name, renamed
from nsuat_desktop.attachments.store import FileStore
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Draft, Record, Row
from nsuat_desktop.records.service import RecordService
from nsuat_desktop.text.normalise import clean_line

Progress = Callable[[int, int], None]
"""(bytes done, of how many); may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Content that is in the store, and the name it came with; no record points at it yet."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment as a list shows it: `size` in bytes, `added` an ISO day, `by` its author."""

    id: str
    name: str
    description: str
    size: int
    media_type: str
    sha256: str
    added: str
    by: str


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
        return self.attach_kept(owner, self.keep(sources))

    def attach_content(self, owner: Record, name: str, content: bytes) -> Record:
        """Attach content from the clipboard under a name."""
        known = self._known(owner)
        kept = self.keep_content(name, content)
        if kept.sha256 in known:
            return self._records.get(known[kept.sha256], "attachment")
        return self.attach_kept(owner, [kept])[0]

    def keep(self, sources: Sequence[Path], progress: Progress | None = None) -> list[KeptFile]:
        """Take files into the store: the slow part of attaching, safe in any thread.

        Raises:
            AppError: a file is empty, too large or unreadable.
        """
        total, done = sum(_size(path) for path in sources), 0

        def stepped(count: int) -> None:
            nonlocal done
            done += count
            if progress is not None:
                progress(done, total)

        kept = []
        for path in sources:
            before = done
            digest, size = self.store.add(path, stepped)
            stepped(before + size - done)  # what the store had already was not copied
            kept.append(KeptFile(path.name, digest, size))
        return kept

    def keep_content(self, name: str, content: bytes) -> KeptFile:
        """Take content from memory into the store.

        Raises:
            AppError: it is empty or too large.
        """
        return KeptFile(name, *self.store.add_bytes(content))

    def attach_kept(
        self,
        owner: Record,
        kept: Sequence[KeptFile],
        *,
        also: Sequence[Draft] = (),
        sentence: str | None = None,
    ) -> list[Record]:
        """Point at kept files from a record, as one change; those it has already are left out.

        `also` is saved with them, as part of the same change.
        """
        known = self._known(owner)
        today = self._records.environment.today().isoformat()
        new = {each.sha256: each for each in kept if each.sha256 not in known}
        drafts = [
            Draft(
                "attachment",
                {
                    "name": clean_line(each.name)[-200:] or "tep",
                    "record_type": owner.type,
                    "record": owner.id,
                    "sha256": each.sha256,
                    "size": each.size,
                    "media_type": mimetypes.guess_type(each.name)[0],
                    "added": today,
                },
            )
            for each in new.values()
        ]
        told = sentence or f"Đính kèm {len(drafts)} tệp vào “{owner.title}”"
        return self._records.save_all([*drafts, *also], told)

    def of(self, record_id: str) -> list[Row]:
        """The live attachments of a record, by name."""
        ids = self._reader.ids("attachment", {"record": record_id})
        return self._reader.rows("attachment", ids)

    def listed(self, record_id: str) -> list[Attached]:
        """The attachments of a record with what a list shows of them, the newest first."""
        ids = self._reader.ids("attachment", {"record": record_id})
        records = [self._records.get(each, "attachment") for each in ids]
        records.sort(key=lambda each: each.created_at, reverse=True)
        return [_attached(each) for each in records]

    def count(self, record_id: str) -> int:
        """How many files a record has."""
        return self._reader.count("attachment", {"record": record_id})

    def rename(self, attachment_id: str, name: str, description: str) -> Record:
        """Call a file otherwise and say what it is; the ending of its name stays.

        Raises:
            RefusedError: the name is refused by the rules.
        """
        record = self._records.get(attachment_id, "attachment")
        values = {
            **record.values,
            "name": renamed(str(record.values["name"]), name),
            "description": description or None,
        }
        draft = Draft("attachment", values, record.id, record.revision)
        return self._records.save(draft, f"Sửa tên, mô tả tệp “{record.title}”")

    def copy_out(self, attachment: Row | Record | Attached, folder: Path) -> Path:
        """A copy in `folder` under the attachment's own name, for another program to open."""
        if isinstance(attachment, Attached):
            name, digest = attachment.name, attachment.sha256
        else:
            name, digest = str(attachment.values["name"]), str(attachment.values["sha256"])
        return self.store.copy_out(digest, folder / file_name(name))

    def problems(self) -> list[str]:
        """Attachments whose file is missing or damaged."""
        rows = self._reader.rows("attachment", self._reader.ids("attachment"))
        return [
            f"Tệp đính kèm “{row.title}” bị mất hoặc hỏng. Lấy lại từ bản đã chép ra USB."
            for row in rows
            if not self.store.is_whole(str(row.values["sha256"]))
        ]

    def _known(self, owner: Record) -> dict[str, str]:
        return {str(row.values["sha256"]): row.id for row in self.of(owner.id)}


def _attached(record: Record) -> Attached:
    values = record.values
    size = values["size"]
    return Attached(
        id=record.id,
        name=str(values["name"]),
        description=str(values.get("description") or ""),
        size=size if isinstance(size, int) else 0,
        media_type=str(values.get("media_type") or ""),
        sha256=str(values["sha256"]),
        added=str(values["added"]),
        by=record.created_by,
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it tells what is wrong
