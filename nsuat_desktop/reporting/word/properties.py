"""Document properties of Nghị định 30/2020, phụ lục VI, and what Word itself shows."""

from xml.sax.saxutils import escape

from docx.document import Document as WordFile
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn

from nsuat_desktop.reporting.properties import FileProperties
from nsuat_desktop.reporting.word.styles import LANGUAGE

_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/{}"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_WORD_LIMIT = 255
"""Letters in a core property."""
_UNWANTED = ("/thumbnail", "/stylesWithEffects", "/customXml")
"""Kinds of parts."""
_MODE = "15"
"""Word 2013 and newer."""


def set_properties(file: WordFile, properties: FileProperties) -> None:
    core = file.core_properties
    core.title = properties.title[:_WORD_LIMIT]
    core.subject = properties.subject[:_WORD_LIMIT]
    core.author = core.last_modified_by = properties.author[:_WORD_LIMIT]
    core.category = properties.type_name
    core.comments = ""
    core.language = LANGUAGE
    _drop_template_parts(file)
    _add_custom(file, properties.of_decree())


def _drop_template_parts(file: WordFile) -> None:
    """Picture, dates and a second set of styles of the template that python-docx begins with."""
    for relations in (file.part.package.rels, file.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(_UNWANTED):
                del relations[key]
    properties = file.core_properties._element
    for date in [each for each in properties if each.tag.endswith(("}created", "}modified"))]:
        properties.remove(date)


def _add_custom(file: WordFile, values: dict[str, str]) -> None:
    entries = "".join(
        f'<property fmtid="{_SET}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(
            ((name, value) for name, value in values.items() if value), start=2
        )
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<Properties xmlns="{_CUSTOM.format("custom-properties")}" '
        f'xmlns:vt="{_CUSTOM.format("docPropsVTypes")}">{entries}</Properties>'
    )
    package = file.part.package
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, content.encode(), package)
    package.relate_to(part, _CUSTOM.format("relationships/custom-properties"))


def set_behaviour(file: WordFile) -> None:
    """How Word treats the file: as one of its own newer ones, proofed as Vietnamese."""
    settings = file.settings.element
    for name in ("proofState", "savePreviewPicture"):
        for old in settings.findall(qn(f"w:{name}")):
            settings.remove(old)
    compat = settings.find(qn("w:compat"))
    for old in compat.findall(qn("w:useFELayout")):
        compat.remove(old)
    # Older modes shift tables to the left by the margin of their cells.
    compat.find(qn("w:compatSetting")).set(qn("w:val"), _MODE)
