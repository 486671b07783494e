"""Words for administrative levels come from data, as they change with the law.

No text of the program says "huyện": labels come from the catalogue of levels, from the units and
from the office's profile. Comments, docstrings and data files may.
"""

import ast
from pathlib import Path

import pytest

from nsuat_desktop.resources import resource_path

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    path for folder in ("db", "nsuat_desktop", "ui") for path in (ROOT / folder).rglob("*.py")
)
WORD = "huyện"


def texts(tree: ast.AST) -> list[tuple[int, str]]:
    """(line, text) of every string literal that is no docstring."""
    spoken = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken
    ]


def test_no_text_of_the_program_names_a_level_that_is_gone() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in SOURCES
        for line, text in texts(ast.parse(path.read_text("utf-8")))
        if WORD in text.lower()
    ]
    assert found == []


@pytest.mark.parametrize(
    "path", sorted(resource_path("templates").rglob("*.toml")), ids=lambda path: path.name
)
def test_no_template_names_a_level_that_is_gone(path: Path) -> None:
    assert WORD not in path.read_text("utf-8").lower()
