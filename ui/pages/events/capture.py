"""The capture line: everybody met is written down by keyboard alone, one line after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.accessible import Role
from ui.look import BASE_PX
from ui.pages.events.met_model import Column
from ui.theme import Theme
from ui.widgets.cells import PAD
from ui.widgets.dots import Dots
from ui.widgets.name_capture import Known, NameCapture
from ui.widgets.suggest import Suggestion

HEIGHT = 39
CORNER = 9
TEXT_MARGIN = 2
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Draft(NamedTuple):
    """What is typed in the line; known is the person of the journal that the name means."""

    name: str = ""
    does: str = ""
    can_help: int = 0
    how: str = ""
    known: int | None = None

    @classmethod
    def kept(cls, values: Mapping[str, object]) -> Draft:
        """Read a draft that was kept in the journal."""
        number = values.get("can_help")
        return cls(
            name=str(values.get("name", "")),
            does=str(values.get("does", "")),
            can_help=number if isinstance(number, int) else 0,
            how=str(values.get("how", "")),
        )

    def to_keep(self) -> dict[str, object]:
        """Give what is kept in the journal: the words, not whom they mean."""
        values = self._asdict()
        del values["known"]
        return values if self.written else {}

    @property
    def written(self) -> bool:
        """Whether there is anything to lose."""
        return bool(self.name or self.told)

    @property
    def told(self) -> bool:
        """Whether there is more than a name."""
        return bool(self.does or self.how or self.can_help)


class CaptureName(NameCapture):
    """The name: Enter on a known person takes them and moves on, Enter otherwise is the line's."""

    taken = Signal()
    finished = Signal()
    _taking = False

    def take(self, suggestion: Suggestion) -> None:
        """Take a known person without finishing the line."""
        self._taking = True
        super().take(suggestion)
        self._taking = False

    def enter(self) -> None:
        """Finish the line, or only the name when a known person was taken."""
        if self._taking:
            self.taken.emit()
        else:
            super().enter()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the line that the name is written."""
        super().focusOutEvent(event)
        self.finished.emit()


class CaptureDots(Dots):
    """How far I can help; says "0–3" until it is set."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots, or what may be typed."""
        if self.value() or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self._theme.font(BASE_PX))
        painter.setPen(self._theme.color("faint"))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = self.style().visualAlignment(self.layoutDirection(), side)
        painter.drawText(self.rect().adjusted(6, 0, -6, 0), int(flags), "0–3")


class CaptureLine(QWidget):
    """Tab goes through the line, Enter anywhere in it is the next person, Escape clears it."""

    spoken_role = Role.Grouping

    entered = Signal()
    edited = Signal()
    name_finished = Signal()
    upwards = Signal()
    moved = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        find: Callable[[str], Sequence[Known]],
        does_of: Callable[[int], str],
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._does_of = does_of
        self._cleared = Draft()
        self._does_known = ""
        self._other = False
        self._last = True
        self.name = CaptureName(
            theme, self.tr("Name"), self, find, self.tr("Type a name…"), keep=True
        )
        self.does = self._field(self.tr("What they do"), "")
        self.dots = CaptureDots(theme, self.tr("I can help, 0 to 3"), self)
        self.how = self._field(
            self.tr("How / remember"), self.tr("Tab through, Enter for the next person")
        )
        self.name.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("Next person"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()

    @property
    def draft(self) -> Draft:
        """What is typed now."""
        return Draft(
            name=self.name.text().strip(),
            does=self.does.text().strip(),
            can_help=self.dots.value(),
            how=self.how.text().strip(),
            known=None if self._other else self.name.known_id,
        )

    def means_somebody_else(self) -> None:
        """Take the name as that of somebody new, although a known person is called so."""
        if self.does.text() == self._does_known:
            self.does.clear()
        self._other = True

    @property
    def somebody_else(self) -> bool:
        """Whether the name was said to be that of somebody new."""
        return self._other

    def means_known(self, person: int, name: str) -> None:
        """Take the name as that of a known person, and go on to what they do."""
        self.name.take(Suggestion(name, "", "", (person, name)))
        self._on_name_finished()

    def set_last(self, last: bool) -> None:
        """Say whether nothing follows below, so that the corners are round."""
        if last != self._last:
            self._last = last
            self.update()

    @property
    def new_does(self) -> str:
        """What they do if it was written here, not what was known of them already."""
        written = self.does.text().strip()
        return "" if written == self._does_known and not self._other else written

    def put(self, draft: Draft) -> None:
        """Write a draft into the line."""
        self.name.setText(draft.name)
        self.does.setText(draft.does)
        self.dots.setValue(draft.can_help)
        self.how.setText(draft.how)
        self._other = False

    def clear(self) -> None:
        """Empty the line for the next person."""
        self.name.reset()
        self._does_known = ""
        self.put(Draft())

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_written_in(self) -> bool:
        """Whether the cursor is in the line."""
        return any(field.hasFocus() for field in (self.name, self.does, self.dots, self.how))

    def align(self, spans: Sequence[tuple[int, int]]) -> None:
        """Put the fields under the columns of the table, which start and reach like this."""
        top, height = 2, self.height() - 4
        end_of_how = sum(spans[Column.HOW])
        for column, field in (
            (Column.NAME, self.name),
            (Column.DOES, self.does),
            (Column.HOW, self.how),
        ):
            start, width = spans[column]
            left = start + PAD - TEXT_MARGIN
            right = end_of_how if column is Column.HOW else start + width - TEXT_MARGIN
            field.setGeometry(QRect(left, top, max(40, right - left), height))
        start, _ = spans[Column.HELP]
        size = self.dots.sizeHint()
        middle = (self.height() - size.height()) // 2
        self.dots.setGeometry(QRect(start + PAD - 6, middle, size.width(), size.height()))

    def sizeHint(self) -> QSize:
        """Be as tall as a row."""
        return QSize(600, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that says: write here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        corner = CORNER if self._last else 0
        shape.addRoundedRect(0, -CORNER, self.width(), self.height() + CORNER, corner, corner)
        painter.fillPath(shape, self._theme.color("accent-soft"))

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell the page that the line went down a row."""
        super().moveEvent(event)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a field leaves."""
        if event.key() in ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.draft.written:
            self._cleared = self.draft
            self.clear()
            self.begin()
        elif event.key() == Qt.Key.Key_Up:
            self.upwards.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo to the window when a field has nothing to undo; see who the name means."""
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self.name and self._leaves_upwards(event):
            self.upwards.emit()
            return True
        return isinstance(watched, QLineEdit) and self._undone(watched, event)

    def _leaves_upwards(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Up
        return pressed and not self.name.text()

    def _undone(self, field: QLineEdit, event: QKeyEvent) -> bool:
        """Whether Ctrl+Z was meant for more than this field."""
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo)
        if not (undo or redo) or (field.isUndoAvailable() if undo else field.isRedoAvailable()):
            return False
        restoring = undo and self._cleared.written and not self.draft.written
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(restoring)
            return True
        if event.type() == QEvent.Type.KeyPress and restoring:
            self.put(self._cleared)
            self._cleared = Draft()
            return True
        return False

    def _connect(self) -> None:
        self.name.entered.connect(self.entered)
        self.name.taken.connect(self.does.setFocus)
        self.name.finished.connect(self._on_name_finished)
        self.name.textChanged.connect(self._on_name_changed)
        for field in (self.name, self.does, self.how):
            field.installEventFilter(self)
            field.textChanged.connect(self.edited)
        self.dots.valueChanged.connect(self.edited)

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setProperty("kind", "bare")
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        return field

    def _on_name_changed(self, _text: str) -> None:
        self._other = False
        if self._does_known and self.does.text() == self._does_known:
            self.does.clear()
        self._does_known = ""

    def _on_name_finished(self) -> None:
        known = self.draft.known
        if known is not None and not self.does.text().strip():
            self._does_known = self._does_of(known)
            self.does.setText(self._does_known)
        self.name_finished.emit()
