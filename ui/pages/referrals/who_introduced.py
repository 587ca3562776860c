"""Who introduced whom: the picture with its tools, the same as a list, and its way to paper."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netjournal.people.introducers import Forest
from ui.dates import full_day
from ui.pages.page import Desk
from ui.pages.referrals.find_in_picture import FindInPicture
from ui.pages.referrals.outline import Outline
from ui.pages.referrals.picture import Picture
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.store.changes import Changed
    from ui.pages.referrals.paper import Print
    from ui.pages.referrals.printing import Printing

ChoosePlace = Callable[[QWidget, str, str], Path | None]
SHOWN_AS = "referrals.as_list"


class WhoIntroduced(QWidget):
    """The picture or the list, one of them in front; both know the same person as chosen."""

    rests_on: ClassVar[frozenset[str]] = frozenset({"person", "introduction"})

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.choose_place: ChoosePlace = ask_place
        self.forest = Forest({}, (), 0)
        self._printing: Printing | None = None
        title = self.tr("Who introduced whom")
        self._stack = QStackedWidget(self)
        card = Card(self._stack, padding=(4, 4))
        self.picture = Picture(desk.theme, title, card)
        card.add(self.picture, 1)
        self.outline = Outline(desk.theme, self.tr("Who introduced whom, as a list"), self._stack)
        for view in (self.picture, self.outline):
            view.opened.connect(self._on_opened)
        self.picture.chosen.connect(self._show_way)
        self.outline.chosen.connect(self._on_listed)
        self._stack.addWidget(card)
        self._stack.addWidget(self.outline)
        self._way = Label("", self, "small", wrap=True)
        self._count = Label("", self, "small", wrap=True)
        self._empty = EmptyState(
            self.tr("Names given in conversations grow into a picture of who introduced whom."),
            "",
            self,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 18, 28, 18)
        whole.setSpacing(12)
        self._tools = self._build_tools()
        whole.addWidget(self._tools)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._empty, 1)
        foot = QHBoxLayout()
        foot.setSpacing(20)
        foot.addWidget(self._way, 1)
        foot.addWidget(self._count, 1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self._way.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        whole.addLayout(foot)
        self._as_list.setChecked(bool(desk.settings.get(SHOWN_AS, False)))

    def refresh(self, changed: Changed | None) -> None:
        """Read who introduced whom."""
        introducers = self.desk.journal.introducers
        self.forest = introducers.forest(with_introductions=self._also.isChecked())
        self.picture.show_forest(self.forest)
        if self._as_list.isChecked():
            self._show_outline()
        self._find.forest = self.forest
        some = bool(self.forest.people)
        for widget in (self._tools, self._stack, self._way, self._count):
            widget.setVisible(some)
        self._empty.setVisible(not some)
        self._show_count()
        self._show_way()

    def start(self) -> None:
        """Take the focus to the picture or the list."""
        (self.outline if self._as_list.isChecked() else self.picture).setFocus()

    def ask_printer(self) -> None:
        """Ask which printer, and print."""
        self._to_paper().ask_printer(self.for_paper())

    def save_pdf(self) -> None:
        """Ask where to, and save the picture as a PDF there."""
        name = self.tr("Who introduced whom")
        path = self.choose_place(self, self.tr("Save as PDF"), f"{name}.pdf")
        if path is not None:
            self._to_paper().save(self.for_paper(), path)

    def for_paper(self) -> Print:
        """Give what goes to paper: everybody, whoever is folded."""
        paper = importlib.import_module("ui.pages.referrals.paper")
        words = paper.Words(
            self.tr("Who introduced whom"),
            full_day(self.desk.journal.now.date()),
            self._count.text(),
            self.tr("Page {page} of {pages}"),
        )
        whole = paper.for_paper(self.forest, self.desk.theme, words, mirrored=self.isRightToLeft())
        return cast("Print", whole)

    def _to_paper(self) -> Printing:
        if self._printing is None:
            module = importlib.import_module("ui.pages.referrals.printing")
            self._printing = cast("Printing", module.Printing(self.desk, self))
        return self._printing

    def _build_tools(self) -> QWidget:
        tools = QWidget(self)
        flow = FlowLayout(tools, 8)
        find = self.tr("Find somebody here")
        self._find = FindInPicture(self.desk.theme, find, self.tr("People found here"), tools)
        self._find.setFixedWidth(self.desk.theme.px(190))
        self._find.picked.connect(self._on_found)
        self._also = QCheckBox(self.tr("Introductions too"), tools)
        self._as_list = QCheckBox(self.tr("As a list"), tools)
        self._also.toggled.connect(self._on_also)
        self._as_list.toggled.connect(self._on_as_list)
        self._fold = Button(self.tr("Fold all"), tools)
        self._fold.clicked.connect(self._on_fold)
        self.picture.folded_changed.connect(self._on_folded)
        icons = self.desk.icons
        smaller = IconButton(icons.get("minus"), self.tr("Smaller"), tools)
        larger = IconButton(icons.get("plus"), self.tr("Larger"), tools)
        self._full = Button("", tools)
        fit = Button(self.tr("Fit"), tools)
        smaller.clicked.connect(self.picture.zoom_out)
        larger.clicked.connect(self.picture.zoom_in)
        self._full.clicked.connect(self.picture.actual_size)
        fit.clicked.connect(self.picture.fit)
        self._zooms = (smaller, self._full, larger, fit)
        self.picture.zoomed.connect(self._on_zoomed)
        self._on_zoomed(self.picture.zoom)
        shown = (self._find, self._also, self._as_list, self._fold, *self._zooms)
        for box in (self._also, self._as_list):
            box.setAccessibleName(box.text())
        height = self._fold.sizeHint().height()
        for widget in shown:
            widget.setMinimumHeight(height)
            flow.addWidget(widget)
        return tools

    def _show_outline(self) -> None:
        self.outline.show_forest(self.forest, self.picture.folded, self.picture.current)

    def _show_count(self) -> None:
        people = counted(
            "1 person in the picture", "{count} people in the picture", len(self.forest.people)
        )
        others = counted(
            "1 other without a link is left out.",
            "{count} others without a link are left out.",
            self.forest.others,
        )
        both = self.tr("{people}; {others}").format(people=people, others=others)
        alone = self.tr("{people}.").format(people=people)
        self._count.setText(both if self.forest.others else alone)

    def _show_way(self) -> None:
        current = self.picture.current
        way = self.forest.way_to(current) if current is not None else ()
        arrow = "  ←  " if self.isRightToLeft() else "  →  "
        self._way.setText(arrow.join(self.forest.people[person].name for person in way))

    def _on_zoomed(self, zoom: float) -> None:
        self._full.setText(self.tr("{number} %").format(number=round(zoom * 100)))
        self._full.setAccessibleName(self.tr("Actual size"))

    def _on_opened(self, person: int) -> None:
        self.desk.navigation.go("people", person)

    def _on_listed(self, person: int) -> None:
        if person != self.picture.current:
            self.picture.choose(person)

    def _on_found(self, person: int) -> None:
        self.picture.choose(person)
        self.outline.choose(person)
        self.start()

    def _on_also(self, _on: bool) -> None:
        self.refresh(None)

    def _on_as_list(self, on: bool) -> None:
        self.desk.settings.set(SHOWN_AS, on)
        if on:
            self._show_outline()
        self._stack.setCurrentIndex(1 if on else 0)
        for widget in self._zooms:
            widget.setVisible(not on)

    def _on_fold(self) -> None:
        if self.picture.folded:
            self.picture.unfold_all()
            self.outline.expandAll()
        else:
            self.picture.fold_all()
            self.outline.collapseAll()

    def _on_folded(self) -> None:
        some = bool(self.picture.folded)
        self._fold.set_text(self.tr("Unfold all") if some else self.tr("Fold all"))


def ask_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to save a PDF."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    proposed = Path(QStandardPaths.writableLocation(documents)) / name
    given, _filter = QFileDialog.getSaveFileName(parent, title, str(proposed), "PDF (*.pdf)")
    if not given:
        return None
    path = Path(given)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
