"""The review: what was done over a period, drawn, and from every number to its people."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.journeys.pages import find, find_all, says
from tests.journeys.program import Program, Start
from ui.charts.chart import Chart

REVIEW = "Review"


def review_of(program: Program) -> QWidget:
    program.window.desk.navigation.go("review")
    QApplication.processEvents()
    assert program.page.accessibleName() == REVIEW
    return program.page


def chart(page: QWidget, name: str) -> Chart:
    return find(page, Chart, name)


def choose(program: Program, chart: Chart, start: str) -> None:
    """Walk along a chart with the arrow keys to the mark that says this, and open it."""
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    program.keys(Qt.Key.Key_Home)
    said = [mark.said for mark in chart.marks]
    for _step in range(next(at for at, words in enumerate(said) if words.startswith(start))):
        program.keys(Qt.Key.Key_Right)
    program.keys(Qt.Key.Key_Return)


def test_every_bar_says_its_number_and_leads_to_its_people(demo_program: Program) -> None:
    page = review_of(demo_program)
    funnel = chart(page, "From met to partners")
    partners = next(m.said for m in funnel.marks if m.said.startswith("Partners: "))
    choose(demo_program, funnel, "Partners: ")
    behind = find(page, QWidget, "Partners")
    people = find_all(behind, QWidget, "People behind the number")
    assert people
    assert behind.isVisible()
    found = demo_program.journal.review
    since = demo_program.journal.now.date().replace(day=1)
    assert found.began() is not None
    assert since
    names = [one.name for one in found.behind(_partners(demo_program))]
    assert partners == f"Partners: {len(names)}"
    assert all(says(behind, name) for name in names)
    demo_program.keys(Qt.Key.Key_Return)
    assert demo_program.page.accessibleName() == "People"
    assert says(demo_program.page, names[0])


def test_escape_closes_the_people_and_comes_back_to_the_bar(demo_program: Program) -> None:
    page = review_of(demo_program)
    funnel = chart(page, "From met to partners")
    choose(demo_program, funnel, "Met at an event")
    behind = find(page, QWidget, "Met at an event")
    demo_program.keys(Qt.Key.Key_Escape)
    assert not behind.isVisible()
    assert funnel.hasFocus()


def test_the_period_is_chosen_and_remembered(start: Start, demo_copy: object) -> None:
    program = start(demo_copy)
    page = review_of(program)
    talks = chart(page, "One-to-ones by month")
    assert len(talks.marks) == 2 * 12
    find(page, QPushButton, "Last 3 months").click()
    assert len(talks.marks) == 2 * 3
    program.close()
    again = start(demo_copy)
    assert len(chart(review_of(again), "One-to-ones by month").marks) == 2 * 3


def test_a_new_journal_says_what_the_page_is_for(program: Program) -> None:
    page = review_of(program)
    assert says(page, "Once you have met people, this page shows how far you have come with them.")
    assert not [one for one in find_all(page, Chart, "One-to-ones by month") if one.isVisible()]


def test_a_one_to_one_held_shows_at_once(program: Program) -> None:
    journal = program.journal
    page = review_of(program)
    event = journal.events.add("Breakfast")
    hal = journal.events.meet(event, "Hal Okoro")
    conversation = journal.conversations.arrange(hal, "first", journal.now)
    journal.question.nobody_came_to_mind(conversation)
    journal.conversations.close(conversation, mine=True, theirs=True)
    QApplication.processEvents()
    talks = chart(page, "One-to-ones by month")
    assert talks.marks[-2].said == "November 2026, first conversation: 1"


def _partners(program: Program) -> tuple[int, ...]:
    review = program.journal.review
    began = review.began()
    assert began is not None
    today = program.journal.now.date()
    since = today.replace(year=today.year - 1, day=1, month=today.month % 12 + 1)
    return review.funnel(since, today).partners.people
