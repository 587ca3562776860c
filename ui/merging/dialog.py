"""The dialog that makes two entries one: choose the other, look at what would happen, merge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netjournal.errors import JournalError
from netjournal.people.merging import Preview
from ui.accessible import announce
from ui.merging.choosing import ChooseOther
from ui.merging.preview import MergePreview, SwapLine, Two
from ui.merging.wording import shortened
from ui.pages.page import Desk
from ui.reading_order import focus_next
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Line
from ui.widgets.label import Label
from ui.words import said

SIZE = (880, 680)
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class MergeDialog(QDialog):
    """Escape closes and nothing has happened. The dialog is freed when it closes."""

    def __init__(self, desk: Desk, person: int, parent: QWidget, other: int | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self._two: Two | None = None
        self._preview: MergePreview | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build(choosing=other is None)
        if other is None:
            self._show_choosing()
        else:
            self._show_two(person, other)

    @classmethod
    def open_for(
        cls, desk: Desk, person: int, parent: QWidget, other: int | None = None
    ) -> MergeDialog | None:
        """Open the dialog without blocking; it asks for the other entry unless that is known."""
        try:
            dialog = cls(desk, person, parent, other)
        except JournalError as error:
            desk.messages.failure(error)
            return None
        wanted = QSize(desk.theme.px(SIZE[0]), desk.theme.px(SIZE[1]))
        dialog.resize(wanted.boundedTo(parent.window().size()))
        dialog.open()
        dialog.begin()
        return dialog

    def begin(self) -> None:
        """Put the focus where one goes on."""
        if self._two is not None:
            self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.choosing is not None:
            self.choosing.begin()

    def accept(self) -> None:
        """Merge the two, show the one who is kept, and offer to take it back."""
        if self._two is None:
            return
        journal, navigation, two = self._desk.journal, self._desk.navigation, self._two
        super().accept()
        navigation.go("people", two.kept.id)
        try:
            journal.merging.merge(two.kept.id, two.other.id)
        except JournalError as error:
            self._desk.messages.failure(error)
            return
        navigation.forget("people", two.other.id)
        words = self.tr("{other} was merged into {name}.")
        self._desk.messages.undoable(
            words.format(other=two.other.name, name=two.kept.name), journal.undo_name
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move with Tab in the order of reading."""
        return focus_next(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the preview wherever the focus is."""
        pages = PAGES.get(Qt.Key(event.key()))
        if pages is None or self._preview is None:
            super().keyPressEvent(event)
            return
        bar = self._preview.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _build(self, *, choosing: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        self.heading = Label("", self, "section", wrap=True)
        layout.addWidget(self.heading)
        self.swap = SwapLine(self)
        self.swap.swapped.connect(self._on_swapped)
        layout.addWidget(self.swap)
        self.views = QStackedWidget(self)
        layout.addWidget(self.views, 1)
        self.choosing: ChooseOther | None = None
        if choosing:
            person = self._desk.journal.people.get(self._person)
            self.choosing = ChooseOther(self._desk, person, self.views)
            self.choosing.chosen.connect(self._on_chosen)
            self.views.addWidget(self.choosing)
        layout.addWidget(Line(self))
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(10)
        self.another = Button(self.tr("Choose another"), self, ButtonKind.LINK)
        self.another.clicked.connect(self._on_another)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.reject)
        self.merge_button = Button("", self, ButtonKind.PRIMARY)
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(self.accept)
        across.addWidget(self.another)
        across.addStretch(1)
        across.addWidget(self.close_button)
        across.addWidget(self.merge_button)
        return across

    def _show_choosing(self) -> None:
        assert self.choosing is not None
        self._two = None
        self.views.setCurrentWidget(self.choosing)
        name = self._desk.journal.people.get(self._person).name
        words = self.tr("Merge {name} with another entry")
        self._say(words.format(name=shortened(name)))
        for part in (self.swap, self.another, self.merge_button):
            part.hide()

    def _show_two(self, keep: int, other: int) -> None:
        """Show what merging would do; raises JournalError when one of them is gone."""
        preview = self._desk.journal.merging.preview(keep, other)
        kept, gone = self._desk.journal.people.rows([keep, other])
        self._two = Two(kept, gone)
        self._replace_preview(self._two, preview)
        words = self.tr("Merge {other} into {name}")
        self._say(words.format(other=shortened(gone.name), name=shortened(kept.name)))
        self.swap.show_two(kept.name, gone.name)
        words = self.tr("Merge into {name}")
        self.merge_button.set_text(words.format(name=shortened(kept.name)))
        self.merge_button.setAccessibleName(words.format(name=kept.name))
        for part in (self.swap, self.merge_button):
            part.show()
        self.another.setVisible(self.choosing is not None)

    def _replace_preview(self, two: Two, preview: Preview) -> None:
        old, self._preview = self._preview, MergePreview(self._desk, two, preview, self.views)
        self._preview.setAccessibleName(self.tr("What would happen"))
        self.views.addWidget(self._preview)
        self.views.setCurrentWidget(self._preview)
        if old is not None:
            self.views.removeWidget(old)
            old.deleteLater()

    def _say(self, title: str) -> None:
        self.heading.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        announce(self, title)

    def _try_two(self, keep: int, other: int) -> bool:
        try:
            self._show_two(keep, other)
        except JournalError as error:
            self.heading.setText(said(error.what))
            return False
        return True

    def _on_chosen(self, other: int) -> None:
        if self._try_two(self._person, other):
            self.begin()

    def _on_swapped(self) -> None:
        if self._two is not None:
            self._try_two(self._two.other.id, self._two.kept.id)

    def _on_another(self) -> None:
        self._show_choosing()
        self.begin()
