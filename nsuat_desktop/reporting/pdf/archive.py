"""Finishes a PDF for the archive: PDF/A-2b, or PDF/A-3b when files travel in it.

Charts are placed, the properties of Nghị định 30/2020, phụ lục VI, are written (to the Info
dictionary, and to XMP as far as PDF/A knows a property for them), the colour space is named.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from pikepdf import (
    AccessMode,
    Array,
    AttachedFileSpec,
    Dictionary,
    Name,
    Object,
    ObjectStreamMode,
    Page,
    Pdf,
    Rectangle,
    Stream,
    String,
)

from nsuat_desktop.reporting.fonts import FontFamily
from nsuat_desktop.reporting.pdf.layout import MM
from nsuat_desktop.reporting.pdf.pen import PlacedChart
from nsuat_desktop.reporting.properties import FileProperties
from nsuat_desktop.resources import resource_path

_COLOURS = "sRGB"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the PDF as the data behind it."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"
    description: str = ""


def finish(
    frame: BinaryIO,
    pages: int,
    target: BinaryIO,
    properties: FileProperties,
    attachments: Sequence[Attachment] = (),
    charts: Sequence[tuple[PlacedChart, bytes]] = (),
) -> None:
    """Write the finished file of so many `pages`.

    `charts` are vector drawings, each a PDF of one page.
    """
    # Read as it is needed: a file mapped into memory would stay there.
    with Pdf.open(frame, access_mode=AccessMode.stream, inherit_page_attributes=False) as pdf:
        for placed, drawing in charts:
            _place_chart(pdf, placed, drawing)
        for attachment in attachments:
            _attach(pdf, attachment)
        _name_colours(pdf)
        _describe(pdf, properties, pages, part=3 if attachments else 2)
        pdf.save(
            target,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            deterministic_id=True,
        )


def drawings(
    charts: Sequence[PlacedChart], family: FontFamily, before_each: Callable[[], None]
) -> list[tuple[PlacedChart, bytes]]:
    """The charts as vectors; matplotlib is loaded only where there are some."""
    if not charts:
        return []
    from nsuat_desktop.reporting.chart_drawing import chart_pdf

    drawn = []
    for placed in charts:
        before_each()
        size = (placed.width / MM, placed.height / MM)
        drawn.append((placed, chart_pdf(placed.chart, *size, family)))
    return drawn


def _place_chart(pdf: Pdf, placed: PlacedChart, drawing: bytes) -> None:
    """The drawing becomes a form of its own: no bitmap, and its text stays text."""
    area = Rectangle(placed.x, placed.y, placed.x + placed.width, placed.y + placed.height)
    with Pdf.open(BytesIO(drawing)) as source:
        for kind in (Name.Pattern, Name.Shading, Name.XObject, Name.ExtGState):
            _drop_empty(source.pages[0].obj.Resources, kind)
        Page(pdf.pages[placed.page]).add_overlay(source.pages[0], area)


def _drop_empty(resources: Object, kind: Name) -> None:
    if kind in resources and not resources[kind].keys():
        del resources[kind]


def _attach(pdf: Pdf, attachment: Attachment) -> None:
    file = AttachedFileSpec(
        pdf,
        attachment.content,
        filename=attachment.name,
        description=attachment.description,
        mime_type=attachment.media_type,
        creation_date="",
        mod_date="",
    )
    file.obj.AFRelationship = Name.Data
    pdf.attachments[attachment.name] = file


def _name_colours(pdf: Pdf) -> None:
    """Grey and black are meant as those of sRGB: the profile of Little CMS, free for any use."""
    profile = Stream(pdf, resource_path("colour", "sRGB.icc").read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_COLOURS),
        Info=String(_COLOURS),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _describe(pdf: Pdf, properties: FileProperties, pages: int, part: int) -> None:
    told = properties.of_decree(pages)
    if Name.Trapped in pdf.docinfo:
        del pdf.docinfo[Name.Trapped]
    pdf.docinfo[Name.Subject] = String(told.pop("Subject"))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp.load_from_docinfo(pdf.docinfo)
        xmp["pdfaid:part"] = str(part)
        xmp["pdfaid:conformance"] = "B"
        xmp["dc:language"] = {"vi-VN"}
        xmp["dc:publisher"] = {properties.author}
        if properties.type_name:
            xmp["dc:type"] = {properties.type_name}
        if properties.number is not None and properties.symbol:
            xmp["dc:identifier"] = f"{told['CodeNumber']}/{properties.symbol}"
        if properties.issued_on is not None:
            xmp["dc:date"] = [properties.issued_on.isoformat()]
    # After the above, as XMP has no words for these.
    for name, text in told.items():
        if text:
            pdf.docinfo[Name(f"/{name}")] = String(text)
