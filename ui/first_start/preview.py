"""The head and the signature of a report, laid out as the office describes itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nsuat_desktop.offices.profile import OfficeProfile, profile_from
from nsuat_desktop.records.description import Plain
from nsuat_desktop.reporting.document import Header
from ui.common.theme import tokens

# Points on a page of A4 with margins of 30 and 20 mm: the text is 160 mm wide.
TEXT_WIDTH, MARGIN, LEFT_COLUMN, SIGNATURE_LEFT = 453.5, 22.0, 187.0, 227.0
HEIGHT = 480.0
LEADING = 1.15
STATE_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
CENTRE = Qt.AlignmentFlag.AlignHCenter
PAPER, INK, GREY = QColor("#FFFFFF"), QColor("#000000"), QColor("#D5D9DF")


@dataclass(frozen=True)
class _Kept:
    """What `profile_from` reads: a row that is not in the database yet."""

    id: str
    title: str
    values: Mapping[str, Plain]
    labels: Mapping[str, str] = field(default_factory=dict)


class DocumentPreview(QWidget):
    """A sheet that is always white, whatever the theme: it shows paper."""

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._profile = self._profile_of({})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Xem trước đầu văn bản và phần ký"))

    def set_values(self, values: Mapping[str, Plain]) -> None:
        """Lay out what is known so far."""
        self._profile = self._profile_of(values)
        self.setAccessibleDescription("; ".join(self.texts()))
        self.update()

    @staticmethod
    def _profile_of(values: Mapping[str, Plain]) -> OfficeProfile:
        return profile_from(_Kept("", "", values))  # type: ignore[arg-type]

    def texts(self) -> list[str]:
        """Everything that depends on the office, from top to bottom."""
        office, head = self._profile, self._head()
        parent = [office.parent_name] if office.parent_name else []
        return [
            *parent,
            *office.issuer_lines,
            head.number_line,
            head.date_line,
            *self._addressees(),
            *self._recipients(),
            *office.signer_lines(),
            office.signer_name,
        ]

    def _head(self) -> Header:
        office = self._profile
        return Header(
            issuer_lines=office.issuer_lines,
            symbol=f"BC-{office.abbreviation}",
            place_name=office.place_name,
            blank_year=self._year,
            parent_name=office.parent_name,
        )

    def _addressees(self) -> list[str]:
        """As the report prints them: one beside the word, several below each other."""
        to = self._profile.addressee
        if len(to) == 1:
            return [f"Kính gửi: {to[0]}"]
        return ["Kính gửi:", *(f"- {name}" for name in to)] if to else []

    def _recipients(self) -> list[str]:
        office = self._profile
        names = [*(["Như trên"] if office.addressee else []), *office.recipients]
        archive = ", ".join(filter(None, ("Lưu: VT", office.division)))
        return [*(f"- {name};" for name in names), f"- {archive}."]

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(480), now.px(470))

    def minimumSizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(320), now.px(340))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = TEXT_WIDTH + 2 * MARGIN
        scale = min(self.width() / wide, self.height() / HEIGHT)
        sheet = QRectF(0, 0, wide * scale, HEIGHT * scale).adjusted(0.5, 0.5, -0.5, -0.5)
        sheet.moveLeft((self.width() - sheet.width()) / 2)
        painter.setPen(QPen(tokens().color("line")))
        painter.setBrush(PAPER)
        painter.drawRect(sheet)
        painter.translate(sheet.left() + MARGIN * scale, sheet.top() + MARGIN * scale)
        painter.scale(scale, scale)
        painter.setPen(INK)
        y = self._draw_head(painter)
        y = self._draw_title(painter, y + 18)
        self._draw_foot(painter, y + 14)

    def _draw_head(self, painter: QPainter) -> float:
        office, head = self._profile, self._head()
        left, right = QRectF(0, 0, LEFT_COLUMN, 0), QRectF(LEFT_COLUMN, 0, 0, 0)
        right.setRight(TEXT_WIDTH)
        y = 0.0
        if office.parent_name:
            y = _draw(painter, left, y, office.parent_name, _font(12))
        for line in office.issuer_lines:
            y = _draw(painter, left, y, line, _font(12, bold=True))
        widest = max(
            (_width(line, _font(12, bold=True)) for line in office.issuer_lines), default=0
        )
        _rule(painter, left.center().x(), y + 2, min(widest, LEFT_COLUMN) * 0.4)
        top = _draw(painter, right, 0, STATE_NAME, _font(12, bold=True))
        top = _draw(painter, right, top, MOTTO, _font(13, bold=True))
        _rule(painter, right.center().x(), top + 2, _width(MOTTO, _font(13, bold=True)))
        y = max(y, top) + 10
        bottom = _draw(painter, left, y, head.number_line, _font(13))
        return max(bottom, _draw(painter, right, y, head.date_line, _font(13, italic=True)))

    def _draw_title(self, painter: QPainter, y: float) -> float:
        page = QRectF(0, 0, TEXT_WIDTH, 0)
        y = _draw(painter, page, y, "BÁO CÁO", _font(14, bold=True))
        summary = f"Kết quả thực hiện Kế hoạch nâng cao năng suất năm {self._year}"
        y = _draw(painter, page, y, summary, _font(14, bold=True))
        _rule(painter, TEXT_WIDTH / 2, y + 2, 150)
        y += 12
        for line in self._addressees():
            y = _draw(painter, page, y, line, _font(14))
        return y

    def _draw_foot(self, painter: QPainter, y: float) -> None:
        office = self._profile
        for share in (0.94, 1.0, 1.0, 0.62):  # the body, which is not the matter here
            painter.fillRect(QRectF(24 if share == 0.94 else 0, y, TEXT_WIDTH * share, 5), GREY)
            y += 14
        y += 12
        left = QRectF(0, 0, SIGNATURE_LEFT - 8, 0)
        foot = _draw(painter, left, y, "Nơi nhận:", _font(12, bold=True, italic=True), side=None)
        for line in self._recipients():
            foot = _draw(painter, left, foot, line, _font(11), side=None)
        right = QRectF(SIGNATURE_LEFT, 0, TEXT_WIDTH - SIGNATURE_LEFT, 0)
        for line in office.signer_lines():
            y = _draw(painter, right, y, line, _font(13, bold=True))
        _draw(painter, right, y + 64, office.signer_name, _font(13, bold=True))


def _font(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The look of a printed document; sizes are points of the sheet."""
    font = QFont("Times New Roman")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def _width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _draw(
    painter: QPainter,
    column: QRectF,
    y: float,
    text: str,
    font: QFont,
    side: Qt.AlignmentFlag | None = CENTRE,
) -> float:
    """Draw a text that may wrap, at the top `y`; returns where the next line begins."""
    flags = int(Qt.TextFlag.TextWordWrap) | int(side or Qt.AlignmentFlag.AlignLeft)
    room = QRectF(column.left(), y, column.width(), 400)
    metrics = QFontMetricsF(font)
    lines = round(metrics.boundingRect(room, flags, text).height() / metrics.height())
    painter.setFont(font)
    painter.drawText(room, flags, text)
    return y + lines * metrics.height() * LEADING


def _rule(painter: QPainter, centre: float, y: float, length: float) -> None:
    if length > 0:
        painter.setPen(QPen(INK, 0.7))
        painter.drawLine(QPointF(centre - length / 2, y), QPointF(centre + length / 2, y))
        painter.setPen(INK)
