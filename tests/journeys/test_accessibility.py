"""What a screen reader finds: every control of every page with a name, a role and its state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QWidget

from netjournal.words import ConversationStage
from tests.journeys.program import Program
from tests.journeys.walking import places, settle
from ui.accessible import let_widgets_speak
from ui.conversations.arrange import ArrangeDialog
from ui.unlock import UnlockDialog

Role = QAccessible.Role
Text = QAccessible.Text
SAYS_NOTHING = (Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.Window)
ROWS_ASKED = 8
PARTS = (Role.ListItem, Role.Cell, Role.TreeItem, Role.PageTab, Role.ColumnHeader, Role.RowHeader)


@pytest.fixture(scope="session", autouse=True)
def speaking(qapp: QApplication) -> None:
    let_widgets_speak()


def everything(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Give what a screen reader can come to in a window, the children of lists left out."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def _below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    if isinstance(one.object(), QAbstractItemView):
        return
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _below(child)


def can_be_used(one: QAccessibleInterface) -> bool:
    widget = one.object()
    state = one.state()
    if not isinstance(widget, QWidget) or state.disabled or state.invisible:
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def name_of(one: QAccessibleInterface) -> str:
    """Give the name; Qt gives the choice made for that of a list to choose from."""
    widget = one.object()
    chooses = isinstance(widget, QComboBox)
    return widget.accessibleName() if chooses else one.text(Text.Name)


def told(one: QAccessibleInterface) -> str:
    widget = one.object()
    return f"{type(widget).__name__} “{one.text(Text.Name)}” {one.role().name}"


def listed(found: Iterable[str]) -> str:
    return "\n" + "\n".join(sorted(set(found)))


def faults(window: QWidget) -> list[str]:
    """Give what a screen reader could not make sense of."""
    found = []
    for one in everything(window):
        if not can_be_used(one):
            continue
        if not name_of(one).strip():
            found.append(f"no name: {told(one)}")
        if one.role() in SAYS_NOTHING:
            found.append(f"no role: {told(one)}")
    return found


def same_names(window: QWidget) -> Iterator[str]:
    """Give the controls that are called as another one is."""
    used = [one for one in everything(window) if can_be_used(one)]
    named = Counter((name_of(one), one.role().name) for one in used)
    return (f"{count} × {what}" for what, count in named.items() if count > 1)


def silent_lists(window: QWidget) -> Iterator[str]:
    """Give the lists and tables in which a row says nothing."""
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            yield from (f"{view.accessibleName()}: row {at}" for at in silent_rows(view.model()))


def silent_rows(model: QAbstractItemModel) -> list[int]:
    rows = range(min(model.rowCount(), ROWS_ASKED))
    return [row for row in rows if not any(_said(model, row))]


def _said(model: QAbstractItemModel, row: int) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        index = model.index(row, column)
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            yield str(index.data(role) or "")


def silent_paintings(window: QWidget) -> Iterator[str]:
    """Give what paints itself and does not say what it is."""
    for widget in window.findChildren(QWidget):
        kind = type(widget)
        ours = kind.__module__.startswith("ui.") and "paintEvent" in vars(kind)
        if not ours or not widget.isVisible() or isinstance(widget, QAbstractItemView):
            continue
        if QAccessible.queryAccessibleInterface(widget).role() in SAYS_NOTHING:
            yield f"painted silently: {kind.__name__}"


def other_labels(window: QWidget) -> Iterator[str]:
    """Give the labels that say something else than their field is called."""
    for label in window.findChildren(QLabel):
        field = label.buddy()
        if field is not None and label.isVisible():
            begins = " ".join(label.text().replace("&&", "&").split()[:2])
            if not field.accessibleName().startswith(begins):
                yield f"“{label.text()}” beside “{field.accessibleName()}”"


def test_every_control_and_row_of_every_page_can_be_told(demo_program: Program) -> None:
    """Each has a name of its own and a role, also what is painted; rows say their words."""
    window, found = demo_program.window, []
    for place in places(demo_program):
        for look in (faults, same_names, silent_lists, silent_paintings, other_labels):
            found += [f"{place}: {fault}" for fault in look(window)]
    assert not found, listed(found)


def test_a_page_has_a_heading_and_its_parts_have_names(demo_program: Program) -> None:
    window = demo_program.window
    demo_program.go_to(1)
    settle()
    found = {(one.role(), one.text(Text.Name)) for one in everything(window)}
    assert {name for role, name in found if role is Role.Heading}
    for part, role in ((window.rail, Role.Grouping), (window.top, Role.ToolBar)):
        told_as = QAccessible.queryAccessibleInterface(part)
        assert (told_as.role(), bool(told_as.text(Text.Name))) == (role, True)


def test_the_stage_line_tells_every_stage(demo_program: Program) -> None:
    journal = demo_program.journal
    hal = journal.people.named("Hal Okoro").id
    demo_program.window.desk.navigation.go("people", hal)
    settle()
    (line,) = [one for one in everything(demo_program.window) if one.text(Text.Name) == "Stage"]
    assert line.role() is Role.Graphic
    assert "Met: done" in line.text(Text.Description)
    assert line.text(Text.Value) == "Settled"


def test_a_message_is_announced(demo_program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    monkeypatch.setattr("ui.widgets.message_bar.announce", lambda _bar, words: said.append(words))
    demo_program.window.desk.messages.notice("Saved a copy.")
    assert said == ["Saved a copy."]
    bar = QAccessible.queryAccessibleInterface(demo_program.window.message_bar)
    assert bar.role() is Role.AlertMessage


def test_the_dialogs_have_names_too(demo_program: Program) -> None:
    program = demo_program
    hal = program.journal.people.named("Hal Okoro")
    desk, stage = program.window.desk, ConversationStage.FIRST
    unlock = UnlockDialog("mine.njournal", lambda _passphrase: program.journal)
    arrange = ArrangeDialog(desk, hal.id, stage, program.window)
    for dialog in (unlock, arrange):
        dialog.show()
        settle()
        assert dialog.windowTitle()
        assert not faults(dialog), listed(faults(dialog))
        dialog.close()


def test_the_window_of_a_sheet_has_names_too(demo_program: Program) -> None:
    sheet = demo_program.today.open().sheet("second conversation with Hal Okoro")
    assert not faults(sheet), listed(faults(sheet))
    sheet.close()
