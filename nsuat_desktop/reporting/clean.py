"""Makes a document fit for print: NFC, no invisible characters, single spaces, in every text."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from nsuat_desktop.reporting.document import Document, Paragraph, Points, Run
from nsuat_desktop.text.normalise import clean_line, clean_note

T = TypeVar("T")


def cleaned(document: Document) -> Document:
    return _cleaned(document)


def texts_of(document: Document) -> Iterator[str]:
    """Every text of the document, for the check of the fonts."""
    for text in _texts(document):
        yield text.replace("\n", " ")


def _cleaned(value: T, clean: Any = clean_line) -> T:
    """The same value with each string in it cleaned; enumerations and numbers stay.

    What is clean already is not copied: an annex may have a hundred thousand rows.
    """
    result: Any = value
    if type(value) is str:
        shown = clean(value)
        result = value if shown == value else shown
    elif isinstance(value, tuple):
        items = [_cleaned(item, clean) for item in value]
        changed = any(new is not old for new, old in zip(items, value, strict=True))
        result = tuple(items) if changed else value
    elif isinstance(value, Run):
        result = replace(value, text=_cleaned_run(value.text))
    elif is_dataclass(value) and not isinstance(value, type):
        # Prose may be typed in several lines: each becomes a paragraph of its own.
        inner = clean_note if isinstance(value, Paragraph | Points) else clean
        parts = {f.name: _cleaned(getattr(value, f.name), inner) for f in fields(value)}
        result = replace(value, **parts)
    return result  # type: ignore[no-any-return]


def _cleaned_run(text: str) -> str:
    """A run keeps a space at its ends: it parts the words of neighbouring runs."""
    inner = clean_note(text)
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and inner else ""
    return before + inner + after


def _texts(value: Any) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
