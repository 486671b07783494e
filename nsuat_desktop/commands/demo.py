"""`demo`: the main job on a sample office, with everything it leaves on paper and screen."""

from argparse import Namespace
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import cast

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.errors import AppError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.reporting.charts import ChartData
from nsuat_desktop.reporting.periods import PeriodKind
from nsuat_desktop.sample.fill import fill_sample, is_untouched, open_sample_workspace, sample_of
from nsuat_desktop.sample.source import read_sample
from nsuat_desktop.workspace import Workspace

_CHART_SIZE = 160, 90
"""Millimetres."""
_PIXELS_PER_POINT = 2.0


def run_demo(arguments: Namespace) -> int:
    """Fill a data folder, then write report, charts and screenshots, and print their paths."""
    target: Path = arguments.to
    target.mkdir(parents=True, exist_ok=True)
    if arguments.data is None:
        arguments.data_dir = target / "data"
    data_dir: Path = arguments.data_dir
    workspace = open_sample_workspace(data_dir, arguments.sample)
    try:
        _fill(workspace, arguments.sample, own_folder=arguments.data is None)
        print("Cơ quan mẫu: tên người, đơn vị và số liệu đều là ví dụ.")
        print(data_dir, flush=True)
        for path in _papers(workspace, arguments.sample, target):
            print(path, flush=True)
    except BaseException:
        workspace.close()
        raise
    workspace.close(backup=True)
    for path in arguments.screens.take_screenshots(data_dir, target / "man-hinh"):
        print(path)
    return DONE


def _fill(workspace: Workspace, name: str, *, own_folder: bool) -> None:
    """Run again in a folder of its own, the demo finds its content there already."""
    if own_folder and sample_of(workspace) == name and is_untouched(workspace):
        return
    if workspace.has_office():
        raise AppError(
            f"Thư mục {workspace.data_dir} đã có dữ liệu của một cơ quan nên được giữ nguyên. "
            "Chọn thư mục khác bằng --to hoặc --data."
        )
    fill_sample(workspace, name)


def _papers(workspace: Workspace, name: str, target: Path) -> Iterator[Path]:
    """The report and its charts."""
    from nsuat_desktop.reporting.chart_drawing import chart_pdf
    from nsuat_desktop.reporting.content import (
        bands_chart,
        solutions_chart,
        trend_chart,
        write_report,
    )
    from nsuat_desktop.reporting.snapshot import take_snapshot

    kind, year, file = read_sample(name).report
    reported = write_report(workspace, cast(PeriodKind, kind), year, target / file)
    yield target / file
    snapshot = take_snapshot(workspace, reported)
    charts: dict[str, ChartData | None] = {
        "chi-tieu": bands_chart(snapshot),
        "don-vi-theo-nam": trend_chart(snapshot),
        "ho-tro-theo-cong-cu": solutions_chart(snapshot),
    }
    folder = target / "bieu-do"
    folder.mkdir(exist_ok=True)
    for chart_name, chart in charts.items():
        if chart is not None:
            pdf = chart_pdf(chart, *_CHART_SIZE)
            yield _written(folder / f"{chart_name}.pdf", pdf)
            yield _written(folder / f"{chart_name}.png", _png(pdf))


def _png(pdf: bytes) -> bytes:
    import numpy as np
    from matplotlib.image import imsave

    from nsuat_desktop.reporting.preview import render_page

    page = render_page(pdf, 0, _PIXELS_PER_POINT)
    pixels = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 4)
    picture = BytesIO()
    imsave(picture, pixels[:, :, 2::-1], format="png")  # B, G, R, X -> R, G, B
    return picture.getvalue()


def _written(path: Path, content: bytes) -> Path:
    with write_atomically(path) as file:
        file.write(content)
    return path
