"""Walks through the window: every page and tab, every control that takes the focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget

from netjournal.words import ConversationStage
from tests.journeys.program import Program
from ui.pages import PAGES
from ui.pages.settings.page import SECTIONS

TABS = ("Story", "Profile", "Reservations", "Help and referrals")
INNER = ("qt_spinbox_lineedit", "qt_tabwidget_tabbar")
LONGEST = 400


def places(program: Program) -> Iterator[str]:
    """Go to every page, tab, list and form in turn; gives the name of each."""
    for entry in PAGES:
        program.window.desk.navigation.go(entry.key)
        settle()
        if entry.key != "people":
            yield entry.title
    for section in SECTIONS:
        program.window.desk.navigation.go("settings", None, section=section.key)
        settle()
        yield f"Settings, {section.title}"
    for key, name in ((Qt.Key.Key_E, "New event"), (Qt.Key.Key_N, "New person")):
        program.keys(key, Qt.KeyboardModifier.ControlModifier)
        settle()
        yield name
        program.keys(Qt.Key.Key_Escape)
    yield from things(program)


def things(program: Program) -> Iterator[str]:
    """Go to one person with everything to show, to an event, and to a conversation's steps."""
    journal = program.journal
    somebody = max(journal.people.ids(), key=lambda one: len(journal.timeline.of(one)))
    program.window.desk.navigation.go("people", somebody)
    for tab in TABS:
        program.people.tab(tab)
        settle()
        yield f"People, {tab}"
    event = max(journal.events.all(), key=lambda one: one.met)
    program.window.desk.navigation.go("events", event.id)
    settle()
    yield "One event"
    for stage in ConversationStage:
        talk = next(one for one in journal.conversations.all() if one.stage is stage)
        for step in journal.script.steps(stage):
            program.window.desk.navigation.go("conversations", talk.id, step=step.key)
            settle()
            yield f"{stage.said}, {step.title}"


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def controls(window: QWidget) -> list[QWidget]:
    """Give what can be seen, is enabled and takes the focus by keyboard."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.objectName() not in INNER
    ]


def tab_walk(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round, and give the controls in the order they were reached."""
    QTest.keyClick(window, Qt.Key.Key_Tab)
    walked = [_focused()]
    for _ in range(LONGEST):
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        now = _focused()
        if now is walked[0] and len(walked) > 1:
            return walked
        if now is not walked[-1]:
            walked.append(now)
    raise AssertionError(f"Tab does not come round: {said(walked[-1])}")


def _focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def with_its_group(widget: QWidget) -> set[QWidget]:
    """The buttons of an exclusive group, among which the arrow keys move."""
    if not isinstance(widget, QAbstractButton) or not widget.autoExclusive():
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or not group.exclusive():
            return set()
        return set(group.buttons())
    siblings = widget.parentWidget().findChildren(QAbstractButton)
    return {one for one in siblings if one.autoExclusive()}


def said(widget: QWidget) -> str:
    """Say which control it is."""
    text = widget.accessibleName() or widget.objectName()
    if isinstance(widget, QTabBar):
        text = text or "tabs"
    parents = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} “{text}” in {' in '.join(parents)}"
