"""A line of text with bold or italic parts, made from plain-text spans and never from markup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.accessible import Role
from ui.look import BASE_PX
from ui.theme import Theme
from ui.words import BETWEEN, has_letters_from_the_right

LEADING = 3
WIDTHS_KEPT = 4
SIZES_KEPT = 64
ONE_LINE = 100_000


class Span(NamedTuple):
    """A stretch of plain text in one look."""

    text: str
    bold: bool = False
    italic: bool = False
    token: str = ""


Spans = str | Sequence[Span]


def as_spans(text: Spans) -> tuple[Span, ...]:
    """Give spans for a plain string or spans."""
    if isinstance(text, str):
        return (Span(text),) if text else ()
    return tuple(text)


def plain(text: Spans) -> str:
    """Give the words of spans without their look."""
    return "".join(span.text for span in as_spans(text))


def filled(template: str, **names: str | Span) -> tuple[Span, ...]:
    """Fill a text's places with bold spans, or others: filled(tr("Contact {who}"), who=name)."""
    spans: list[Span] = []
    rest = template
    while "{" in rest and "}" in rest:
        before, _, tail = rest.partition("{")
        key, _, rest = tail.partition("}")
        spans += [Span(before)] if before else []
        given = names[key]
        spans.append(given if isinstance(given, Span) else Span(given, bold=True))
    return (*spans, Span(rest)) if rest else tuple(spans)


def _format_of(span: Span, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    if span.bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    if span.italic:
        form.setFontItalic(True)
    if span.token:
        form.setForeground(theme.color(span.token))
    return form


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Keep what stands between dots apart; see `ui.words.apart`."""
    parts = (
        span._replace(text=span.text.replace(BETWEEN, f"\u2069{BETWEEN}\u2068")) for span in spans
    )
    return (Span("\u2068"), *parts, Span("\u2069"))


def layout_spans(
    spans: Sequence[Span], font: QFont, theme: Theme, width: float, *, mirrored: bool = False
) -> QTextLayout:
    """Break spans into lines of this width, kept to the right when mirrored."""
    together = plain(spans)
    parted = mirrored and (len(spans) > 1 or BETWEEN in together)
    from_the_right = parted and has_letters_from_the_right(together)
    if from_the_right:
        spans = _apart(spans)
    text = plain(spans).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if mirrored:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        if from_the_right:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    ranges, start = [], 0
    for span in spans:
        length = len(span.text.encode("utf-16-le")) // 2
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, _format_of(span, theme)
        ranges.append(piece)
        start += length
    layout.setFormats(ranges)
    _break_lines(layout, width)
    return layout


def _break_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y))
        y += line.height() + LEADING
    layout.endLayout()


class SpanLabel(QWidget):
    """Shows spans, breaking lines as needed; a screen reader hears the plain words."""

    spoken_role = Role.StaticText

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        text: Spans = "",
        *,
        size: int = BASE_PX,
        token: str = "ink",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._token = token
        self._spans: tuple[Span, ...] = ()
        self._laid: dict[tuple[int, int, str, bool], QTextLayout] = {}
        self._sizes: dict[tuple[int, int], QSize] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_spans(text)

    @property
    def text(self) -> str:
        """The plain words shown."""
        return plain(self._spans)

    def set_spans(self, text: Spans) -> None:
        """Show other words; without any the label is hidden."""
        spans = as_spans(text)
        self.setVisible(bool(spans))
        if spans == self._spans:
            return
        self._spans = spans
        self._laid.clear()
        self._sizes.clear()
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Grow in height when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at this width."""
        return self._size_at(width).height()

    def sizeHint(self) -> QSize:
        """Give the size of the words on one line."""
        return self._size_at(ONE_LINE)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._token))
        self._layout_at(self.width()).draw(painter, QPointF(0, 0), [], QRectF())

    def _size_at(self, width: int) -> QSize:
        """Give the size of the words, which another theme does not change."""
        key = (width, self._theme.percent)
        if key not in self._sizes:
            if len(self._sizes) >= SIZES_KEPT:
                self._sizes.clear()
            layout = self._layout_at(width)
            wide, high = layout.maximumWidth(), layout.boundingRect().height()
            self._sizes[key] = QSize(round(wide) + 2, round(high) + 2)
        return self._sizes[key]

    def _layout_at(self, width: int) -> QTextLayout:
        mirrored = self.isRightToLeft()
        key = (width, self._theme.percent, self._theme.name, mirrored)
        if key not in self._laid:
            if len(self._laid) >= WIDTHS_KEPT:
                self._laid.clear()
            font = self._theme.font(self._size)
            self._laid[key] = layout_spans(self._spans, font, self._theme, width, mirrored=mirrored)
        return self._laid[key]
