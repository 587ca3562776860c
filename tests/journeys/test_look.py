"""The look is chosen and shown at once: theme, contrast and font size, in a window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.conftest import ROOT
from tests.journeys.pages import says, wait
from tests.journeys.program import Program, Start
from tests.journeys.walking import places, settle
from tests.windows import Choices
from ui.main_window import MainWindow
from ui.theme import Theme

PAGES = ("today", "people", "conversations", "profile")
MOST_SECONDS = 0.2


@pytest.fixture
def following(demo_program: Program, settings: Choices, theme: Theme) -> Program:
    """The program as it is started by its user: its theme follows the settings."""
    theme.follow(_app(), settings)
    return demo_program


@pytest.fixture(autouse=True)
def _ordinary_again(theme: Theme) -> object:
    yield
    theme.choose(name="light", contrast="normal", percent=100)
    theme._app = None


def test_a_theme_chosen_shows_at_once_and_is_remembered(
    following: Program, settings: Choices
) -> None:
    window, theme = following.window, following.window.desk.theme
    following.go_to(1)
    theme.choose(name="dark")
    settle()
    picture = window.grab().toImage()
    assert picture.pixelColor(window.width() - 30, window.height() - 4) == theme.color("paper")
    assert picture.pixelColor(4, window.height() // 2) == theme.color("rail")
    assert settings["look.theme"] == "dark"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"name": "light"}, {"name": "dark"}),
        ({"name": "dark"}, {"name": "light"}),
        ({"contrast": "high"}, {"contrast": "normal"}),
        ({"percent": 150}, {"percent": 100}),
        ({"percent": 100}, {"percent": 150}),
    ],
)
def test_nothing_of_the_look_before_is_left(
    following: Program,
    start: Start,
    demo_journal: Path,
    before: dict[str, str | int],
    after: dict[str, str | int],
) -> None:
    """A window that was there before looks as one opened afterwards, on every page."""
    theme = following.window.desk.theme
    theme.choose(**before)  # type: ignore[arg-type]
    _pictures(following)
    theme.choose(**after)  # type: ignore[arg-type]
    changed = _pictures(following)
    following.close()
    fresh = _pictures(start(demo_journal))
    assert [page for page in PAGES if changed[page] != fresh[page]] == []


def test_a_theme_changes_within_a_fifth_of_a_second(following: Program) -> None:
    """Whatever was opened before: what cannot be seen waits until it is."""
    theme = following.window.desk.theme
    for _place in places(following):
        pass
    following.go_to(1)
    settle()
    taken = []
    for name in ("dark", "light") * 3:
        began = time.process_time()
        theme.choose(name=name)
        QApplication.processEvents()
        taken.append(time.process_time() - began)
    assert min(taken) < MOST_SECONDS


def test_with_letters_of_twice_the_size_nothing_is_cut(
    start: Start, demo_copy: Path, theme: Theme, settings: Choices
) -> None:
    program = start(demo_copy, size=(1024, 640))
    theme.follow(_app(), settings)
    theme.choose(percent=200)
    cut = [f"{place}: {fault}" for place in places(program) for fault in cut_in(program.window)]
    assert not cut, "\n" + "\n".join(sorted(set(cut)))


def cut_in(window: MainWindow) -> list[str]:
    """Give the labels and buttons that have less room than their words need."""
    found = []
    for kind in (QLabel, QAbstractButton):
        for one in window.findChildren(kind):
            if one.isVisible() and one.text() and not _has_room(one):
                found.append(f"{type(one).__name__} “{one.text()}” {one.size()} {_needed(one)}")
    return found


def _has_room(one: QWidget) -> bool:
    needed = _needed(one)
    fits = one.width() >= needed.width() - 1 and one.height() >= needed.height() - 1
    return fits or bool(one.toolTip())


def _needed(one: QWidget) -> QSize:
    if isinstance(one, QLabel) and one.wordWrap():
        return QSize(0, one.heightForWidth(one.width()))
    return one.minimumSizeHint() if isinstance(one, QAbstractButton) else one.sizeHint()


@pytest.mark.parametrize("scale", ["2", "3"])
def test_the_program_opens_at_a_larger_scaling(
    scale: str, demo_journal: Path, tmp_path: Path
) -> None:
    """On a screen of two or three pixels to one: as large in logical pixels, and as sharp."""
    script = tmp_path / "scaled.py"
    script.write_text(SCALED, encoding="utf-8")
    file = tmp_path / "scaled.png"
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, script, demo_journal, file], env=environment, check=True, cwd=ROOT
    )
    image = QImage(str(file))
    assert image.size() == QSize(1024, 640) * int(scale)


SCALED = """
import sys
from pathlib import Path
from netjournal.journal import Journal
from netjournal.settings import Settings
from ui.app import build_window, make_application, take_picture
app = make_application()
with Journal.open(Path(sys.argv[1])) as journal:
    window = build_window(app, journal, Settings(Path(sys.argv[2]).parent / "settings"))
    take_picture(window, Path(sys.argv[2]), (1024, 640))
    assert (window.width(), window.height()) == (1024, 640)
    window.close()
"""


def _pictures(program: Program) -> dict[str, QImage]:
    taken = {}
    for page in PAGES:
        program.window.desk.navigation.go(page)
        settle()
        program.page.setFocus()
        if page == "today":
            wait(program.qtbot, lambda: says(program.page, "People you could introduce"))
        settle()
        taken[page] = program.window.grab().toImage()
    return taken


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
