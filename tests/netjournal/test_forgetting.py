"""When somebody asks to be forgotten: shown, handed over, and then not one byte of them is left."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from netjournal.errors import CannotStore, JournalError, NotFound
from netjournal.forgetting.area import Decided
from netjournal.journal import Journal, restore
from netjournal.store import backup
from netjournal.words import LetterKind, PictureKind, ReachKind
from tests.builders import everything_in, partner
from tests.conftest import PASSPHRASE, Clock

NAME = "Quillon Vexley"
MAIL = "quillon@vexley.example"
PASSWORDLESS: list[str | None] = [None]


@pytest.fixture
def passphrase() -> str | None:
    return None


@pytest.fixture
def lived(tmp_path: Path, clock: Clock, passphrase: str | None) -> Iterator[Journal]:
    path = tmp_path / "mine.njournal"
    with Journal.create(path, passphrase, clock=clock) as journal:
        yield journal


@pytest.fixture
def person(lived: Journal) -> int:
    """Somebody of whom there is something in many tables, and whom other texts name."""
    person = partner(lived, NAME)
    lived.people.add_reach(person, ReachKind.EMAIL, MAIL)
    lived.notes.write(person, "Xylophonist, told me about it over lunch")
    other = partner(lived, "Ada Lind")
    lived.notes.write(other, f"Knows {NAME.upper()} from school; {MAIL}")
    lived.notes.write(other, "Likes the window seat")
    lived.referrals.give(other, person)
    lived.preferences.choose(f"letter.draft.introduction.{person}", "Dear Xylophonist")
    lived.keeping_in_touch.every(person, 30)
    return person


def other_than(journal: Journal, person: int) -> int:
    (other,) = [one for one in journal.people.ids() if one != person]
    return other


def bytes_beside(path: Path) -> dict[str, bytes]:
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    return {file.name: file.read_bytes() for file in files}


def found_in(path: Path, *words: str) -> set[str]:
    """The files in which one of the words is, in any of the ways it may be kept."""
    return {
        name
        for name, content in bytes_beside(path).items()
        for word in words
        if word.lower().encode() in content.lower()
        or word.lower().encode("utf-16-le") in content.lower()
    }


WORDS = ("Quillon", "Vexley", "Xylophonist")


def test_everything_is_shown(lived: Journal, person: int) -> None:
    held = lived.forgetting.everything_about(person)
    tables = {kept.table: kept for kept in held.tables}
    assert {"person", "reach", "note", "encounter", "conversation", "referral"} <= set(tables)
    assert [row["text"] for row in tables["note"].rows] == [
        "Xylophonist, told me about it over lunch"
    ]
    keys = {row["key"] for row in tables["preference"].rows}
    assert f"letter.draft.introduction.{person}" in keys
    assert any(key.startswith("keep_in_touch.since") for key in keys)
    assert all(kept.said and kept.said != kept.table for kept in held.tables if "_" in kept.table)
    assert held.history > 0


def test_texts_about_others_that_name_them_are_listed(lived: Journal, person: int) -> None:
    named = lived.forgetting.everything_about(person).named
    notes = [one for one in named if one.place.table == "note"]
    assert [(one.about, one.place.text) for one in notes] == [
        ("Ada Lind", f"Knows {NAME.upper()} from school; {MAIL}")
    ]


def test_showing_changes_nothing(lived: Journal, person: int) -> None:
    before, undo = everything_in(lived), lived.undo_name
    lived.forgetting.everything_about(person)
    assert everything_in(lived) == before
    assert lived.undo_name == undo


def test_somebody_who_is_not_there_is_not_found(lived: Journal) -> None:
    with pytest.raises(NotFound):
        lived.forgetting.everything_about(1)
    with pytest.raises(NotFound):
        lived.forgetting.erase_for_good(1)


@pytest.mark.parametrize("ending", [".json", ".md"])
def test_it_is_handed_over_whole_and_to_the_owner_only(
    lived: Journal, person: int, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"handed over{ending}"
    lived.people.edit(person, private_note="Talks too much")
    lived.forgetting.hand_over(person, out)
    written = out.read_text(encoding="utf-8")
    assert "Xylophonist, told me" in written
    assert "Ada Lind" in written  # who it was that they were referred to
    assert "Talks too much" not in written
    assert out.stat().st_mode & 0o077 == 0
    lived.forgetting.hand_over(person, out, private=True)
    assert "Talks too much" in out.read_text(encoding="utf-8")
    if ending == ".json":
        assert json.loads(out.read_text(encoding="utf-8"))["name"] == NAME


def test_a_picture_is_handed_over(lived: Journal, person: int, tmp_path: Path) -> None:
    made = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(made, "PNG")
    lived.pictures.add(person, made.getvalue(), PictureKind.PHOTO)
    lived.forgetting.hand_over(person, tmp_path / "out.json")
    held = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert len(held["holds"]["picture"][0]["data"]) > 50


def test_handing_over_where_nothing_can_be_written_leaves_nothing(
    lived: Journal, person: int, tmp_path: Path
) -> None:
    with pytest.raises(CannotStore):
        lived.forgetting.hand_over(person, tmp_path / "nowhere" / "out.json")
    assert not list(tmp_path.glob("**/*.part"))


def test_not_one_byte_is_left_in_the_open_file(lived: Journal, person: int) -> None:
    assert found_in(lived.path, *WORDS) >= {"mine.njournal-wal"}
    erased = lived.forgetting.erase_for_good(person)
    assert erased.free_pages
    assert found_in(lived.path, *WORDS) == set()
    lived.close()
    assert found_in(lived.path, *WORDS) == set()


def test_not_one_byte_is_left_of_what_was_deleted_before(lived: Journal, person: int) -> None:
    """Free pages, the search index and the history hold what an ordinary deletion took away."""
    for number in range(200):
        lived.notes.write(person, f"Xylophonist {number} " * 50)
    for note in lived.notes.about(person)[:150]:
        lived.notes.delete(note.id)
    lived.forgetting.erase_for_good(person)
    assert found_in(lived.path, *WORDS) == set()


def test_the_rest_of_the_journal_is_sound_and_as_it_was(lived: Journal, person: int) -> None:
    other = other_than(lived, person)
    lived.forgetting.erase_for_good(person)
    assert all(finding.sound for finding in lived.check())
    assert [row.name for row in lived.people.rows(lived.people.ids())] == ["Ada Lind"]
    texts = {note.text for note in lived.notes.about(other)}
    assert texts == {"Knows … from school; …", "Likes the window seat"}
    lived.people.add("Ben Rau")
    lived.undo()


def test_undo_ends_there_and_goes_on_from_there(lived: Journal, person: int) -> None:
    lived.people.add("Ben Rau")
    erased = lived.forgetting.erase_for_good(person)
    assert erased.history > 0
    assert lived.undo_name == "Add Ben Rau"
    lived.undo()
    lived.redo()
    lived.undo()
    assert lived.undo_name is None
    assert lived.history_reach().forgotten_until is not None


def test_whoever_listens_is_told_without_the_name(lived: Journal, person: int) -> None:
    heard = []
    lived.subscribe(heard.append)
    lived.forgetting.erase_for_good(person)
    assert person in heard[-1].tables["person"]
    assert NAME not in heard[-1].name


def test_each_text_is_decided_on_its_own(lived: Journal, person: int) -> None:
    other = other_than(lived, person)
    lived.notes.write(other, f"Second: {NAME}")
    lived.notes.write(other, f"Third: {NAME}")
    places = [one.place for one in lived.forgetting.everything_about(person).named]
    decided = {
        place: Decided.LEAVE_IT if "Second" in place.text else Decided.ERASE_THE_TEXT
        for place in places
        if "Third" not in place.text
    }
    erased = lived.forgetting.erase_for_good(person, decided)
    texts = {note.text for note in lived.notes.about(other)}
    assert texts == {"", "Likes the window seat", f"Second: {NAME}", "Third: …"}
    assert [place.text for place in erased.left] == [f"Second: {NAME}"]


def test_part_of_another_name_is_not_theirs(lived: Journal) -> None:
    will = lived.people.add("Will")
    other = lived.people.add("Ada Lind")
    lived.notes.write(other, "Willingly, in Willesden")
    lived.people.add("Will")
    assert lived.forgetting.everything_about(will).named == ()


def test_backups_hold_them_until_they_are_erased_there_too(lived: Journal, person: int) -> None:
    first = lived.backup().path
    lived.people.add("Ben Rau")
    lived.backup()
    erased = lived.forgetting.erase_for_good(person)
    assert len(found_in(lived.path, *WORDS)) == 2
    told: list[tuple[int, int]] = []
    copies = lived.forgetting.erase_from_copies(
        erased, lived.forgetting.copies(), lambda *done: told.append(done)
    )
    assert [(copy.held, copy.failed) for copy in copies] == [(True, None)] * 2
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert found_in(lived.path, *WORDS) == set()
    counts = dict(backup.verify(first, None))
    assert counts["person"] == 1
    lived.close()
    restore(first, lived.path)
    with Journal.open(lived.path) as journal:
        assert all(finding.sound for finding in journal.check())
        assert [row.name for row in journal.people.rows(journal.people.ids())] == ["Ada Lind"]


def test_a_backup_that_never_held_them_stays_byte_for_byte(lived: Journal) -> None:
    lived.people.add("Ada Lind")
    taken = lived.backup().path
    before = taken.read_bytes()
    person = lived.people.add(NAME)
    erased = lived.forgetting.erase_for_good(person)
    (copy,) = lived.forgetting.erase_from_copies(erased, [taken])
    assert not copy.held
    assert taken.read_bytes() == before


def test_a_journal_set_aside_is_a_copy_too(lived: Journal, person: int) -> None:
    taken = lived.backup().path
    lived.close()
    aside = restore(taken, lived.path)
    assert aside is not None
    with Journal.open(lived.path) as journal:
        erased = journal.forgetting.erase_for_good(person)
        assert set(journal.forgetting.copies()) == {taken, aside}
        journal.forgetting.erase_from_copies(erased, journal.forgetting.copies())
    assert found_in(lived.path, *WORDS) == set()
    Journal.open(aside).close()


def test_a_backup_that_is_damaged_is_told_and_left(lived: Journal, person: int) -> None:
    taken, sound = lived.backup().path, lived.backup().path
    content = bytearray(taken.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    taken.write_bytes(content)
    erased = lived.forgetting.erase_for_good(person)
    one, two = lived.forgetting.erase_from_copies(erased, [taken, sound])
    assert isinstance(one.failed, JournalError)
    assert two.failed is None
    assert taken.read_bytes() == bytes(content)
    assert not list(taken.parent.glob(".*"))


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_in_an_encrypted_journal_the_backups_stay_encrypted(lived: Journal, person: int) -> None:
    taken = lived.backup().path
    erased = lived.forgetting.erase_for_good(person)
    (copy,) = lived.forgetting.erase_from_copies(erased, [taken])
    assert copy.held
    assert copy.failed is None
    assert dict(backup.verify(taken, PASSPHRASE))["person"] == 1
    assert found_in(lived.path, "Ada Lind") == set()


def test_ordinary_deletion_stays_undoable(lived: Journal, person: int) -> None:
    before = everything_in(lived)
    lived.people.delete(person)
    lived.undo()
    assert everything_in(lived) == before


def test_letters_that_name_them_are_found(lived: Journal, person: int) -> None:
    other = other_than(lived, person)
    lived.preferences.choose(f"letter.draft.{LetterKind.THANKS}.{other}", f"I met {NAME}")
    named = lived.forgetting.everything_about(person).named
    assert "preference" in {one.place.table for one in named}
