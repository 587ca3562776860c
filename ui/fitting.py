"""Makes a dialog as high as its wrapped words need, which Qt leaves to chance."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def fit(dialog: QDialog, width: int) -> None:
    """Give a dialog a width, and the height that its layout needs for it."""
    dialog.ensurePolished()
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()
    dialog.setMinimumWidth(width)
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(width, max(layout.heightForWidth(width), layout.minimumSize().height()))
