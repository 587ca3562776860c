"""A second start on a journal that is open asks the first window to come forward, and no more.

The two meet at a local socket of this user, named after the journal. It knows one question and
one answer; whatever else is said there ends the conversation.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

log = logging.getLogger(__name__)

QUESTION = b"come forward\n"
ANSWER = b"here\n"
PATIENCE_MS = 2_000
AGAIN_MS = 100


def name_of(journal: Path) -> str:
    """Give the name of the socket of a journal; it says nothing about where that lies."""
    whole = os.path.normcase(os.path.realpath(journal))
    name = "netjournal-" + hashlib.sha256(os.fsencode(whole)).hexdigest()[:32]
    if sys.platform == "win32":
        return name
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return f"{folder}/{name}" if folder and Path(folder).is_dir() else name


def bring(window: QWidget) -> None:
    """Put a window in front, and the dialog over it; where a desktop forbids it, it is marked."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    for one in (window, QApplication.activeModalWidget()):
        if one is not None:
            one.raise_()
            one.activateWindow()
    QApplication.alert(window)
    log.info("came forward for another start")


class Door(QObject):
    """Listens beside an open journal; asked() when another program wants its window in front."""

    asked = Signal()

    def __init__(self, journal: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = name_of(journal)
        # The journal is ours, so what is there was left behind by a program that was killed.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("no other start can find this window: %s", self._server.serverError().name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            guest.setReadBufferSize(len(QUESTION))
            guest.readyRead.connect(partial(self._on_said, guest))
            guest.disconnected.connect(guest.deleteLater)
            QTimer.singleShot(PATIENCE_MS, guest, guest.abort)
            self._on_said(guest)

    def _on_said(self, guest: QLocalSocket) -> None:
        heard = guest.peek(len(QUESTION)).data()
        if not QUESTION.startswith(heard):
            guest.abort()
        elif heard == QUESTION:
            guest.write(ANSWER)
            guest.flush()
            guest.disconnectFromServer()
            self.asked.emit()


class Asking(QObject):
    """Asks whoever has a journal open to come forward; answered(bool) within two seconds."""

    answered = Signal(bool)

    def __init__(self, journal: Path, parent: QObject, patience: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._name = name_of(journal)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._on_connected)
        self._socket.readyRead.connect(self._on_said)
        self._socket.errorOccurred.connect(self._on_error)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._on_patience_over)

    def begin(self) -> None:
        """Ask, and again until there is an answer or patience ends."""
        self._patience.start()
        self._again.start(0)

    @Slot()
    def _ask(self) -> None:
        self._socket.abort()
        self._socket.connectToServer(self._name)

    @Slot()
    def _on_connected(self) -> None:
        if _is_ours(self._socket.fullServerName()):
            self._socket.write(QUESTION)

    @Slot()
    def _on_said(self) -> None:
        if self._socket.bytesAvailable() >= len(ANSWER):
            self._end(self._socket.readAll().data()[: len(ANSWER)] == ANSWER)

    def _on_error(self, _error: QLocalSocket.LocalSocketError) -> None:
        # A window that has just begun listens a moment later.
        if self._patience.isActive():
            self._again.start(AGAIN_MS)

    @Slot()
    def _on_patience_over(self) -> None:
        self._end(False)

    def _end(self, came: bool) -> None:
        if self._patience.isActive() or not came:
            self._patience.stop()
            self._again.stop()
            self._socket.blockSignals(True)
            self._socket.abort()
            self.answered.emit(came)


def _is_ours(server: str) -> bool:
    """Whether this user made a socket; in a folder shared by all, another could stand there."""
    if sys.platform == "win32":
        return True
    try:
        return Path(server).stat().st_uid == os.getuid()
    except OSError:
        return False
