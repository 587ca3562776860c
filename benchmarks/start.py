"""Shows a window, says when it was painted and how much memory it took: start.py [FILE]."""

import re
import resource
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

import ui  # noqa: F401  # keeps Python 3.11 sound before the first call of Qt


def peak_kilobytes() -> int:
    """Return the most memory this process held; Linux's rusage would count its parent's too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    peak = re.search(r"VmHWM:\s+(\d+)", status.read_text())
    return int(peak[1]) if peak else 0


class FirstPaint(QObject):
    """Ends the program after a window's first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event of the window and let it finish first."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        """Say that it is painted, and the memory in kilobytes."""
        print("painted", peak_kilobytes(), flush=True)
        QApplication.exit(0)


def bare() -> tuple[QApplication, QWidget]:
    """Make the window everything is compared with."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 820)
    return app, window


def journal(path: Path, folder: Path) -> tuple[QApplication, QWidget]:
    """Make the window of the program on a journal."""
    from netjournal.journal import Journal
    from netjournal.settings import Settings
    from ui.app import build_window, make_application

    app = make_application()
    return app, build_window(app, Journal.open(path), Settings(folder))


def main() -> None:
    """Show the window and wait for its paint."""
    given = [Path(argument) for argument in sys.argv[1:]]
    app, window = journal(*given) if given else bare()
    watcher = FirstPaint()
    window.installEventFilter(watcher)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
