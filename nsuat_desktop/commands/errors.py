"""Trouble that only the command line knows."""

from nsuat_desktop.errors import AppError


class UsageError(AppError):
    """The command was given something it cannot work with (exit status 2)."""
