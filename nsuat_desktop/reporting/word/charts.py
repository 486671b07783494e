"""Charts as pictures, with what they say in words for those who cannot see them."""

from io import BytesIO

from docx.document import Document as WordFile
from docx.shared import Pt

from nsuat_desktop.reporting.chart_drawing import chart_png
from nsuat_desktop.reporting.charts import (
    BarsChart,
    ChartData,
    PairsChart,
    StackedBarsChart,
    TargetBand,
    TargetBandsChart,
    TimelineChart,
    TrendChart,
    band_text,
    value_text,
)
from nsuat_desktop.reporting.document import Chart
from nsuat_desktop.reporting.pdf.layout import MM, PARAGRAPH_GAP, Sheet
from nsuat_desktop.reporting.word import styles

DPI = 200
_MAX_SHARE = 0.8
"""Of the page that a chart may fill, as on the PDF."""


def add_chart(file: WordFile, block: Chart, sheet: Sheet, *, picture: bool = True) -> None:
    """The picture over the whole width, its title below."""
    title = block.caption or block.data.title
    paragraph = file.add_paragraph(style=styles.CHART)
    if picture:
        height = min(block.height_mm * MM, sheet.body_height * _MAX_SHARE)
        drawn = BytesIO(chart_png(block.data, sheet.text_width / MM, height / MM, DPI))
        shape = paragraph.add_run().add_picture(drawn, Pt(sheet.text_width), Pt(height))
        properties = shape._inline.docPr
        properties.set("title", title)
        properties.set("descr", chart_in_words(block.data))
    file.add_paragraph(title, styles.CAPTION).paragraph_format.space_after = Pt(PARAGRAPH_GAP)


def chart_in_words(chart: ChartData) -> str:
    """The title and every figure."""
    return f"{chart.title}. {'; '.join(_figures(chart))}."


def _figures(chart: ChartData) -> list[str]:
    match chart:
        case TargetBandsChart():
            return [_target(each) for each in chart.targets]
        case TrendChart():
            known = zip(chart.years, chart.yearly, chart.cumulative, strict=True)
            return [
                f"năm {year}: {value_text(count)} {chart.unit}, lũy kế {value_text(total)}"
                for year, count, total in known
            ] + [
                f"{chart.forecast_label.lower()} năm {year}: lũy kế {value_text(value)}"
                for year, value in chart.forecast
            ]
        case BarsChart():
            return [f"{bar.label}: {value_text(bar.value)} {chart.unit}" for bar in chart.bars]
        case StackedBarsChart():
            return [
                f"{category}: "
                + ", ".join(f"{s.label} {value_text(s.values[place])}" for s in chart.series)
                for place, category in enumerate(chart.categories)
            ]
        case PairsChart():
            return [
                f"{each.label}: {chart.before_label.lower()} {each.before_text}, "
                f"{chart.after_label.lower()} {each.after_text}"
                for each in chart.pairs
            ]
        case TimelineChart():
            return [f"{row.label}: {row.note}" for row in chart.rows]


def _target(target: TargetBand) -> str:
    value = "chưa có số liệu" if target.value is None else value_text(target.value)
    note = f" ({target.note})" if target.note else ""
    return f"{target.label}: {value} so với {band_text(target.band)} {target.unit}{note}"
