"""Desktop notifications through the system tray; without one, a word in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ui.messages import Messages

SHOWN_FOR_MS = 15_000
BRACKETS = str.maketrans("<>", "\u2039\u203a")


def plain(text: str) -> str:
    """Give a text in which no desktop finds markup: some read that of notifications and tips."""
    return text.translate(BRACKETS)


class Notifier(QObject):
    """Shows notifications; `wanted` carries the page and target of the one that was clicked."""

    wanted = Signal(str, object)

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._tray: QSystemTrayIcon | None = None
        self._place: tuple[str, int | None] = ("today", None)

    def set_locked(self, _locked: bool) -> None:
        """Take away what was shown, which may hold a name."""
        if self._tray is not None:
            self._tray.setToolTip(self._window.windowTitle())
            self._tray.hide()

    def __call__(self, title: str, text: str, page: str, target: int | None) -> None:
        """Show a notification that leads to a page."""
        self._place = (page, target)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_in_tray(title, text)
        else:
            self._show_in_window(title, text)

    def _show_in_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(plain(title))
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        self._tray.show()
        self._tray.showMessage(plain(title), plain(text), self._window.windowIcon(), SHOWN_FOR_MS)

    def _show_in_window(self, title: str, text: str) -> None:
        words = self.tr("{title}: {text}").format(title=title, text=text.replace("\n", " · "))
        self._messages.notice(words, action=self.tr("Show"), on_action=self._on_clicked)
        # Makes the window's entry in the task bar ask for attention.
        QApplication.alert(self._window)

    @Slot()
    def _on_clicked(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self.wanted.emit(*self._place)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
