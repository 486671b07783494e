"""Headings, paragraphs and points of the body."""

from docx.document import Document as WordFile
from docx.text.paragraph import Paragraph as WordParagraph

from nsuat_desktop.reporting.document import Heading, Paragraph, Points, Run
from nsuat_desktop.reporting.pdf.prose import split_lines
from nsuat_desktop.reporting.word import styles
from nsuat_desktop.reporting.word.parts import AFTER_LEVEL, add_text


def add_heading(file: WordFile, block: Heading, base_level: int) -> WordParagraph:
    """A title in a heading style; inside an annex one level further in."""
    style = styles.HEADINGS[min(block.level, len(styles.HEADINGS)) - 1]
    paragraph = file.add_paragraph(block.text, style)
    if base_level:
        level = styles.outline_level(base_level + block.level - 1)
        paragraph._p.get_or_add_pPr().insert_element_before(level, *AFTER_LEVEL)
    return paragraph


def add_paragraphs(file: WordFile, block: Paragraph) -> list[WordParagraph]:
    """One for each line of the text."""
    return [_add(file, part) for part in split_lines(block.text)]


def add_points(file: WordFile, block: Points) -> list[WordParagraph]:
    """The marks are text, as Word counts "a, b, c" without "đ"."""
    made = []
    for index, item in enumerate(block.items):
        first, *rest = list(split_lines(item)) or [()]
        made.append(_add(file, (Run(f"{block.label(index)} "), *first)))
        made += [_add(file, part) for part in rest]
    return made


def _add(file: WordFile, runs: tuple[Run, ...]) -> WordParagraph:
    return add_text(file.add_paragraph(style=styles.PROSE), runs)
