"""Below the table while people are ticked: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.name_capture import NameCapture
from ui.words import counted

if TYPE_CHECKING:
    from netjournal.people.people_list import Count

MOST_TAGS = 12
FIELD_WIDTH = 200
TWO = 2


class SelectionBar(Card):
    """Tag, invite, export, delete, clear; the tags unfold in place."""

    tag_given = Signal(str)
    tag_taken = Signal(str)
    invite_asked = Signal()
    sheets_asked = Signal()
    export_asked = Signal()
    merge_asked = Signal()
    delete_asked = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        find_tags: Callable[[str], Sequence[tuple[int, str, str]]],
        tags_of_them: Callable[[], Sequence[Count]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, padding=(14, 8))
        self._theme = theme
        self._tags_of_them = tags_of_them
        self.setAccessibleName(self.tr("With those selected"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(20)
        self.count = Label("", row, "strong")
        across.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self._build_buttons(row), 1, Qt.AlignmentFlag.AlignVCenter)
        self.add(row)
        self._build_tags(find_tags)
        self.add(self.tags)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are ticked; nobody hides the bar."""
        self.merge.setVisible(count == TWO)
        self.count.setText(counted("1 person selected", "{count} people selected", count))
        if not count:
            self.fold()
        self.setVisible(count > 0)
        if count and self.tags.isVisible():
            self.show_tags()

    def unfold(self) -> None:
        """Ask for a tag."""
        self.tag.setChecked(True)
        self.show_tags()
        self.tags.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        """Close the line of tags."""
        self.tag.setChecked(False)
        self.field.reset()
        self.tags.hide()

    def show_tags(self) -> None:
        """Show the tags that those selected have, to be taken off."""
        for old in self.chips.findChildren(QPushButton):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for one in self._tags_of_them()[:MOST_TAGS]:
            shown = self.tr("{tag} {count} ×").format(tag=one.name, count=one.people)
            chip = QPushButton(shown.replace("&", "&&"), self.chips)
            chip.setProperty("kind", "chip")
            chip.setAccessibleName(self.tr("Take off the tag {tag}").format(tag=one.name))
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(partial(self._on_take, one.name))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()
        self.chips.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold the tags on Escape, and then leave."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.tags.isVisible():
            self.fold()
            self.tag.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _build_buttons(self, parent: QWidget) -> QWidget:
        buttons = QWidget(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        flow = FlowLayout(buttons, 8)
        self.tag = Button(self.tr("Tag"), buttons, ButtonKind.SMALL)
        self.tag.setCheckable(True)
        self.tag.clicked.connect(self._on_tag)
        self.merge = Button(self.tr("Merge…"), buttons, ButtonKind.SMALL)
        self.merge.clicked.connect(self.merge_asked)
        flow.addWidget(self.tag)
        flow.addWidget(self.merge)
        for words, signal in (
            (self.tr("Invite"), self.invite_asked),
            (self.tr("Prep sheets…"), self.sheets_asked),
            (self.tr("Export…"), self.export_asked),
            (self.tr("Delete"), self.delete_asked),
            (self.tr("Clear"), self.cleared),
        ):
            button = Button(words, buttons, ButtonKind.SMALL)
            button.clicked.connect(signal)
            flow.addWidget(button)
        return buttons

    def _build_tags(self, find_tags: Callable[[str], Sequence[tuple[int, str, str]]]) -> None:
        self.tags = QWidget(self)
        across = QHBoxLayout(self.tags)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(12)
        self.field = NameCapture(
            self._theme,
            self.tr("Tag those selected"),
            self.tags,
            find_tags,
            self.tr("Tag, then Enter"),
        )
        self.field.setFixedWidth(self._theme.px(FIELD_WIDTH))
        self.field.added.connect(self._on_given)
        self.chips = QWidget(self.tags)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self._flow = FlowLayout(self.chips, 6)
        across.addWidget(self.field)
        across.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self.tags.hide()

    def _on_tag(self, unfold: bool) -> None:
        if unfold:
            self.unfold()
        else:
            self.fold()

    def _on_given(self, name: str, _tag: object) -> None:
        self.tag_given.emit(name)

    def _on_take(self, name: str, _checked: bool = False) -> None:
        self.tag_taken.emit(name)
