"""Asks for files and folders with the system's own dialogs; tests hand over another chooser."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from netjournal.paths import SUFFIX


class Chooser(Protocol):
    """Asks where something is or shall be; None when the user would not say."""

    def journal(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a journal that is there."""

    def folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a folder."""


class SystemChooser:
    """Asks with the dialogs of the system."""

    def journal(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a journal that is there."""
        given, _filter = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("choosing", "Open a journal"),
            str(folder),
            QCoreApplication.translate("choosing", "Journals ({pattern});;All files (*)").format(
                pattern=f"*{SUFFIX}"
            ),
        )
        return Path(given) if given else None

    def folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a folder."""
        given = QFileDialog.getExistingDirectory(
            parent, QCoreApplication.translate("choosing", "Choose a folder"), str(folder)
        )
        return Path(given) if given else None
