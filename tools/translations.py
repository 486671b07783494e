"""Collects the Vietnamese texts of the program for translators, and compiles what they made.

    python -m tools.translations            update nsuat_en.ts, compile every .ts to .qm
    python -m tools.translations --check    fail when a file would change

Contexts are those that are asked for at run time: the class for `self.tr("...")`, "ui" for
`tr("...")`, "nsuat_desktop" for plain Vietnamese literals below `ui`. Vietnamese is the source, so
there is no nsuat_vi.ts; qtbase_vi.ts holds Qt's own words and is kept by hand.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "nsuat_en.ts"
UI_CONTEXT, PLAIN_CONTEXT = "ui", "nsuat_desktop"
WORDS_OF_LISTS = frozenset({"header_words.py", "short_words.py"})
"""The modules of what others write over their columns: read, never shown."""
_OF_PATTERNS = ("(?", "\\s", "\\b", "[0-9]")
"""What pieces of patterns have, that no text for people has."""

Message = tuple[str, str]
"""Context and Vietnamese text."""


def collected(root: Path = ROOT) -> list[Message]:
    """All texts of the program, each context once, in a steady order."""
    found: set[Message] = set()
    for path in sorted((root / "ui").rglob("*.py")):
        found.update(_in_ui(ast.parse(path.read_text("utf-8"))))
    for path in sorted((root / "nsuat_desktop").rglob("*.py")):
        if path.name not in WORDS_OF_LISTS:
            found.update(_below_ui(ast.parse(path.read_text("utf-8"))))
    return sorted(found)


def _in_ui(tree: ast.AST, context: str = UI_CONTEXT) -> Iterator[Message]:
    """Arguments of `tr`: of the class around it when it is a method, else of the house."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call) and node.args and (text := _literal(node.args[0])):
            if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                yield context, text
            elif isinstance(node.func, ast.Name) and node.func.id == "tr":
                yield UI_CONTEXT, text
        yield from _in_ui(node, inner)


def _below_ui(tree: ast.AST) -> Iterator[Message]:
    """Literals with Vietnamese letters, without docstrings, patterns and pieces of f-strings."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.JoinedStr) or _is_pattern(node):
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        text = _literal(node)
        if any(letter.isalpha() and not letter.isascii() for letter in text) and _is_shown(text):
            yield PLAIN_CONTEXT, text
        yield from _below_ui(node)


def _is_pattern(node: ast.AST) -> bool:
    """`re.compile(...)` and the like."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
    )


def _is_shown(text: str) -> bool:
    """No piece of a pattern; no table of odd characters, which XML could not hold either."""
    is_printable = all(letter.isprintable() or letter == "\n" for letter in text)
    return is_printable and not any(sign in text for sign in _OF_PATTERNS)


def _literal(node: ast.AST) -> str:
    """The text of a string literal; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def template(messages: list[Message], old: Path) -> bytes:
    """A .ts file of these messages that keeps the translations of `old`."""
    kept = _translations(old) if old.exists() else {}
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="vi")
    by_context: dict[str, ElementTree.Element] = {}
    for context, text in messages:
        if context not in by_context:
            by_context[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(by_context[context], "name").text = context
        message = ElementTree.SubElement(by_context[context], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if (context, text) in kept:
            translation.text = kept[context, text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def _translations(path: Path) -> dict[Message, str]:
    kept = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text:
                key = (context.findtext("name", ""), message.findtext("source", ""))
                kept[key] = translation.text
    return kept


def compiled(source: Path) -> bytes:
    """The .qm of a .ts file, by the lrelease that comes with PySide6."""
    tool = Path(PySide6.__file__).with_name(
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "out.qm")
        subprocess.run([tool, "-silent", source, "-qm", target], check=True)
        return target.read_bytes()


def main(check: bool) -> int:
    """Bring the files up to date; with `check` only say which are not."""
    stale = _brought_up_to_date(ENGLISH, template(collected(), ENGLISH), check)
    for source in sorted(FOLDER.glob("*.ts")):
        stale |= _brought_up_to_date(source.with_suffix(".qm"), compiled(source), check)
    return int(check and stale)


def _brought_up_to_date(path: Path, content: bytes, check: bool) -> bool:
    if path.exists() and path.read_bytes() == content:
        return False
    if check:
        print(f"{path.name} is not up to date: python -m tools.translations", file=sys.stderr)
    else:
        path.write_bytes(content)
        print(f"wrote {path.name}")
    return True


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
