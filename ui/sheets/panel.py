"""The panel beside the pages: paper, printer and copies, printing, saving, copying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui.restyle import look_again
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.field import Choice, ChoiceField, Field
from ui.widgets.label import Label, set_tip
from ui.words import counted

W = TypeVar("W", bound=QWidget)
MOST_COPIES = 99
ARROW = 14
NARROWEST = 216
SCROLL_BAR = 14
TEXT_MARGIN = 10


class Names(Choice):
    """A choice of names as long as may be: shortened where there is no room, whole in the list."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self._tell)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten with an ellipsis rather than cut."""
        super().initStyleOption(option)
        room = self.width() - 2 * TEXT_MARGIN - self.fontMetrics().height() - ARROW
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)

    def _tell(self, name: str) -> None:
        set_tip(self, name)


class Panel(QScrollArea):
    """Holds what is chosen; does nothing itself but say what is wanted."""

    paper_chosen = Signal(str)
    private_chosen = Signal(bool)
    print_wanted = Signal()
    settings_wanted = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()
    print_all_wanted = Signal()
    save_all_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, paper: str, parent: QWidget, *, several: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._several = several
        self._has_printer = False
        self._ready = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget(self.viewport())
        self.content.setProperty("kind", "body")
        self._down = QVBoxLayout(self.content)
        self._down.setContentsMargins(18, 16, 18, 16)
        self._down.setSpacing(12)
        self._add_choices(paper)
        self._add_printing()
        self._add_saving()
        self._down.addStretch(1)
        self._button(self.tr("Close"), self.close_wanted)
        self.setWidget(self.content)

    @property
    def paper(self) -> str:
        """The paper chosen."""
        return str(self._paper.edit.currentData())

    @property
    def printer(self) -> str:
        """The name of the printer chosen, empty when there is none."""
        return str(self._names.currentData() or "")

    @property
    def copies(self) -> int:
        """How many are wanted of each."""
        return self._copies.value()

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, the first one chosen; with none, saving is what is offered."""
        self._has_printer = bool(names)
        self._names.set_choices([(name, name) for name in names])
        set_tip(self._names, self._names.currentText())
        self._printer.setVisible(self._has_printer)
        self._no_printer.setVisible(not self._has_printer)
        for part in (self._copies_field, self._settings, self._print, self._print_all):
            part.setVisible(self._has_printer and (part is not self._print_all or self._several))
        first, second = (self._print, self._save) if names else (self._save, self._print)
        first.setProperty("kind", ButtonKind.PRIMARY.value)
        second.setProperty("kind", ButtonKind.PLAIN.value)
        look_again(first, second)
        self._enable()
        self._make_room()

    def show_private(self, offered: bool, chosen: bool) -> None:
        """Offer what is private where a sheet can hold any."""
        self._private.blockSignals(True)
        self._private.setChecked(chosen)
        self._private.blockSignals(False)
        self._private.setVisible(offered)

    def set_ready(self, ready: bool, all_ready: int) -> None:
        """Say whether there is a sheet, and how many of all there are: 0 while they are made."""
        self._ready = ready
        self._all_ready = all_ready
        number = max(1, all_ready)
        self._print_all.set_text(counted("Print 1 sheet", "Print all {count} sheets", number))
        self._save_all.set_text(counted("Save 1 sheet…", "Save all {count} sheets…", number))
        self._enable()

    def showEvent(self, event: object) -> None:
        """Be wide enough for every word, now that the letters are known."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._make_room()

    def _make_room(self) -> None:
        needed = self.content.minimumSizeHint().width() + SCROLL_BAR
        self.setMinimumWidth(max(self._theme.px(NARROWEST), needed))

    def _enable(self) -> None:
        for button in (self._print, self._settings):
            button.setEnabled(self._ready and self._has_printer)
        for button in (self._save, self._copy):
            button.setEnabled(self._ready)
        self._print_all.setEnabled(self._has_printer and self._all_ready > 0)
        self._save_all.setEnabled(self._all_ready > 0)

    def _add_choices(self, paper: str) -> None:
        papers = (("a4", "A4"), ("us-letter", self.tr("Letter")))
        self._paper = self._add(ChoiceField(self.tr("Paper"), self.content, papers))
        self._paper.edit.setCurrentIndex(max(0, self._paper.edit.findData(paper)))
        self._paper.edit.activated.connect(self._on_paper)
        # Asked for each time: never remembered.
        self._private = self._add(QCheckBox(self.tr("With what is private"), self.content))
        self._private.setAccessibleName(self._private.text())
        set_tip(
            self._private,
            self.tr("Private notes and reservations stay off unless you ask for them."),
        )
        self._private.toggled.connect(self.private_chosen)

    def _add_printing(self) -> None:
        name = self.tr("Printer")
        self._names = Names(name, self.content, ((None, self.tr("Looking…")),))
        self._printer = self._add(Field(name, self._names, self.content))
        self._copies = QSpinBox(self)
        self._copies.setRange(1, MOST_COPIES)
        self._copies.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
        self._copies_field = self._add(Field(self.tr("Copies"), self._copies, self.content))
        words = self.tr("There is no printer here. Save the sheet and print it elsewhere.")
        self._no_printer = self._add(Label(words, self.content, "soft", wrap=True))
        self._no_printer.hide()
        self._print = self._button(self.tr("Print"), self.print_wanted, ButtonKind.PRIMARY)
        self._print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self._settings = self._button(self.tr("More printer settings…"), self.settings_wanted)
        self._print_all = self._button("", self.print_all_wanted)
        self._print_all.setVisible(self._several)
        self._all_ready = 0

    def _add_saving(self) -> None:
        self._add(Line(self.content))
        self._save = self._button(self.tr("Save as…"), self.save_wanted)
        self._save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self._save_all = self._button("", self.save_all_wanted)
        self._save_all.setVisible(self._several)
        self._copy = self._button(self.tr("Copy text"), self.copy_wanted)

    def _add(self, widget: W) -> W:
        self._down.addWidget(widget)
        return widget

    def _button(self, text: str, wanted: object, kind: ButtonKind = ButtonKind.PLAIN) -> Button:
        button = self._add(Button(text, self.content, kind))
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(wanted)
        return button

    def _on_paper(self, _index: int) -> None:
        self.paper_chosen.emit(self.paper)
