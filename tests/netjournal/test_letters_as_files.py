"""Letters as links and as files: parsed back they are what was written, whatever that is."""

from __future__ import annotations

import email
import email.policy
import stat
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netjournal.errors import CannotStore
from netjournal.letters import About, Letter, LetterKind, eml, is_address
from netjournal.letters.letter import LONGEST_LINK, one_line

HEADERS = {
    "From",
    "To",
    "Subject",
    "X-Unsent",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
}
ME = ("Priya Nair", "priya@example.org")
HOSTILE = (
    'Ann, "Ö" <x@y>',
    "a\r\nBcc: all@example.org",
    "名" * 60,
    "🎉 " * 50,
    "‮evil",
    "x" * 5_000,
    "Ann (comment); Group: x",
    "\\",
    '"',
    "a\u2028b\x85c\x0bd\x1ce\x00f",
    ":;,@",
    "\ud800",
    "",
)


def read(content: bytes) -> EmailMessage:
    found = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def letter(name: str, subject: str, text: str, to: str = "ann@example.org") -> Letter:
    return Letter(1, name, subject, text, to)


def storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def lines(text: str) -> list[str]:
    return storable(text).splitlines()


def body_of(message: EmailMessage) -> list[str]:
    return str(message.get_content()).splitlines()


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_file_read_back_is_what_was_written(hostile: str) -> None:
    message = read(eml.as_eml(letter(hostile, hostile, f"{hostile}\nend"), (hostile, ME[1])))
    assert set(message.keys()) == HEADERS
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == (storable(one_line(hostile)), "ann@example.org")
    assert message["From"].addresses[0].addr_spec == "priya@example.org"
    assert message["Subject"] == storable(one_line(hostile))
    assert message["X-Unsent"] == "1"
    assert body_of(message) == lines(f"{hostile}\nend")


@given(name=st.text(max_size=40), text=st.text(max_size=200))
def test_any_text_is_read_back(name: str, text: str) -> None:
    message = read(eml.as_eml(letter(name, name, f"{text}\nend"), ME))
    assert set(message.keys()) == HEADERS
    assert message["To"].addresses[0].display_name == storable(one_line(name)).replace("=?", "= ?")
    assert body_of(message) == lines(f"{text}\nend")


def test_what_looks_like_an_encoded_word_is_read_as_it_stands() -> None:
    message = read(eml.as_eml(letter("=?utf-8?q?evil?=", "=?utf-8?q?evil?=", "x")))
    assert "evil?=" in message["Subject"]
    assert "evil?=" in message["To"].addresses[0].display_name


@pytest.mark.parametrize("address", ["o'neil+x@example.org", "a?bcc=x&y@x.org", "{a}%41@x.org"])
def test_an_address_is_read_back_from_file_and_link(address: str) -> None:
    assert is_address(address)
    (to,) = read(eml.as_eml(letter("Ann", "x", "y", address)))["To"].addresses
    assert to.addr_spec == address
    parts = urlsplit(letter("Ann", "x", "y", address).mailto)
    assert unquote(parts.path) == address
    assert set(parse_qs(parts.query, strict_parsing=True)) == {"subject", "body"}


def test_letters_beyond_ascii_in_an_address_are_kept() -> None:
    content = eml.as_eml(letter("Ü", "x", "y", "jörg@exämple.org"))
    assert "jörg@xn--exmple-cua.org" in content.decode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "bob@x?bcc=all@y.org",
        "bob@x.org?bcc=all",
        "bob@x.org,eve@y.org",
        "bob@x.org\nBcc: eve@y.org",
        "a;b@x.org",
        '"a"@x.org',
    ],
)
def test_what_could_be_more_than_one_address_is_none(text: str) -> None:
    assert not is_address(text)
    assert read(eml.as_eml(letter("Bob", "x", "y", text)))["To"] is None


def test_an_introduction_goes_to_both_by_link_and_by_file() -> None:
    both = Letter(
        1,
        "Hal, Okoro",
        "Hal & Leo?",
        "one\ntwo",
        "h,al@x.org",
        kind=LetterKind.INTRODUCTION,
        about=About(other=2),
        other_name="Leo",
        also_to="leo@y.org",
    )._replace(to="h+al@x.org")
    parts = urlsplit(both.mailto)
    assert [unquote(one) for one in parts.path.split(",")] == ["h+al@x.org", "leo@y.org"]
    assert parse_qs(parts.query) == {"subject": ["Hal & Leo?"], "body": ["one\r\ntwo"]}
    found = read(eml.as_eml(both, ME))["To"].addresses
    assert [(one.display_name, one.addr_spec) for one in found] == [
        ("Hal, Okoro", "h+al@x.org"),
        ("Leo", "leo@y.org"),
    ]
    assert eml.name_for(both) == "Introduction – Hal, Okoro – Leo.eml"


def test_a_draft_claims_nothing_of_its_own() -> None:
    message = read(eml.as_eml(letter("Ann", "x", "y")))
    assert message["Date"] is None
    assert message["Message-ID"] is None
    assert message["From"] is None


def test_a_long_letter_has_a_short_link() -> None:
    long = letter("Ann", "Hello?", "y" * LONGEST_LINK)
    assert long.is_long
    assert long.short_mailto == "mailto:ann@example.org?subject=Hello%3F"
    assert not letter("Ann", "x", "y").is_long


def test_files_are_private_and_none_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "Thank you – Ann.eml").write_text("mine")
    letters = [letter("Ann", f"{number}", "y") for number in range(2)]
    letters = [one._replace(kind=LetterKind.THANKS) for one in letters]
    steps: list[tuple[int, int]] = []

    def progress(done: int, count: int) -> None:
        steps.append((done, count))

    written = eml.save_all(letters, tmp_path, ME, progress)
    assert [path.name for path in written] == ["Thank you – Ann 2.eml", "Thank you – Ann 3.eml"]
    assert (tmp_path / "Thank you – Ann.eml").read_text() == "mine"
    assert [stat.S_IMODE(path.stat().st_mode) for path in written] == [0o600, 0o600]
    assert steps == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("name", ["../../etc", "CON", "a/b", "x" * 300, "\0", ".", "   "])
def test_a_file_stays_in_its_folder_whatever_a_name_is(tmp_path: Path, name: str) -> None:
    (written,) = eml.save_all([letter(name, "x", "y")], tmp_path)
    assert written.parent == tmp_path
    assert list(tmp_path.iterdir()) == [written]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotStore):
        eml.save(letter("Ann", "x", "y"), tmp_path / "no" / "such.eml")
    assert list(tmp_path.iterdir()) == []
