"""Rows that stay as long as what they show, so that what is being typed in them goes on."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget


class KeyedRows(QWidget):
    """One widget for each item, kept as long as its key is there, so that typing goes on."""

    def __init__(
        self,
        parent: QWidget,
        build: Callable[[Any, QWidget], QWidget],
        *,
        spacing: int = 8,
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._rows: dict[Hashable, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    def set_items(self, items: Sequence[tuple[Hashable, Any]]) -> None:
        """Show (key, item) in this order; what is no longer there goes."""
        keys = [key for key, _item in items]
        for key in [key for key in self._rows if key not in keys]:
            gone = self._rows.pop(key)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, item) in enumerate(items):
            if key not in self._rows:
                self._rows[key] = self._build(item, self)
            if self._layout.indexOf(self._rows[key]) != place:
                self._layout.insertWidget(place, self._rows[key])
                self._rows[key].show()
        self.setVisible(bool(items))

    def row(self, key: Hashable) -> QWidget | None:
        """Give the widget of an item."""
        return self._rows.get(key)
