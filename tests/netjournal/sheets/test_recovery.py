"""The recovery sheet says where and how a journal is opened, and never with which passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest

from netjournal.journal import Journal
from netjournal.sheets.order import Order
from netjournal.store.verifier import PAGE, ROUNDS
from tests.conftest import PASSPHRASE
from tests.netjournal.sheets.reading import FORMATS, made, pages, sheets_of, squeezed, text

pytestmark = pytest.mark.usefixtures("qapp")
every_format = pytest.mark.parametrize("form", FORMATS)
KIND = "recovery"


@every_format
def test_it_says_which_journal_and_where_its_backups_are(
    encrypted_journal: Journal, form: str
) -> None:
    found = text(made(encrypted_journal, KIND, form=form), form)
    assert squeezed("secret.njournal") in found
    assert squeezed(str(encrypted_journal.path.parent)) in found
    assert squeezed(str(encrypted_journal.backup_folder)) in found


@every_format
def test_the_passphrase_is_never_on_it(encrypted_journal: Journal, form: str) -> None:
    content = made(encrypted_journal, KIND, form=form)
    assert squeezed(PASSPHRASE) not in text(content, form)
    assert PASSPHRASE.encode() not in content
    assert PASSPHRASE not in str(sheets_of(encrypted_journal).context(Order(KIND)))


@every_format
def test_it_says_how_the_file_is_opened_without_the_program(
    encrypted_journal: Journal, form: str
) -> None:
    found = text(made(encrypted_journal, KIND, form=form), form)
    for fact in ("SQLCipher 4", "PBKDF2", "HMAC-SHA512", str(ROUNDS), str(PAGE), "NFC"):
        assert squeezed(fact) in found


def test_there_is_room_to_write_it_by_hand_only_where_there_is_one(
    encrypted_journal: Journal, journal: Journal
) -> None:
    assert sheets_of(encrypted_journal).context(Order(KIND))["rows"] == 3
    plain = sheets_of(journal).context(Order(KIND))
    assert plain["rows"] == 0
    assert "no passphrase" in plain["opens"]
    assert squeezed("SQLCipher") not in text(made(journal, KIND, form="html"), "html")


def test_the_day_has_its_year(encrypted_journal: Journal) -> None:
    assert "2 Nov 2026" in sheets_of(encrypted_journal).context(Order(KIND))["foot"]["left"]


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_it_fits_on_one_side_wherever_the_journal_is(tmp_path: Path, paper: str) -> None:
    folder = tmp_path / ("a folder with quite a long name " * 4).strip() / ("deep" * 20)
    folder.mkdir(parents=True)
    with Journal.create(folder / f"{'Journal of mine ' * 6}.njournal", PASSPHRASE) as journal:
        assert pages(made(journal, KIND, paper=paper)) == 1
