"""Trouble the user can act on. Everything else is a bug and is logged with its traceback."""


class AppError(Exception):
    """A problem told in one Vietnamese sentence that names the next step.

    The text is shown as it is: in a dialog by the window, on standard error by the command line.
    """


class SurroundingsError(AppError):
    """The machine is in the way: disk full, no rights, locked or damaged file (exit status 3)."""


class NotFoundError(AppError):
    """The record asked for is not (or no longer) in the database."""


class StaleRecordError(AppError):
    """The record was changed elsewhere after it was opened."""
