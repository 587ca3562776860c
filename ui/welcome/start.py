"""The first page of the welcome: what opened lately, and the three ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from netjournal.errors import JournalError
from ui.icons import Icons
from ui.theme import Theme
from ui.welcome.choice import ChoiceButton
from ui.welcome.problem import Problem
from ui.widgets.card import Card
from ui.widgets.heading import Heading
from ui.widgets.page_body import PageBody
from ui.widgets.row_list import RowList
from ui.widgets.rows import Row
from ui.widgets.spans import Span

COLUMN = 600


class StartPage(QWidget):
    """Create, open, demo; the journals opened lately stand above them when there are any."""

    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    picked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        body = PageBody(self, max_width=COLUMN, margins=(36, 36))
        body.body.setSpacing(16)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)
        content = body.content
        self.heading = Heading(self.tr("Welcome"), content, self.tr("Where shall we begin?"))
        body.add(self.heading)
        self.problem = Problem(content)
        body.add(self.problem)
        self.lately = Card(content, self.tr("Opened lately"))
        self._rows = RowList(theme, self.tr("Opened lately"), self.lately)
        self._rows.activated.connect(self._on_row)
        self.lately.add(self._rows)
        body.add(self.lately)
        self._ways: list[ChoiceButton] = []
        for icon, title, sentence, chosen in (
            (
                "plus",
                self.tr("Create a journal"),
                self.tr("A new, empty one. It asks for a name and, if you like, a passphrase."),
                self.new_wanted,
            ),
            (
                "note",
                self.tr("Open a journal…"),
                self.tr("One that is already on this computer, on a stick, or in a shared folder."),
                self.open_wanted,
            ),
            (
                "people",
                self.tr("Look at the demo"),
                self.tr("A year of one small-business owner, in a copy that is yours to change."),
                self.demo_wanted,
            ),
        ):
            way = ChoiceButton(theme, icons.get(icon, "accent"), title, sentence, content)
            way.clicked.connect(chosen)
            self._ways.append(way)
            body.add(way)

    def set_lately(self, paths: Sequence[Path]) -> None:
        """List the journals opened lately; those that are gone say so and cannot be chosen."""
        self._paths = tuple(paths)
        there = [path.is_file() for path in paths]
        self._rows.set_rows(
            [
                Row(
                    number,
                    path.stem if found else (Span(path.stem, token="soft"),),
                    str(path.parent),
                    chip="" if found else self.tr("not there any more"),
                    link=found,
                )
                for number, (path, found) in enumerate(zip(paths, there, strict=True))
            ]
        )
        self.lately.setVisible(bool(paths))

    def show_problem(self, error: JournalError) -> None:
        """Say why a journal could not be opened."""
        self.heading.set_title(self.tr("This journal did not open"))
        self.heading.set_subtitle(self.tr("Choose another one, or begin anew."))
        self.problem.show_error(error)

    def clear_problem(self) -> None:
        """Take away what was said of the last attempt."""
        self.heading.set_title(self.tr("Welcome"))
        self.heading.set_subtitle(self.tr("Where shall we begin?"))
        self.problem.hide()

    def focus_first(self) -> None:
        """Put the keyboard on the newest journal that is there, or the first way to begin."""
        there = (row.key for row in self._rows.rows if row.link)
        newest = self._rows.widget_for(next(there, -1))
        (newest or self._ways[0]).setFocus()

    def _on_row(self, number: int) -> None:
        self.picked.emit(self._paths[number])
