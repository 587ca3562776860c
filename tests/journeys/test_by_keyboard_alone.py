"""From a new journal to a first conversation held, with key presses only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from tests.conftest import Clock
from tests.journeys.pages import CTRL, SHIFT, type_text, wait
from tests.journeys.program import Program
from ui.sheets.window import SheetWindow

MET = (
    ("Hal Okoro", "Commercial solicitor", "3", "three clients need a lease"),
    ("Ada Lind", "Export adviser", "2", "knows freight"),
    ("Mina Frost", "Bookkeeper", "1", "looks for a designer"),
)
FIRST = "first conversation with Hal Okoro"
FURTHEST = 120


class Keys:
    """Somebody without a mouse: presses keys, and hears what has the focus."""

    def __init__(self, program: Program) -> None:
        self._program = program

    @property
    def here(self) -> QWidget:
        QApplication.processEvents()
        here = QApplication.focusWidget()
        assert here is not None, "nothing has the focus"
        return here

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        combined = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            combined |= modifier
        QTest.keyClick(self.here, key, combined)

    def write(self, *texts: str, then: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Write into one field after the other, going on with Tab or another key."""
        for text in texts:
            type_text(self.here, text)
            self.press(then if text is texts[-1] else Qt.Key.Key_Tab)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until something of this name has the focus."""
        heard = []
        for _ in range(FURTHEST):
            if self.here.accessibleName() == name:
                return self.here
            self.press(Qt.Key.Key_Tab)
            heard.append(self.here.accessibleName())
        raise AssertionError(f"Tab does not come to “{name}” but to {sorted(set(heard))}")

    def tab_to_table(self) -> QTableView:
        for _ in range(FURTHEST):
            if isinstance(self.here, QTableView):
                return self.here
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not come to a table")

    def push(self, name: str) -> None:
        """Tab to a button and press it with Space."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def choose(self, question: str, answer: str) -> None:
        """Tab to the answer given so far, and go to another with the arrow keys."""
        self.tab_to(f"{question}: not said yet")
        for _ in range(FURTHEST):
            if self.here.accessibleName() == f"{question}: {answer}":
                return
            self.press(Qt.Key.Key_Left)
        raise AssertionError(f"the arrow keys do not come to “{answer}”")


def meet_three(keys: Keys) -> None:
    keys.press(Qt.Key.Key_E, CTRL)
    keys.write("Chamber breakfast", then=Qt.Key.Key_Return)
    for person in MET:
        keys.write(*person, then=Qt.Key.Key_Return)


def invite_and_arrange(program: Program, keys: Keys) -> None:
    keys.push("Invite 3 people…")
    keys.push("Note 3 as asked")
    keys.tab_to_table()
    keys.press(Qt.Key.Key_Home, CTRL)
    keys.press(Qt.Key.Key_End)
    keys.press(Qt.Key.Key_A)
    keys.press(Qt.Key.Key_O)
    wait(program.qtbot, lambda: program.dialog.isActiveWindow())
    keys.tab_to("Place")
    keys.write("Station Café", then=Qt.Key.Key_Return)
    program.come_back()


def look_at_the_sheet(program: Program, keys: Keys) -> None:
    keys.press(Qt.Key.Key_1, CTRL)
    keys.push(f"Prep sheet: {FIRST}")
    (sheet,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, SheetWindow)]
    program.qtbot.waitUntil(lambda: bool(sheet.content), timeout=30_000)
    keys.press(Qt.Key.Key_Escape)
    program.come_back()


def hold_it(keys: Keys) -> None:
    keys.press(Qt.Key.Key_4, CTRL)
    keys.push(f"Begin the {FIRST}")
    type_text(keys.here, "Both curious")
    for _ in range(5):
        keys.press(Qt.Key.Key_Return, CTRL)
    keys.tab_to("Name given")
    keys.write("Ruth Adeyemi, ask about the co-op", then=Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.choose("You", "yes")
    keys.choose("Hal Okoro", "yes")
    for _ in range(2):
        keys.press(Qt.Key.Key_Return, CTRL)


def test_a_journal_is_begun_and_kept_without_a_mouse(program: Program, clock: Clock) -> None:
    keys, journal = Keys(program), program.journal
    meet_three(keys)
    assert program.events.names() == [name for name, *_ in MET]
    invite_and_arrange(program, keys)
    (talk,) = journal.conversations.all()
    assert talk.place == "Station Café"
    look_at_the_sheet(program, keys)
    clock.pass_days(1)
    hold_it(keys)
    (held,) = journal.conversations.all()
    assert held.both_agreed
    assert [one.name for one in journal.question.names_given(held.id)] == ["Ruth Adeyemi"]
    before = journal.undo_name
    keys.press(Qt.Key.Key_Z, CTRL)
    assert journal.redo_name == before
    keys.press(Qt.Key.Key_Z, CTRL, SHIFT)
    assert journal.undo_name == before
