"""Word styles of an official document, so that leaders can edit and find their way in it.

Sizes and lengths are those of the PDF (`pdf.layout`), where the decree's numbers are kept.
"""

from dataclasses import dataclass
from typing import Any

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from nsuat_desktop.reporting.pdf import layout

FONT = "Times New Roman"
LANGUAGE = "vi-VN"

NORMAL = "Normal"
PROSE = "Body Text"
HEADINGS = ("Heading 1", "Heading 2", "Heading 3")
TITLE, SUBTITLE, CAPTION, PAGE_NUMBER, FOOTER = "Title", "Subtitle", "Caption", "Header", "Footer"
NATION, MOTTO = "Quốc hiệu", "Tiêu ngữ"
PARENT, ISSUER = "Cơ quan chủ quản", "Cơ quan ban hành"
# Word takes a comma in the name of a style for the begin of another name.
NUMBER, SUBJECT, DATE = "Số và ký hiệu", "Về việc", "Địa danh và ngày tháng"
ADDRESSEE = "Kính gửi"
CELL, ANNEX_CELL = "Nội dung bảng", "Nội dung bảng phụ lục"
UNIT_NOTE, FOOTNOTE = "Đơn vị tính", "Ghi chú bảng"
CHART = "Biểu đồ"
RECIPIENT_TITLE, RECIPIENT, SIGNER = "Nơi nhận", "Danh sách nơi nhận", "Người ký"
ANNEX, ANNEX_TITLE, ANNEX_REFERENCE = "Phụ lục", "Tên phụ lục", "Kèm theo văn bản"
CHECK = "Mã kiểm tra"
SPACER = "Khoảng cách"

_LEFT, _CENTRE, _RIGHT, _BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


@dataclass(frozen=True, slots=True)
class _Look:
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    align: WD_ALIGN_PARAGRAPH = _LEFT
    before: float = 0.0
    prose: bool = False
    """Indented first line and the line spacing of the body."""
    keep_next: bool = False


_LOOKS = (
    _Look(NORMAL, layout.BODY_SIZE),
    _Look(PROSE, layout.BODY_SIZE, align=_BOTH, before=layout.PARAGRAPH_GAP, prose=True),
    *(
        _Look(
            name,
            layout.BODY_SIZE,
            bold=True,
            align=_BOTH,
            before=layout.PARAGRAPH_GAP,
            prose=True,
            keep_next=True,
        )
        for name in HEADINGS
    ),
    _Look(NATION, layout.NATION_SIZE, bold=True, align=_CENTRE),
    _Look(MOTTO, layout.MOTTO_SIZE, bold=True, align=_CENTRE),
    _Look(PARENT, layout.ISSUER_SIZE, align=_CENTRE),
    _Look(ISSUER, layout.ISSUER_SIZE, bold=True, align=_CENTRE),
    _Look(NUMBER, layout.NUMBER_SIZE, align=_CENTRE),
    _Look(SUBJECT, layout.SUBJECT_SIZE, align=_CENTRE, before=layout.PARAGRAPH_GAP),
    _Look(DATE, layout.DATE_SIZE, italic=True, align=_CENTRE),
    _Look(TITLE, layout.TITLE_SIZE, bold=True, align=_CENTRE, keep_next=True),
    _Look(SUBTITLE, layout.TITLE_SIZE, bold=True, align=_CENTRE, keep_next=True),
    _Look(ADDRESSEE, layout.ADDRESSEE_SIZE),
    _Look(CELL, layout.TABLE_SIZE),
    _Look(ANNEX_CELL, layout.ANNEX_TABLE_SIZE),
    _Look(CAPTION, layout.CAPTION_SIZE, bold=True, align=_CENTRE),
    _Look(UNIT_NOTE, layout.NOTE_SIZE, italic=True, align=_RIGHT),
    _Look(FOOTNOTE, layout.NOTE_SIZE, italic=True, before=3.0),
    _Look(CHART, layout.BODY_SIZE, align=_CENTRE, before=layout.PARAGRAPH_GAP, keep_next=True),
    _Look(RECIPIENT_TITLE, layout.RECIPIENT_TITLE_SIZE, bold=True, italic=True),
    _Look(RECIPIENT, layout.RECIPIENT_SIZE),
    _Look(SIGNER, layout.SIGNER_SIZE, bold=True, align=_CENTRE),
    _Look(ANNEX, layout.ANNEX_SIZE, bold=True, align=_CENTRE, keep_next=True),
    _Look(ANNEX_TITLE, layout.TITLE_SIZE, bold=True, align=_CENTRE, keep_next=True),
    _Look(ANNEX_REFERENCE, layout.ANNEX_REFERENCE_SIZE, italic=True, align=_CENTRE, keep_next=True),
    _Look(PAGE_NUMBER, layout.PAGE_NUMBER_SIZE, align=_CENTRE),
    _Look(CHECK, layout.CHECK_SIZE, before=layout.CHECK_GAP),
    _Look(FOOTER, layout.FOOTER_CHECK_SIZE),
    _Look(SPACER, 1.0),
)


def define_styles(file: WordFile) -> None:
    """Give the file the styles above, and nothing of the template's blue headings."""
    _drop_table_styles(file)
    _set_language(file)
    for look in _LOOKS:
        _define(file, look)
    file.styles[ANNEX].element.get_or_add_pPr().append(outline_level(0))


def _drop_table_styles(file: WordFile) -> None:
    """The template brings a hundred of them: nine tenths of the file."""
    for style in list(file.styles.element.iter(qn("w:style"))):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) != "1":
            style.getparent().remove(style)


def outline_level(level: int) -> Any:
    """Shows a paragraph in the navigation pane without making it a heading."""
    element = OxmlElement("w:outlineLvl")
    element.set(qn("w:val"), str(level))
    return element


def _define(file: WordFile, look: _Look) -> None:
    style = _style(file, look.name)
    if look.name != NORMAL:
        style.base_style = file.styles[NORMAL]
        style.next_paragraph_style = file.styles[PROSE] if look.name in HEADINGS else style
    style.quick_style = True
    for old in ("w:rPr", "w:pPr"):
        _reset(style, old)
    font = style.font
    font.name, font.size, font.color.rgb = FONT, Pt(look.size), RGBColor(0, 0, 0)
    font.bold, font.italic = look.bold, look.italic
    _set_font(style.element.get_or_add_rPr().rFonts)
    shape = style.paragraph_format
    shape.alignment = look.align
    shape.space_before, shape.space_after = Pt(look.before), Pt(0)
    shape.line_spacing = layout.BODY_LEADING / layout.single(look.size) if look.prose else 1.0
    shape.first_line_indent = Pt(layout.FIRST_LINE_INDENT) if look.prose else Pt(0)
    shape.keep_with_next, shape.widow_control = look.keep_next, True
    if look.name in HEADINGS:
        style.element.get_or_add_pPr().append(outline_level(HEADINGS.index(look.name)))


def _style(file: WordFile, name: str) -> ParagraphStyle:
    known = {style.name for style in file.styles}
    style = (
        file.styles[name] if name in known else file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    )
    assert isinstance(style, ParagraphStyle)
    return style


def _reset(style: ParagraphStyle, tag: str) -> None:
    for old in style.element.findall(qn(tag)):
        style.element.remove(old)


def _set_font(fonts: Any) -> None:
    """Word picks a font by kind of letter: all kinds get the same."""
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _set_language(file: WordFile) -> None:
    defaults = file.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    _set_font(properties.find(qn("w:rFonts")))
    language = properties.find(qn("w:lang"))
    for kind in ("val", "eastAsia"):
        language.set(qn(f"w:{kind}"), LANGUAGE)
    theme = file.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), LANGUAGE)
