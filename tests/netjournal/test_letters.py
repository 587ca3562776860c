"""Letters: from templates that may be reworded, whatever a name is, and mailed by RFC 6068."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from netjournal.errors import JournalError, NotAllowed, NotFound
from netjournal.journal import Journal
from netjournal.letters import Letter, LetterKind, first_name, is_address
from netjournal.words import ReachKind, Reply
from tests.conftest import Clock

INVITATION, NUDGE = LetterKind.INVITATION, LetterKind.NUDGE
HOSTILE = (
    "{{ me.name }}",
    "{% raw %}",
    "Ann & Bob? subject=x",
    "100 % Ö 名 🎉",
    "a\nBcc: all@example.org",
    "‮evil",
    "{0} {name}",
)


@pytest.fixture
def breakfast(journal: Journal) -> int:
    journal.profile.edit(name="Priya Nair", telephone="01632 960114")
    return journal.events.add("Chamber breakfast", place="Town Hall")


@pytest.fixture
def mina(journal: Journal, breakfast: int) -> int:
    person = journal.events.meet(breakfast, "Mina Frost", "Ceramics", 3, "needs a bookkeeper")
    journal.people.add_reach(person, ReachKind.EMAIL, "mina@example.org")
    return person


def opened(letter: Letter) -> tuple[str, dict[str, str]]:
    """The address and the fields that a mail program would find in the link."""
    parts = urlsplit(letter.mailto)
    assert parts.scheme == "mailto"
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert {name: len(values) for name, values in fields.items()} == {"subject": 1, "body": 1}
    return unquote(parts.path), {name: values[0] for name, values in fields.items()}


def test_an_invitation_names_the_person_the_event_and_me(
    journal: Journal, breakfast: int, mina: int
) -> None:
    letter = journal.letters.make(INVITATION, mina, breakfast)
    assert letter.subject == "Good to meet you at Chamber breakfast"
    assert letter.text.startswith("Hello Mina,\n\nIt was good to meet you at Chamber breakfast.")
    assert letter.text.endswith("Priya Nair\n01632 960114")
    assert letter.to == "mina@example.org"


def test_how_i_could_help_is_a_sentence_only_when_it_was_written(
    journal: Journal, breakfast: int, mina: int
) -> None:
    tom = journal.events.meet(breakfast, "Tom Vale", "Printer", 2)
    per = journal.events.meet(breakfast, "Per Holm", "Banker", 0, "left early; a van had")
    letters = journal.letters.make_all(INVITATION, [mina, tom, per], breakfast)
    assert "“needs a bookkeeper”" in letters[0].text
    assert [letter.note for letter in letters] == ["needs a bookkeeper", "", ""]
    assert "left early" not in letters[2].text
    assert "\n\n\n" not in letters[1].text


def test_a_letter_without_an_event_speaks_of_none(journal: Journal, mina: int) -> None:
    letter = journal.letters.make(NUDGE, mina)
    assert letter.subject == "A one-to-one?"
    assert "about meeting for a one-to-one" in letter.text


def test_who_is_gone_gets_no_letter(journal: Journal, mina: int) -> None:
    journal.people.delete(mina)
    assert journal.letters.make_all(INVITATION, [mina]) == []
    with pytest.raises(NotFound):
        journal.letters.make(INVITATION, mina)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_text_whatever_is_in_it(journal: Journal, name: str) -> None:
    event = journal.events.add(name)
    person = journal.events.meet(event, name, can_help=1, how=name)
    journal.people.add_reach(person, ReachKind.EMAIL, "x@example.org")
    letter = journal.letters.make(INVITATION, person, event)
    assert name in letter.text
    assert "\n" not in letter.subject
    to, fields = opened(letter)
    assert to == "x@example.org"
    assert fields["subject"] == letter.subject
    assert fields["body"] == letter.text.replace("\n", "\r\n")


def test_the_link_is_ascii_with_its_line_ends_as_rfc_6068_wants_them() -> None:
    letter = Letter(1, "A", "50 % & more?", "one\ntwo + ü", "o'neil+x,y?&=@exämple.org")
    assert letter.mailto.isascii()
    assert "one%0D%0Atwo%20%2B%20%C3%BC" in letter.mailto
    assert "+" not in letter.mailto
    to, fields = opened(letter)
    assert to == letter.to
    assert fields == {"subject": "50 % & more?", "body": "one\r\ntwo + ü"}


def test_half_of_a_surrogate_pair_does_not_stop_a_letter() -> None:
    assert "%3F" in Letter(1, "A", "\ud800", "", "a@example.org").mailto


def test_without_an_address_there_is_no_link() -> None:
    assert Letter(1, "A", "Hello", "there").mailto == ""


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("mina@example.org", True),
        (" mina@example.org ", True),
        ("mina", False),
        ("@example.org", False),
        ("mina@", False),
        ("Mina <mina@example.org>", False),
        ("a@b\nBcc: c@d", False),
    ],
)
def test_what_is_an_address(text: str, so: bool) -> None:
    assert is_address(text) is so


def test_the_first_address_that_is_one_is_written_to(journal: Journal) -> None:
    person = journal.people.add("Hal Okoro")
    for value in ("ask reception", "hal@example.org", "other@example.org"):
        journal.people.add_reach(person, ReachKind.EMAIL, value)
    assert journal.letters.make(INVITATION, person).to == "hal@example.org"


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Hal Okoro", "Hal"),
        ("Dr. Hal Okoro", "Hal"),
        ("Dr Okoro", "Dr Okoro"),
        ("Hal", "Hal"),
        ("  ", ""),
    ],
)
def test_what_somebody_is_called_by(name: str, called: str) -> None:
    assert first_name(name) == called


def test_a_template_is_reworded_for_this_journal_and_brought_back(
    journal: Journal, breakfast: int, mina: int
) -> None:
    original = journal.letters.wording(INVITATION)
    journal.letters.reword(INVITATION, "Coffee?", "Dear {{ person.name }}, {{ event.place }}?")
    letter = journal.letters.make(INVITATION, mina, breakfast)
    assert (letter.subject, letter.text) == ("Coffee?", "Dear Mina Frost, Town Hall?")
    assert journal.letters.wording(INVITATION).own
    assert journal.undo_name == "Reword the message: invitation"
    journal.letters.reset(INVITATION)
    assert journal.letters.wording(INVITATION) == original
    journal.undo()
    assert journal.letters.wording(INVITATION).subject == "Coffee?"


def test_the_first_words_written_again_are_no_words_of_my_own(journal: Journal) -> None:
    first = journal.letters.original(NUDGE)
    journal.letters.reword(NUDGE, first.subject, first.text + "\n")
    assert not journal.letters.wording(NUDGE).own


@pytest.mark.parametrize(
    ("subject", "text", "line", "words"),
    [
        ("{{ nobody }}", "x", 0, "no gap “nobody”"),
        ("x", "one\n\n{{ person.nope }}", 3, "no gap “person.nope”"),
        ("x", "one\n{{ person.name ", 2, ""),
        ("x", "one\n{% if event %}two", 2, ""),
        ("x", "one\n{{ event.day }}", 2, "no gap “event.day”"),
        ("x", "{{ person.__class__ }}", 1, ""),
        ("x", "{{ person.items }}", 1, "no gap"),
        ("x", "{{ help.upper }}", 1, "no gap"),
        ("x", "{{ 'x' * 999999999 }}", 1, "nothing else"),
        ("x", "{% for a in me.name %}x{% endfor %}", 1, "nothing else"),
        ("x", "{% include 'nudge.txt' %}", 1, "nothing else"),
        ("x", "{% set a = 1 %}", 1, "nothing else"),
        ("x", "{{ me.name|center(99999999) }}", 1, ""),
        ("x", "{{ range(9) }}", 1, ""),
        ("x", "one\n{% if me.name < 3 %}x{% endif %}", 2, "cannot be worked out"),
        ("x", "{{ me.name|upper(1, 2) }}", 1, "cannot be worked out"),
        ("x", "{{ " + "(" * 15_000, 1, "too long"),
        ("x", "y" * 20_001, 1, "too long"),
    ],
)
def test_a_mistake_says_its_line_and_the_first_words_are_used(
    journal: Journal, breakfast: int, mina: int, subject: str, text: str, line: int, words: str
) -> None:
    before = journal.letters.make(INVITATION, mina, breakfast)
    journal.letters.reword(INVITATION, subject, text)
    mistake = journal.letters.wording(INVITATION).mistake
    assert mistake is not None
    assert mistake.line == line
    assert words in mistake.what
    assert journal.letters.make(INVITATION, mina, breakfast) == before


@pytest.mark.parametrize("kind", LetterKind)
def test_every_gap_that_is_offered_can_be_used(journal: Journal, kind: LetterKind) -> None:
    gaps = [gap.written for gap in journal.letters.gaps(kind)]
    journal.letters.reword(kind, "x", "\n".join(gaps))
    assert journal.letters.wording(kind).mistake is None


@pytest.mark.parametrize("kind", LetterKind)
def test_the_templates_that_come_with_it_have_no_mistake(
    journal: Journal, kind: LetterKind
) -> None:
    wording = journal.letters.original(kind)
    assert journal.letters.mistake_in(kind, wording.subject, wording.text) is None


def test_what_is_kept_for_another_program_does_no_harm(journal: Journal, mina: int) -> None:
    for value in ("not json", "[]", '["only one"]', "{}", "[1, 2]", "null"):
        journal.preferences.choose("letter.invitation", value)
        assert not journal.letters.wording(INVITATION).own


def test_a_letter_begun_is_kept_until_it_is_sent(
    journal: Journal, breakfast: int, mina: int
) -> None:
    made = journal.letters.make(INVITATION, mina, breakfast)
    begun = made._replace(subject="Coffee?", text="Dear Mi")
    journal.letters.keep_draft(begun)
    assert journal.undo_name == "Write to Mina Frost"
    assert journal.letters.draft(begun) == ("Coffee?", "Dear Mi")
    journal.letters.sent(begun, "e-mail")
    assert journal.letters.draft(begun) is None
    journal.undo()
    assert journal.letters.draft(begun) == ("Coffee?", "Dear Mi")


def test_sending_an_invitation_records_it_as_one_change(
    journal: Journal, breakfast: int, mina: int
) -> None:
    journal.letters.sent(journal.letters.make(INVITATION, mina, breakfast), "message")
    (asked,) = journal.invitations.of(mina)
    assert (asked.event, asked.channel, asked.reply) == (breakfast, "message", Reply.SENT)
    assert journal.undo_name == "Invite Mina Frost"


def test_sending_a_nudge_records_it_once(
    journal: Journal, clock: Clock, breakfast: int, mina: int
) -> None:
    nudge = journal.letters.make(NUDGE, mina, breakfast)
    with pytest.raises(NotFound):
        journal.letters.sent(nudge)
    journal.letters.sent(journal.letters.make(INVITATION, mina, breakfast))
    with pytest.raises(NotAllowed):
        journal.letters.sent(nudge)
    clock.pass_days(10)
    journal.letters.sent(nudge)
    assert journal.invitations.of(mina)[0].nudged_on == clock.today
    with pytest.raises(JournalError):
        journal.letters.sent(nudge)
