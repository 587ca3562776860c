"""Widgets in one row that is a widget itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget


def side_by_side(parent: QWidget, *widgets: tuple[QWidget, int]) -> QWidget:
    """Put widgets with their stretch into one row."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget, stretch in widgets:
        widget.setParent(row)
        layout.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
    return row
