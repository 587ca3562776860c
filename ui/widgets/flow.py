"""A layout that wraps its widgets onto further lines, from either side."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Sets widgets side by side and goes on below when the line is full."""

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = 6,
        *,
        from_end: bool = False,
        level: bool = False,
    ) -> None:
        """Begin where reading begins, or at the end: the first widget is then the outermost.

        With `level` what is lower than its line stands in the middle of it.
        """
        super().__init__(parent)
        self._level = level
        self._from_end = from_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never ask for more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height needed at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Give the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Give the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        x = y = line_height = 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > area.width():
                self._move(line if move else [], line_height, area)
                x, y, line_height, line = 0, y + line_height + self.spacing(), 0, []
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        self._move(line if move else [], line_height, area)
        margins = self.contentsMargins()
        return y + line_height + margins.top() + margins.bottom()

    def _move(self, line: list[tuple[QLayoutItem, QRect]], height: int, area: QRect) -> None:
        for item, rect in line:
            if self._level:
                rect.translate(0, (height - rect.height()) // 2)
            item.setGeometry(self._mirrored(rect, area))

    def _mirrored(self, rect: QRect, area: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft() != self._from_end:
            rect.moveLeft(area.width() - rect.right() - 1)
        return rect.translated(area.topLeft())
