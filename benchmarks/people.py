"""The long list of people in the real window: no frame over 33 ms while one scrolls and filters."""

import random
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.data import LAST, WORK
from benchmarks.measure import Row, p95
from netjournal.journal import Journal
from netjournal.settings import Settings
from netjournal.store import models
from ui.app import build_window, make_application
from ui.main_window import MainWindow
from ui.pages.people.table.face import TableFace
from ui.widgets.person_list import PersonList

FRAME_MS = 33
PROMISE = f"no frame over {FRAME_MS} ms"
WHEELS, PAGES, ARROWS = 120, 60, 60
WARM_UP = 3


class Frames(QObject):
    """Measures from an event to the end of the last paint that it leads to."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a paint."""
        self.painted |= event.type() == QEvent.Type.Paint
        return False

    def each(self, actions: Iterable[Callable[[], object]]) -> list[float]:
        """Return the milliseconds of each action until everything it led to is painted."""
        taken = []
        for action in actions:
            self.painted = False
            start = time.perf_counter()
            action()
            while not self.painted:
                QApplication.processEvents()
            QApplication.processEvents()
            taken.append((time.perf_counter() - start) * 1000)
        return taken[WARM_UP:]


def measure(journal: Path, folder: Path) -> list[Row]:
    """Measure both faces of the People page on a large journal."""
    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    with Journal.open(journal) as opened:
        furnish(opened)
        window = build_window(app, opened, Settings(folder / "people"))
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.activateWindow()
        rows = [*_table(window), *_list(window)]
        window.close()
    return rows


def furnish(journal: Journal) -> None:
    """Give everybody an organisation, two tags, a meeting and an address, as a list shows them."""
    chance, store, people = random.Random(5), journal._store, journal.people.ids()
    with journal.change("Furnish the list"):
        kind = {"kind": "business", "website": "", "note": ""}
        names = ({"name": f"{chance.choice(WORK.split())} {n} Ltd", **kind} for n in range(500))
        organisations = store.add_many(models.Organisation, names)
        tags = store.add_many(models.Tag, ({"name": f"tag {number}"} for number in range(20)))
        event = journal.events.add("Chamber breakfast")
        at = ({"person": one, "organisation": chance.choice(organisations)} for one in people)
        store.add_many(models.Role, ({**one, "title": "Owner"} for one in at))
        pairs = ((one, tag) for one in people for tag in chance.sample(tags, 2))
        store.add_many(models.PersonTag, ({"person": one, "tag": tag} for one, tag in pairs))
        met = ({"event": event, "person": one, "can_help": one % 4, "how": ""} for one in people)
        store.add_many(models.Encounter, met)
        mail = {"kind": "email", "label": ""}
        reach = ({"person": one, "value": f"p{one}@example.org", **mail} for one in people)
        store.add_many(models.Reach, reach)
    journal.forget_history()


def _table(window: MainWindow) -> list[Row]:
    window.desk.navigation.go("people", 0)
    QApplication.processEvents()
    face = window.page.findChild(TableFace)
    view = face.table
    frames = Frames(view.viewport())
    keys = _keys(view, (*[Qt.Key.Key_PageDown] * PAGES, *[Qt.Key.Key_Down] * ARROWS))
    rows = [
        _row("table of people, wheel", frames.each(_wheel(view.viewport(), WHEELS))),
        _row("table of people, Page Down and arrows", frames.each(keys)),
    ]
    typed = frames.each(_typing(face.top.filter, lambda: _settled(view.viewport())))
    return [*rows, _row("table of people, filter letter by letter", typed)]


def _list(window: MainWindow) -> list[Row]:
    window.desk.navigation.go("people", window.desk.journal.people.ids()[500])
    QApplication.processEvents()
    view = window.page.findChild(PersonList)
    frames = Frames(view.viewport())
    wheel = frames.each(_wheel(view.viewport(), WHEELS))
    typed = frames.each(_typing(window.page.pane.filter, lambda: _settled(view.viewport())))
    return [
        _row("list of people, wheel", wheel),
        _row("list of people, filter letter by letter", typed),
    ]


def _wheel(viewport: QWidget, times: int) -> Iterator[Callable[[], object]]:
    place = QPointF(viewport.rect().center())

    def turn() -> None:
        event = QWheelEvent(
            place,
            QPointF(viewport.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, -360),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    for _ in range(times):
        yield turn


def _keys(view: QWidget, keys: Iterable[Qt.Key]) -> Iterator[Callable[[], object]]:
    view.setFocus()
    for key in keys:
        yield lambda key=key: QTest.keyClick(view, key)


def _typing(field: QWidget, settle: Callable[[], object]) -> Iterator[Callable[[], object]]:
    field.setFocus()
    for word in (*LAST.split()[:6], *WORK.split()[:6]):
        for letter in word[:5].lower():
            yield lambda letter=letter: QTest.keyClicks(field, letter)
        field.clear()
        settle()


def _settled(viewport: QWidget) -> None:
    QApplication.processEvents()
    viewport.repaint()


def _row(what: str, taken: list[float]) -> Row:
    words = f"{median(taken):.1f} ms, p95 {p95(taken):.1f}, max {max(taken):.1f}"
    return Row(what, words, PROMISE)
