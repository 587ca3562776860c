"""The bar that shows messages and work under way at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.accessible import Role, announce
from ui.background import Background, Task
from ui.messages import Kind, Message, Messages
from ui.restyle import look_again
from ui.widgets.label import Label
from ui.words import without_direction

SHOW_TASK_AFTER_MS = 100
MARGIN = 16
LONGEST = 600


class MessageBar(QFrame):
    """Floats over the foot of its parent; never takes the focus by itself."""

    spoken_role = Role.AlertMessage

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self.setAccessibleName(self.tr("Message"))
        self._messages = messages
        self._over = parent
        self._before: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.what = Label("", self, "strong", wrap=True)
        self.more = Label("", self, "", wrap=True)
        words.addWidget(self.what)
        words.addWidget(self.more)
        row.addLayout(words, 1)
        self.act_button = self._button("", row)
        self.copy_button = self._button(self.tr("Copy details"), row)
        self.close_button = self._button(self.tr("Close"), row)
        self.act_button.clicked.connect(messages.act)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(messages.dismiss)
        messages.shown.connect(self._on_shown)
        messages.dismissed.connect(self._on_dismissed)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the message with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._messages.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_dismissed(self) -> None:
        """Close, and go back to where one was before coming here."""
        now: QWidget | None = self.window().focusWidget()
        left = now is not None and self.isAncestorOf(now)
        self.hide()
        if left and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _on_shown(self, message: Message) -> None:
        kind = "error" if message.kind is Kind.ERROR else "notice"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            look_again(self, *self.findChildren(QWidget))
        self.what.setText(_fitting(message.what))
        more = " ".join(part for part in (message.meaning, message.todo) if part)
        self.more.set_text(_fitting(more))
        action = self.tr("Undo") if message.kind is Kind.UNDO else message.action
        self.act_button.setText(action)
        self.act_button.setAccessibleName(action)
        self.act_button.setVisible(bool(action))
        self.copy_button.setVisible(message.kind is Kind.ERROR)
        self.setAccessibleDescription(message.text)
        self._place()
        self.show()
        self.raise_()
        now: QWidget | None = self.window().focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._before = now
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, message.text)

    def _place(self) -> None:
        parent = self._over
        width = min(parent.width() - 2 * MARGIN, 760)
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.resize(width, height)
        self.move((parent.width() - width) // 2, parent.height() - height - MARGIN)

    def _copy(self) -> None:
        message = self._messages.current
        if message is not None:
            parts = (message.what, message.meaning, message.todo, "", message.details)
            QGuiApplication.clipboard().setText(without_direction("\n".join(parts)))


def _fitting(text: str) -> str:
    """Cut a text that would cover the page, such as one with a whole note for a name."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


class TaskBar(QWidget):
    """Shows the work under way once it has taken a moment, and lets it be cancelled."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 8, 28, 8)
        row.setSpacing(12)
        self.title = Label("", self, "soft")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setProperty("kind", "small")
        self.cancel_button.setAccessibleName(self.cancel_button.text())
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self._cancel)
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_TASK_AFTER_MS)
        self._timer.timeout.connect(self.show)
        background.started.connect(self._on_started)
        self.hide()

    def _on_started(self, task: Task) -> None:
        if task.quiet:
            return
        self._task = task
        self.title.setText(task.title)
        self.bar.setAccessibleName(task.title)
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(task.cancellable)
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._on_ended)
        self._timer.start()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._timer.stop()
            self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
