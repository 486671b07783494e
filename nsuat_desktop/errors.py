"""Trouble the user can act on; the base classes come from the layer below."""

from db.errors import AppError, SurroundingsError

__all__ = ["AppError", "NotFoundError", "StaleRecordError", "SurroundingsError"]


class NotFoundError(AppError):
    """The record asked for is not (or no longer) in the database."""


class StaleRecordError(AppError):
    """The record was changed elsewhere after it was opened."""
