"""The search index: true after every change, and made anew after damage."""

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.search import MARKS
from netjournal.store import database as db


@pytest.fixture
def hal(journal):
    return journal.people.add("Hal Okoro", does="Commercial solicitor")


def found(journal, text, **how):
    return [hit.id for hit in journal.search.find(text, **how)]


@given(text=st.text(max_size=60))
def test_any_text_is_a_valid_query(journal, text):
    journal.search.find(text)
    journal.search.find(text, best_first=True)


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '""',
        '"""',
        "*",
        "NEAR(",
        "NEAR(a b, 3)",
        "-",
        "--",
        "^",
        "col:",
        "title:",
        "name:x",
        "a AND",
        "OR",
        "NOT NOT",
        "(",
        ")(",
        "a\0b",
        "{title}:x",
        "+",
        "a" * 10_000,
        '"' * 10_000,
        "a " * 5_000,
        " ",
        "'",
        "\ud800",
        "🗝",
    ],
)
def test_no_text_is_a_syntax_error(journal, hal, text):
    journal.search.find(text)


@pytest.mark.parametrize("text", ["sol", "solicitor", "SOLICITOR", "okor", "hal com"])
def test_the_beginning_of_a_word_finds_it(journal, hal, text):
    assert found(journal, text) == [hal]


@pytest.mark.parametrize("text", ["licitor", "hal xyz", "solicitors"])
def test_what_is_not_there_is_not_found(journal, hal, text):
    assert found(journal, text) == []


@pytest.mark.parametrize("written", ["Zoë Ångström", "Zoe Angstrom", "ZOË ÅNGSTRÖM"])
@pytest.mark.parametrize("sought", ["zoe angstrom", "Zoë", "ÅNG", "ang"])
def test_accents_and_capitals_make_no_difference(journal, written, sought):
    person = journal.people.add(written)
    assert found(journal, sought) == [person]


def test_it_follows_edits_deletions_undo_and_redo(journal, hal):
    journal.people.edit(hal, does="Baker")
    assert found(journal, "solicitor") == []
    assert found(journal, "baker") == [hal]
    journal.undo()
    assert found(journal, "solicitor") == [hal]
    journal.people.delete(hal)
    assert found(journal, "solicitor") == []
    journal.undo()
    assert found(journal, "solicitor") == [hal]


def test_the_newest_comes_first_while_typing(journal, hal):
    notes = [journal.notes.write(hal, f"Lease number {n}") for n in range(3)]
    assert found(journal, "lease") == notes[::-1]
    assert found(journal, "lease", limit=1) == notes[2:]


def test_what_was_found_stands_between_marks(journal, hal):
    journal.notes.write(hal, "Three clients need a lease before spring")
    (hit,) = journal.search.find("lease")
    assert (hit.kind, hit.person, hit.title) == ("note", hal, "Hal Okoro")
    assert f"{MARKS[0]}lease{MARKS[1]}" in hit.excerpt


def test_an_answer_in_a_conversation_is_found_with_whom_it_was(journal, hal, clock):
    conversation = journal.conversations.arrange(hal, "first", clock.now)
    journal.conversations.answer(conversation, "why", "Compared notes on freight")
    (hit,) = journal.search.find("freight")
    assert (hit.kind, hit.person, hit.title) == ("answer", hal, "Hal Okoro")


def test_everything_that_is_written_can_be_found(journal, hal, clock):
    event = journal.events.add("Chamber breakfast", learned="aaone")
    journal.events.meet(event, person=hal, how="aatwo")
    conversation = journal.conversations.arrange(hal, "first", clock.now, place="aathree")
    journal.conversations.edit(conversation, summary="aafour")
    journal.conversations.connect(hal, "place", "aafive")
    journal.question.name_given(conversation, "Aasix", "aaseven")
    journal.reservations.add(hal, "mine", "contacts", "aaeight", would_settle="aanine")
    journal.relationship.check(hal, "mine", "trust", note="aaten")
    journal.help.given(hal, "aaeleven")
    ruth = journal.people.add("Ruth")
    journal.referrals.give(hal, ruth, "aatwelve", anyway=True)
    journal.referrals.introduce(hal, ruth, "aathirteen")
    journal.followups.add("Aafourteen", person=hal)
    journal.relationship.end(hal, "aafifteen")
    guild = journal.organisations.add("Aasixteen", note="aaseventeen")
    journal.organisations.join(hal, guild, "aaeighteen")
    journal.people.add_reach(hal, "email", "aanineteen@example.org")
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    for word in (words + "fifteen sixteen seventeen eighteen nineteen").split():
        assert found(journal, f"aa{word}"), word
    assert len(journal.search.find("aa", limit=100)) >= 17


def test_a_damaged_index_is_noticed_and_made_anew(journal, hal):
    journal.close()
    damaged = db.connect(journal.path, None)
    damaged.execute("INSERT INTO search(search) VALUES ('delete-all')")
    damaged.close()
    with type(journal).open(journal.path) as again:
        wrong = [finding.checked for finding in again.check() if not finding.sound]
        assert wrong == ["search index"]
        assert again.people.get(hal).name == "Hal Okoro"
        again.rebuild_search()
        assert found(again, "solicitor") == [hal]
        assert all(finding.sound for finding in again.check())


def test_a_broken_index_leaves_the_journal_readable(journal, hal):
    journal.close()
    damaged = db.connect(journal.path, None)
    damaged.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    damaged.execute("UPDATE search_data SET block = x'00ff00ff' WHERE id > 1")
    damaged.close()
    with type(journal).open(journal.path) as again:
        assert again.people.get(hal).name == "Hal Okoro"
        assert "search index" in [one.checked for one in again.check() if not one.sound]
        again.rebuild_search()
        assert found(again, "solicitor") == [hal]
        assert all(finding.sound for finding in again.check())
