"""Filling texts of templates: Mustache, logic-less, with the office's own names of fields.

The engine runs no code: values are plain texts, partials are not read from files, and a name
that nobody knows is an error instead of a hole in the letter.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import pystache
from pystache.common import PystacheError, TemplateNotFoundError
from pystache.context import KeyNotFoundError
from pystache.parser import ParsingError, parse

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.normalise import clean_line

BLANK = "…" * 12
"""Stands where something is to be written by hand."""
BLANK_LINE = "…" * 29
"""A whole line of the body to write on."""


class Fields(dict[str, str]):
    """Merge fields by name; {{ten_don_vi}}, {{Tên đơn vị}} and {{tên đơn vị}} are the same."""

    def __init__(self, *parts: Mapping[str, str]) -> None:
        super().__init__()
        self.names: list[str] = []
        """As people read them, in order."""
        for part in parts:
            for name, value in part.items():
                self.put(name, value)

    def put(self, name: str, value: str) -> None:
        key = _key(name)
        if key not in self:
            self.names.append(name)
        super().__setitem__(key, value)

    def merged(self, *parts: Mapping[str, str]) -> "Fields":
        """These and others; of one name the last counts."""
        made = Fields()
        for part in (self, *parts):
            names = part.names if isinstance(part, Fields) else part
            for name in names:
                made.put(name, part[name])
        return made

    def __contains__(self, name: object) -> bool:
        return super().__contains__(_key(str(name)))

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(_key(name))


def fill(text: str, fields: Fields, source: str) -> str:
    """A text of a template with its fields filled in; `source` names the template in errors.

    Raises:
        AppError: a field that is not known, or braces that do not match.
    """
    if "{{" not in text:
        return text
    renderer = pystache.Renderer(escape=str, partials={}, missing_tags="strict")
    try:
        return str(renderer.render(_parsed(text), fields))
    except KeyNotFoundError as error:
        raise AppError(
            f"Mẫu “{source}”: không có trường {{{{{clean_line(str(error.key))[:60]}}}}}. "
            f"Các trường dùng được: {', '.join(fields.names)}."
        ) from None
    except TemplateNotFoundError:
        raise AppError(
            f"Mẫu “{source}”: không dùng được {{{{> …}}}} để chèn tệp khác. Chép đoạn đó vào mẫu."
        ) from None
    except (ParsingError, PystacheError):
        raise AppError(
            f"Mẫu “{source}”: phần {{{{#…}}}} chưa khớp. Mỗi {{{{#trường}}}} hoặc {{{{^trường}}}} "
            "cần một {{/trường}} cùng tên ở sau."
        ) from None


def fill_lines(texts: Iterable[str], fields: Fields, source: str) -> tuple[str, ...]:
    """Several texts on one line each, those that turn out empty left out."""
    filled = (clean_line(fill(text, fields, source)) for text in texts)
    return tuple(text for text in filled if text)


@lru_cache(maxsize=256)
def _parsed(text: str) -> Any:
    """Parsed apart: the renderer by itself takes a section that is never closed."""
    return parse(text, raise_on_mismatch=True)


@lru_cache(maxsize=1_000)
def _key(name: str) -> str:
    return fold(name)
