"""Finding: words, phrases, filters and minus, in any text whatever, and quick help with it."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.search import ENGLISH, MARKS, Trouble
from netjournal.search.query import parse
from netjournal.store import models
from netjournal.words import Stage
from tests.builders import met, second_held

PIECES = st.sampled_from(
    [
        "stage:",
        "tag:",
        '"',
        "-",
        ":",
        ",",
        "lease",
        "é",
        "-stage:met",
        "kind:note",
        "is:",
        "before:",
        *(
            "after:2026-",
            "help:9",
            "by:",
            'org:"',
            " ",
            "%",
            "_",
            "\\",
            "*",
            "\0",
            "ß",
            "'",
            "\x02",
        ),
        "\ud800",
    ]
)


@pytest.fixture
def told(journal):
    """Hal is at the second stage, tagged and with an organisation; Ada was met."""
    hal = met(journal, "Hal Okoro", can_help=3)
    second_held(journal, hal)
    journal.people.tag(hal, "legal")
    hart = journal.organisations.add("Hart LLP")
    journal.organisations.join(hal, hart, "Partner")
    journal.notes.write(hal, "The lease ends in spring")
    journal.reservations.add(hal, "mine", "integrity", "Would he keep the lease quiet?")
    ada = met(journal, "Ada Lind", can_help=1)
    journal.people.edit(ada, introduced_by=hal)
    journal.notes.write(ada, "Golf, and a lease in Oslo")
    journal.followups.add("Send the lease to Ada", person=ada)
    return {"hal": hal, "ada": ada}


def names(journal, text):
    """Who is found, or about whom it is."""
    return sorted({hit.name or hit.title for hit in journal.search.find(text)})


def kinds(journal, text):
    return sorted({hit.kind for hit in journal.search.find(text)})


@given(text=st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_is_a_fine_query(journal, text):
    journal.search.look(text)
    journal.search.find(text)
    journal.search.everything(text)
    journal.search.completions(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lease", ["Ada Lind", "Hal Okoro"]),
        ("lea", ["Ada Lind", "Hal Okoro"]),
        ('"lease ends"', ["Hal Okoro"]),
        ("lease -golf kind:note", ["Hal Okoro"]),
        ("lease stage:second", ["Hal Okoro"]),
        ("stage:second tag:legal -met", ["Hal Okoro"]),
        ("stage:second,met lease", ["Ada Lind", "Hal Okoro"]),
        ("-stage:second lease", ["Ada Lind"]),
        ("lease stage:sec", ["Hal Okoro"]),
        ("lease tag:LEG", ["Hal Okoro"]),
        ('lease org:"Hart LLP"', ["Hal Okoro"]),
        ("lease org:hart", ["Hal Okoro"]),
        ('lease by:"Hal Okoro"', ["Ada Lind"]),
        ("-by:hal kind:person", ["Hal Okoro"]),
        ("help:2", ["Hal Okoro"]),
        ("stage:second", ["Hal Okoro"]),
        ("-tag:legal", ["Ada Lind"]),
        ("is:open kind:reservation", ["Hal Okoro"]),
        ("is:open kind:follow-up", ["Ada Lind"]),
        ("is:closed", []),
        ("after:2026-11 kind:note", ["Ada Lind", "Hal Okoro"]),
        ("before:2026-11 lease", []),
        ("stage:ended lease", []),
    ],
)
def test_words_and_filters(journal, told, text, found):
    assert names(journal, text) == found


def test_kinds_are_told_apart(journal, told):
    assert kinds(journal, "lease kind:note,reservation") == ["note", "reservation"]
    assert kinds(journal, "lease -kind:note") == ["follow_up", "reservation"]
    assert kinds(journal, "is:open") == ["follow_up", "reservation"]
    assert kinds(journal, "is:held") == ["conversation"]


def test_a_field_of_my_own_is_a_filter(journal, told):
    store = journal._store
    with journal.change("Add a field"):
        field = store.add(
            models.OwnField, name="Golf handicap", kind="text", choices="", position=1
        )
        store.add(models.OwnValue, person=told["ada"], field=field, value="about Twelve")
    assert names(journal, "golf-handicap:twel") == ["Ada Lind"]
    (hit,) = [hit for hit in journal.search.find("twelve") if hit.kind == "own_value"]
    assert hit.person == told["ada"]


@pytest.mark.parametrize(
    ("text", "trouble", "key", "value"),
    [
        ("stage:secnd lease", Trouble.VALUE, "stage", "secnd"),
        ("tag:nope lease", Trouble.VALUE, "tag", "nope"),
        ("help:9 lease", Trouble.VALUE, "help", "9"),
        ("before:soon lease", Trouble.VALUE, "before", "soon"),
        ("after:2026-02-30 lease", Trouble.VALUE, "after", "2026-02-30"),
        ("lease -met", Trouble.WORD, "stage", "met"),
        ("stge:second lease", Trouble.KEY, "stge", ""),
    ],
)
def test_what_is_not_understood_is_said_and_the_rest_is_found(
    journal, told, text, trouble, key, value
):
    found = journal.search.look(text)
    (problem,) = found.problems
    assert (problem.trouble, problem.key, problem.value) == (trouble, key, value)
    assert bool(found.hits) == (trouble is not Trouble.KEY)


def test_an_address_or_a_time_is_no_filter(journal, told):
    journal.notes.write(told["hal"], "See https://example.org/lease at 10:30")
    assert kinds(journal, "https://example.org") == ["note"]
    assert kinds(journal, "10:30") == ["note"]
    assert journal.search.look("https://example.org 10:30").problems == []


def test_names_that_begin_so_come_first_whatever_their_accents(journal, told):
    eva = journal.people.add("Zsófia Évike")
    journal.notes.write(told["hal"], "Zsofia and Evike")
    assert [hit.id for hit in journal.search.look("evi").named] == [eva]
    assert [hit.kind for hit in journal.search.look("okoro").named] == ["person", "event"]


def test_no_kind_hides_the_others(journal, told):
    for number in range(30):
        journal.notes.write(told["ada"], f"Lease {number}")
    found = journal.search.look("lease")
    assert {hit.kind for hit in found.hits} >= {"note", "reservation", "follow_up"}
    assert found.more


def test_what_was_sought_is_marked_accents_or_not(journal, told):
    journal.notes.write(told["ada"], "x " * 100 + "The Café Métropole, twice")
    (hit,) = journal.search.look("metropo").hits
    assert f"{MARKS[0]}Métropole{MARKS[1]}" in hit.excerpt
    assert hit.excerpt.startswith("…")


def test_a_long_word_begun_is_found_though_newer_ones_begin_alike(journal, told):
    journal.notes.write(told["ada"], "harbourmaster")
    for _ in range(230):
        journal.notes.write(told["hal"], "harvest")
    (hit,) = journal.search.look("harbo").hits
    assert f"{MARKS[0]}harbourmaster{MARKS[1]}" in hit.excerpt


def test_filters_are_completed(journal, told):
    def offered(text):
        return [(one.text, one.offered) for one in journal.search.completions(text)]

    assert offered("lease sta") == [("lease stage:", "stage:")]
    assert offered("lease -stage:se") == [("lease -stage:second ", "second")]
    assert offered("org:ha") == [('org:"Hart LLP" ', "Hart LLP")]
    assert offered("by:") == [('by:"Hal Okoro" ', "Hal Okoro")]
    assert offered("stage:met,pa") == [("stage:met,partners ", "partners")]
    assert offered("tag:legal") == []
    assert offered("lease ") == []


def test_words_of_another_language_work_beside_english(journal, told):
    words = ENGLISH.with_words({"Stufe": "stage"}, {"stage": {"Zweites": Stage.SECOND.value}})
    for text in ("stufe:zweites", "stage:second", "Stufe:second"):
        assert [hit.id for hit in journal.search.find(text, words=words)] == [told["hal"]]


def test_everything_can_be_looked_through_in_another_thread(journal, told):
    found = []
    thread = threading.Thread(target=lambda: found.append(journal.search.everything("lease")))
    thread.start()
    thread.join()
    assert {hit.kind for hit in found[0].hits} == {"note", "reservation", "follow_up"}


def test_a_query_knows_words_phrases_and_filters():
    query = parse('lease "no later" -golf stage:first,met -tag:"a b" -')
    assert [(word.text, word.no) for word in query.words] == [
        ("lease", False),
        ("no later", False),
        ("golf", True),
    ]
    assert [(one.key, one.values, one.no) for one in query.filters] == [
        ("stage", ("first", "met"), False),
        ("tag", ("a b",), True),
    ]
