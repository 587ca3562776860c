"""Where sheets are saved, in which format, and under which name."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.pages.page import Preferences

FOLDER = "sheets.folder"


class Format(NamedTuple):
    """A format as the renderer knows it, and the ending of its files."""

    key: str
    ending: str


FORMATS = (Format("pdf", ".pdf"), Format("html", ".html"), Format("markdown", ".md"))


def filters() -> list[str]:
    """Give the formats as a chooser of files offers them."""
    return [
        QCoreApplication.translate("sheets", "PDF (*.pdf)"),
        QCoreApplication.translate("sheets", "Web page (*.html)"),
        QCoreApplication.translate("sheets", "Markdown (*.md)"),
    ]


def format_of(path: Path) -> Format | None:
    """Give the format that a file's ending names."""
    endings = {format.ending: format for format in FORMATS} | {".htm": FORMATS[1]}
    return endings.get(path.suffix.lower())


def folder_of(settings: Preferences) -> Path:
    """Give the folder that was saved to last, or that of documents."""
    kept = settings.get(FOLDER)
    if isinstance(kept, str) and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))


def unused(path: Path) -> Path:
    """Give a path at which there is nothing yet, with a number in the name where needed."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def file_chooser(parent: QWidget, title: str, folder: Path, name: str) -> QFileDialog:
    """Make what asks for a file; it asks itself before a file that is there is replaced."""
    chooser = QFileDialog(parent, title, str(folder))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilters(filters())
    chooser.setDefaultSuffix(FORMATS[0].ending)
    chooser.filterSelected.connect(partial(_follow, chooser))
    chooser.selectFile(name + FORMATS[0].ending)
    return chooser


def folder_chooser(parent: QWidget, title: str, folder: Path) -> QFileDialog:
    """Make what asks for a folder."""
    chooser = QFileDialog(parent, title, str(folder))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return chooser


def _follow(chooser: QFileDialog, filter: str) -> None:
    """Let a name without an ending get that of the format chosen."""
    if filter in filters():
        chooser.setDefaultSuffix(FORMATS[filters().index(filter)].ending)


def chosen_file(chooser: QFileDialog) -> tuple[Path, Format]:
    """Give the file chosen and its format: that of its ending, else that of the filter.

    An ending that the chooser left to us makes a name that it did not ask about.
    """
    path = Path(chooser.selectedFiles()[0])
    known = format_of(path)
    if known is not None:
        return path, known
    format = FORMATS[max(0, filters().index(chooser.selectedNameFilter()))]
    return unused(path.with_name(path.name + format.ending)), format
