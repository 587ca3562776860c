"""The rail at the side: the pages, and at its foot whether everything is saved and backed up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.accessible import Role
from ui.restyle import look_again
from ui.theme import Theme
from ui.widgets.label import Label

WIDTH = 188
ACROSS = 23
BADGE = 34


class RailButton(QPushButton):
    """A page's name with an optional count at its end."""

    def __init__(self, key: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.key = key
        self._title = title
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self._badge = Label("", self)
        self._badge.setObjectName("badge")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        across = QHBoxLayout(self)
        across.setContentsMargins(11, 0, 11, 0)
        across.addStretch(1)
        across.addWidget(self._badge)

    def set_badge(self, text: str) -> None:
        """Show a count, or nothing."""
        self._badge.set_text(text)
        self.setAccessibleDescription(self.tr("{count} to do").format(count=text) if text else "")


class Rail(QFrame):
    """The pages' buttons above, those at the foot below, and the status lines."""

    chosen = Signal(str)
    spoken_role = Role.Grouping

    def __init__(self, theme: Theme, brand: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(11, 22, 12, 26)
        outer.setSpacing(0)
        name = Label(brand, self, wrap=True)
        name.setObjectName("brand")
        name.setContentsMargins(11, 0, 0, 19)
        outer.addWidget(name)
        self._area = self._scrolling()
        outer.addWidget(self._area, 1)
        self.backed_up = self._status_line("", outer)
        self.saved = self._status_line("", outer)
        self.saved.setProperty("unsaved", False)
        self.backed_up.hide()
        self._backed_up = self._concern = ""
        self._encrypted = self._failing = False
        self._all_saved = True

    def event(self, event: QEvent) -> bool:
        """Fit the words before they are first shown, and in another font size."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._fit()
        return super().event(event)

    def add(self, key: str, title: str, *, foot: bool = False) -> None:
        """Add a page's button."""
        button = RailButton(key, title, self)
        self._buttons[key] = button
        self._group.addButton(button)
        (self._foot if foot else self._top).addWidget(button)

    def choose(self, key: str) -> None:
        """Show which page is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            self._area.ensureWidgetVisible(self._buttons[key])
        else:
            self._group.setExclusive(False)
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)

    def set_badge(self, key: str, text: str) -> None:
        """Show a count beside a page's name."""
        if key in self._buttons:
            self._buttons[key].set_badge(text)

    def set_encrypted(self, encrypted: bool) -> None:
        """Say whether the file is encrypted."""
        self._encrypted = encrypted
        self.set_saved(True)

    def set_saved(self, saved: bool) -> None:
        """Say whether everything is saved."""
        self._all_saved = saved
        saved = saved and not self._failing
        if self._failing:
            text = self.tr("Not saved")
        elif saved and self._encrypted:
            text = self.tr("Encrypted · saved")
        else:
            text = self.tr("Saved") if saved else self.tr("Not saved yet")
        self.saved.setText(text)
        if self.saved.property("unsaved") != (not saved):
            self.saved.setProperty("unsaved", not saved)
            look_again(self.saved)

    def set_failing(self, failing: bool) -> None:
        """Say that something cannot be saved, until it can."""
        self._failing = failing
        self.set_saved(self._all_saved)

    def set_backed_up(self, when: str) -> None:
        """Say when the last backup was taken, in words; empty hides the line."""
        self._backed_up = self.tr("Backed up {when}").format(when=when) if when else ""
        self._say_backed_up()

    def set_backup_concern(self, words: str) -> None:
        """Say what is wrong with the backups until it is mended; empty when nothing is."""
        self._concern = words
        self._say_backed_up()

    def _say_backed_up(self) -> None:
        self.backed_up.set_text(self._concern or self._backed_up)
        if self.backed_up.property("unsaved") != bool(self._concern):
            self.backed_up.setProperty("unsaved", bool(self._concern))
            look_again(self.backed_up)

    def _scrolling(self) -> QScrollArea:
        """Give the buttons, which scroll where large words leave no room for all of them."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        inside.setProperty("kind", "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top, self._foot = QVBoxLayout(), QVBoxLayout()
        self._top.setSpacing(0)
        self._foot.setSpacing(0)
        column.addLayout(self._top)
        column.addStretch(1)
        column.addLayout(self._foot)
        area.setWidget(inside)
        return area

    def _fit(self) -> None:
        """Be as wide as the words need, and no wider with large letters."""
        needed = [button.sizeHint().width() + BADGE for button in self._buttons.values()]
        most = max(self._theme.px(WIDTH), WIDTH)
        width = min(max(WIDTH, ACROSS + max(needed, default=0)), most)
        if width != self.width():
            self.setFixedWidth(width)

    def _status_line(self, text: str, layout: QVBoxLayout) -> Label:
        label = Label(text, self, "status", wrap=True)
        label.setContentsMargins(11, 2, 0, 0)
        layout.addWidget(label)
        return label

    def _on_clicked(self, button: QPushButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.key)
