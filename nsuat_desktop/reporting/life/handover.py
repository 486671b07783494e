"""Handing the PDF to the office's own signing tool, and taking the signed one back.

The program does not sign: state bodies use their approved tools. A folder lies between.
"""

from dataclasses import dataclass
from pathlib import Path

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.life.freezing import issued_pdf
from nsuat_desktop.reporting.life.signed import LARGEST, SignedCheck, Verdict, verify_content
from nsuat_desktop.reporting.life.store import issued_within, largest_issued
from nsuat_desktop.text.plain_name import plain_name
from nsuat_desktop.workspace import Workspace

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file in the folder that came from a PDF of ours and has something added to it."""

    path: Path
    check: SignedCheck


def handover_name(workspace: Workspace, report_id: str) -> str:
    """'bc-ubnd-nam-2025-8262.pdf': plain for any tool; the end of the check code tells versions."""
    values = workspace.records.get(report_id, "report").values
    named = plain_name(f"{values['symbol']} {values['period']}")[:_LONGEST_NAME].rstrip("-")
    return f"{named}-{str(values['check_code'])[-4:]}.pdf"


def hand_over(workspace: Workspace, report_id: str, folder: Path) -> Path:
    """Write the PDF to sign into a folder and return its path.

    Raises:
        SurroundingsError: it cannot be written.
    """
    pdf = issued_pdf(workspace, report_id)
    path = folder / handover_name(workspace, report_id)
    with write_atomically(path) as file:
        file.write(pdf)
    return path


def look_for_signed(
    workspace: Workspace, folder: Path, report_id: str | None = None
) -> list[FoundFile]:
    """PDFs in the folder that begin with one of ours, signed or changed, the newest first.

    Other files and unsigned copies are passed over, and so is one that a tool still writes.

    Raises:
        SurroundingsError: the folder cannot be read.
    """
    try:
        paths = [path for path in folder.iterdir() if path.suffix.lower() == ".pdf"]
    except OSError as error:
        raise SurroundingsError(f"Không đọc được thư mục {folder}. Chọn thư mục khác.") from error
    found: list[tuple[float, FoundFile]] = []
    largest = largest_issued(workspace.database)
    for path in paths:
        try:
            status = path.stat()
            with path.open("rb") as file:
                # Enough to know ours: the folder may be full of large files of others.
                begin = file.read(largest)
                issued = issued_within(workspace.database, begin)
                if issued is None or not issued.size < status.st_size <= LARGEST:
                    continue
                content = begin + file.read()
        except OSError:
            continue  # gone, or held by the tool that writes it; the next look will see it
        if report_id is not None and issued.report_id != report_id:
            continue
        check = verify_content(workspace, content, report_id)
        if check.verdict is not Verdict.DAMAGED:
            found.append((status.st_mtime, FoundFile(path, check)))
    return [file for _, file in sorted(found, key=lambda each: each[0], reverse=True)]
