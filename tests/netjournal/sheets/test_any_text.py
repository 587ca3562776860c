"""Any text in any field stands on the sheets that show it as it was typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from netjournal.errors import JournalError
from netjournal.journal import Journal
from netjournal.sheets.kinds import KINDS, About, kind_of
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.words import ConnectionKind, ConversationStage, ReservationKind, Side
from tests.netjournal.sheets.reading import FORMATS, sheets_of, text
from tests.netjournal.sheets.test_hostile import LETTERS, has_letters, read_back, same, shown

pytestmark = pytest.mark.usefixtures("qapp")
FIRST, SECOND, STORY = "first-conversation", "second-conversation", "story"
PLAN, CAPTURE, FOLLOW_UPS, NAMES = "event-plan", "event-capture", "follow-ups", "names-given"
PROFILE, FIRST_BLANK, SECOND_BLANK = "my-profile", "blank-first", "blank-second"

ANY_TEXT = st.text(LETTERS, min_size=1, max_size=40)
SYNTAX = st.lists(
    st.sampled_from(
        (
            "#", '"', "\\", "$", "`", "*", "_", "<b>", "&lt;", "{{", "}}", "{%", "%}", "{#", "#}",
            "[", "]", "(", ")", "//", "/*", "@x", "= ", "- ", "+ ", "1. ", "|", "~~", "\n", "\n\n",
            "---", "```", "#let x = 1;", "#panic()", "<script>", "</p>", "]]>", "-->", "é", "שלום",
            "日本", "😀", "x", "y z",
        )
    ),
    min_size=1,
    max_size=12,
).map("".join)  # fmt: skip


class Told(NamedTuple):
    """A journal in which there is something of everything, and whom and what it is about."""

    journal: Journal
    hal: int
    ruth: int
    event: int
    first: int
    second: int
    doubt: int
    named: int
    owed: int
    referral: int


Write = Callable[[Told, str], object]
# Each field that somebody writes in, and the sheets on which it stands.
FIELDS: dict[str, tuple[Write, tuple[str, ...]]] = {
    "name": (lambda o, t: o.journal.people.edit(o.hal, name=t), (FIRST, SECOND, STORY, PLAN)),
    "what they do": (lambda o, t: o.journal.people.edit(o.hal, does=t), (FIRST, SECOND, STORY)),
    "target market": (lambda o, t: o.journal.people.edit(o.hal, target_market=t), (FIRST, STORY)),
    "looking for": (lambda o, t: o.journal.people.edit(o.hal, looking_for=t), (FIRST, STORY)),
    "private note": (lambda o, t: o.journal.people.edit(o.hal, private_note=t), (STORY,)),
    "note": (lambda o, t: o.journal.notes.write(o.hal, t), (FIRST, STORY)),
    "private": (lambda o, t: o.journal.notes.write(o.hal, t, private=True), (FIRST, STORY)),
    "follow-up": (lambda o, t: o.journal.followups.add(t, person=o.hal), (FIRST, FOLLOW_UPS)),
    "promise": (lambda o, t: o.journal.help.promise(o.hal, t), (FIRST, SECOND, FOLLOW_UPS)),
    "place": (lambda o, t: o.journal.conversations.edit(o.second, place=t), (SECOND,)),
    "summary": (lambda o, t: o.journal.conversations.edit(o.first, summary=t), (SECOND, STORY)),
    "answer": (
        lambda o, t: o.journal.conversations.answer(o.first, "their_business", t),
        (FIRST, STORY),
    ),
    "connection": (
        lambda o, t: o.journal.conversations.connect(o.hal, ConnectionKind.PLACE, t),
        (FIRST, SECOND, STORY),
    ),
    "doubt": (lambda o, t: o.journal.reservations.edit(o.doubt, doubt=t), (SECOND, STORY)),
    "evidence": (lambda o, t: o.journal.reservations.edit(o.doubt, evidence=t), (SECOND,)),
    "referral": (lambda o, t: o.journal.referrals.edit(o.referral, note=t), (SECOND, STORY)),
    "name given": (lambda o, t: o.journal.people.edit(o.ruth, name=t), (FIRST, SECOND, NAMES)),
    "role": (
        lambda o, t: o.journal.organisations.join(o.hal, o.journal.organisations.called("Hart"), t),
        (FIRST, STORY),
    ),
    "event": (lambda o, t: o.journal.events.edit(o.event, name=t), (PLAN, CAPTURE, FIRST, STORY)),
    "event's place": (lambda o, t: o.journal.events.edit(o.event, place=t), (PLAN, CAPTURE)),
    "intention": (lambda o, t: o.journal.events.edit(o.event, intention=t), (PLAN,)),
    "opening line": (lambda o, t: o.journal.events.edit(o.event, opening_line=t), (PLAN,)),
    "my name": (lambda o, t: o.journal.profile.edit(name=t), (PROFILE,)),
    "my line": (
        lambda o, t: o.journal.profile.edit(one_line=t),
        (PROFILE, PLAN, FIRST, FIRST_BLANK),
    ),
    "my story": (lambda o, t: o.journal.profile.edit(long_story=t), (PROFILE,)),
    "step": (
        lambda o, t: o.journal.script.add_step(ConversationStage.SECOND, t, after="purpose"),
        (SECOND, SECOND_BLANK),
    ),
}


@pytest.fixture
def told(journal: Journal) -> Told:
    journal.profile.edit(name="Ada Byron", one_line="I keep the books straight")
    event = journal.events.add("Breakfast", place="Town Hall")
    hal = journal.events.meet(event, "Hal Okoro", "Solicitor", 3, "three clients need a lease")
    first = journal.conversations.arrange(hal, ConversationStage.FIRST, dt.datetime(2026, 11, 1, 9))
    journal.question.name_given(first, "Ruth Adeyemi", "ask about the co-op")
    journal.conversations.close(first, mine=True, theirs=True, held_on=dt.date(2026, 11, 1))
    second = journal.conversations.arrange(
        hal, ConversationStage.SECOND, dt.datetime(2026, 11, 24, 10), place="Café"
    )
    ruth = journal.people.named("Ruth Adeyemi").id
    return Told(
        journal=journal,
        hal=hal,
        ruth=ruth,
        event=event,
        first=first,
        second=second,
        doubt=journal.reservations.add(hal, Side.MINE, ReservationKind.CONTACTS, "Whom?"),
        named=ruth,
        owed=journal.help.promise(hal, "Send the list"),
        referral=journal.referrals.receive(hal, ruth, "wants an accountant"),
    )


def order_of(told: Told, kind: str) -> Order:
    about = kind_of(kind).about
    return Order(
        kind,
        told.hal if about is About.PERSON else None,
        told.event if about is About.EVENT or kind == CAPTURE else None,
        private=kind_of(kind).private,
    )


def read(told: Told, kind: str, form: str) -> str:
    content = sheets_of(told.journal).make(order_of(told, kind), format=form).content
    return read_back(text(content, form))


def stands(told: Told, field: str, typed: str) -> None:
    """Type a text in a field, look for it on the sheets, and take it back."""
    write, kinds = FIELDS[field]
    before = told.journal.undo_name
    try:
        write(told, typed)
    except JournalError:
        return  # a name of white space is refused
    wanted = shown(typed)
    for kind in kinds:
        for form in FORMATS:
            found = read(told, kind, form)
            # A PDF is read back in the order it is painted, so there each letter is looked for.
            as_typed = same(wanted, found) or (form == "pdf" and has_letters(wanted, found))
            assert as_typed, (kind, form, typed)
    if told.journal.undo_name != before:
        told.journal.undo()


@pytest.mark.parametrize("field", FIELDS)
@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.one_of(ANY_TEXT, SYNTAX))
@example('#"]`$*_<>&{{}}{% %} \\')
@example("- [x] one\n# two\n> three\n1. four\n| a | b |")
def test_any_text_in_any_field_stands_there_as_typed(told: Told, field: str, typed: str) -> None:
    stands(told, field, typed)


def test_every_kind_is_looked_at() -> None:
    looked_at = {kind for _, kinds in FIELDS.values() for kind in kinds}
    assert looked_at == {kind.key for kind in KINDS} - {"month-review", "recovery"}


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_no_sheet_breaks_over_any_text(told: Told, kind: str) -> None:
    hostile = '#panic("no") {{ 7*7 }} {% if %} </style><script>alert(1)</script> */ ]] `` $x$ \\'
    for write, _kinds in FIELDS.values():
        write(told, hostile)
    for form in FORMATS:
        found = read(told, kind, form)
        assert "49" not in found
        assert "undefined" not in found


def test_a_long_name_of_mine_does_not_run_out_of_the_foot(told: Told) -> None:
    told.journal.profile.edit(name="Ada " * 60, organisation="Analytical\nEngines " * 40)
    for kind in KINDS:
        foot = Sheets(told.journal).context(order_of(told, kind.key))["foot"]["left"]
        assert foot.startswith("Ada Ada")
        assert len(foot) < 120
        assert "\n" not in foot
