"""Opening the data folder for a command."""

import contextlib
import getpass
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from db.backup import make_backup
from db.upgrade import schema_version
from nsuat_desktop.data_folder import DATABASE_NAME
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.workspace import Workspace, open_workspace


def author_of(arguments: Namespace) -> str:
    """Who makes a change: `--as`, else the system's user."""
    if author := clean_line(arguments.author or ""):
        return author
    with contextlib.suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


@contextlib.contextmanager
def reading(arguments: Namespace) -> Iterator[Workspace]:
    """The data folder to read from: never created, readable beside a writer.

    Raises:
        AppError: there is no office yet.
    """
    workspace = open_workspace(arguments.data_dir, write=False, author=author_of(arguments))
    try:
        workspace.office()
        yield workspace
    finally:
        workspace.close()


@contextlib.contextmanager
def copied(workspace: Workspace) -> Iterator[Workspace]:
    """A copy of a data folder to try out what would be written; it is gone afterwards.

    Raises:
        SurroundingsError: there is no room for the copy.
    """
    with tempfile.TemporaryDirectory(prefix="nsuat-") as folder:
        backup = make_backup(
            workspace.data_dir / DATABASE_NAME, Path(folder), workspace.environment.now()
        )
        backup.path.rename(Path(folder) / DATABASE_NAME)
        copy = open_workspace(Path(folder), write=True, author=workspace.environment.author)
        try:
            yield copy
        finally:
            copy.close()


@contextlib.contextmanager
def writing(arguments: Namespace) -> Iterator[Workspace]:
    """The data folder of an office to write to; waits 5 seconds for another writer.

    Raises:
        AppError: there is no office yet; no folder is made then.
    """
    if schema_version(arguments.data_dir / DATABASE_NAME) is None:
        open_workspace(arguments.data_dir, write=False)  # raises, and says what to do
    workspace = open_workspace(arguments.data_dir, write=True, author=author_of(arguments))
    try:
        workspace.office()
        yield workspace
    finally:
        workspace.close()
