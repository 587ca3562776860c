"""Sheets from the command line: every kind on a real file, and tomorrow's into a folder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pypdf import PdfReader

from netjournal.journal import Journal
from netjournal.sheets.kinds import KINDS, About, Kind
from netjournal.words import ConversationStage
from tests.netjournal.command_line import Run, Said, is_one_line_error

TODAY = dt.date.today()
TOMORROW = TODAY + dt.timedelta(days=1)
ABOUT = {
    About.PERSON: ("--person", "Hal Okoro"),
    About.EVENT: ("--event", "Chamber breakfast"),
    About.MONTH: ("--month", "2026-11"),
    About.ANYBODY: (),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two meetings tomorrow, one of them an event of a series."""
    path = tmp_path / "mine.njournal"
    with Journal.create(path) as journal:
        for days in (-30, -2, 1, 31):
            on = TODAY + dt.timedelta(days=days)
            journal.events.add("Chamber breakfast", on, intention=f"Meet {days}", starts="07:15")
        journal.events.add("Makers’ Table", TODAY - dt.timedelta(days=60))
        hal = journal.people.add("Hal Okoro", does="Commercial solicitor")
        journal.notes.write(hal, "Likes the window seat", private=True)
        journal.notes.write(hal, "Looks after small shops")
        at = dt.datetime.combine(TOMORROW, dt.time(10))
        journal.conversations.arrange(hal, ConversationStage.FIRST, at, place="Station Café")
    return path


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_list_has_key_subject_and_title_of_every_kind(run: Run) -> None:
    lines = [line.split(maxsplit=2) for line in run("sheets").out.splitlines()]
    assert lines == [[kind.key, kind.about.value, kind.title] for kind in KINDS]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_written(run: Run, file: Path, tmp_path: Path, kind: Kind) -> None:
    out = tmp_path / "sheet.md"
    said = run("sheet", file, kind.key, *ABOUT[kind.about], "--format", "markdown", "-o", out)
    assert said == Said(0, f"{out}\n", "")
    assert out.read_text(encoding="utf-8").startswith("#")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_what_a_sheet_is_about_is_asked_for_and_nothing_else(
    run: Run, file: Path, tmp_path: Path, kind: Kind
) -> None:
    out = tmp_path / "sheet.pdf"
    if kind.about in (About.PERSON, About.EVENT):
        said = run("sheet", file, kind.key, "-o", out)
        assert is_one_line_error(said)
        assert ABOUT[kind.about][0] in said.err
    for about, arguments in ABOUT.items():
        may = about is kind.about or (kind.key == "event-capture" and about is About.EVENT)
        if not may and arguments:
            said = run("sheet", file, kind.key, *ABOUT[kind.about], *arguments, "-o", out)
            assert is_one_line_error(said)
            assert f"Omit {arguments[0]}" in said.err
    assert not out.exists()


def test_the_paper_is_a4_unless_it_is_said(run: Run, file: Path, tmp_path: Path) -> None:
    sizes = []
    for arguments in ((), ("--paper", "us-letter")):
        out = tmp_path / "sheet.pdf"
        assert run("sheet", file, "blank-first", *arguments, "--force", "-o", out).status == 0
        sizes.append(round(float(PdfReader(out).pages[0].mediabox.width)))
    assert sizes == [595, 612]


def test_what_is_private_stands_there_only_if_asked_for(
    run: Run, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "story.pdf"
    arguments = ("sheet", file, "story", "--person", "Hal", "-o", out)
    assert run(*arguments).status == 0
    assert "small shops" in text_of(out)
    assert "window seat" not in text_of(out)
    assert run(*arguments, "--force", "--private").status == 0
    assert "window seat" in text_of(out)


def test_a_sheet_that_has_nothing_private_says_so(run: Run, file: Path, tmp_path: Path) -> None:
    said = run("sheet", file, "my-profile", "--private", "-o", tmp_path / "x.pdf")
    assert is_one_line_error(said)


class TestEvent:
    def plan(self, run: Run, file: Path, out: Path, *arguments: str) -> str:
        said = run("sheet", file, "event-plan", *arguments, "--force", "-o", out)
        assert said.status == 0, said.err
        return text_of(out)

    def test_of_several_of_a_name_the_next_one_is_meant(
        self, run: Run, file: Path, tmp_path: Path
    ) -> None:
        words = self.plan(run, file, tmp_path / "x.pdf", "--event", "chamber")
        assert "Meet 1" in words
        assert "Meet 31" not in words

    def test_a_day_says_which_one(self, run: Run, file: Path, tmp_path: Path) -> None:
        day = (TODAY - dt.timedelta(days=30)).isoformat()
        arguments = ("--event", "Chamber breakfast", "--on", day)
        assert "Meet -30" in self.plan(run, file, tmp_path / "x.pdf", *arguments)

    def test_without_one_to_come_the_last_one_is_meant(
        self, run: Run, file: Path, tmp_path: Path
    ) -> None:
        with Journal.open(file) as journal:
            for one in journal.events.all():
                if one.on >= TODAY:
                    journal.events.delete(one.id)
        words = self.plan(run, file, tmp_path / "x.pdf", "--event", "Chamber breakfast")
        assert "Meet -2" in words

    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (("--event", "Rotary"), "Chamber breakfast"),
            (("--event", "Chamber breakfast", "--on", "2001-01-01"), "2001-01-01"),
            (("--event", "a"), "Makers’ Table"),
            (("--event", "Chamber breakfast", "--on", "soon"), "2026-11-24"),
        ],
    )
    def test_what_is_not_clear_is_one_line(
        self, run: Run, file: Path, tmp_path: Path, arguments: tuple[str, ...], says: str
    ) -> None:
        said = run("sheet", file, "event-plan", *arguments, "-o", tmp_path / "x.pdf")
        assert is_one_line_error(said)
        assert says in said.err

    def test_a_day_without_an_event_means_nothing(
        self, run: Run, file: Path, tmp_path: Path
    ) -> None:
        arguments = ("event-capture", "--on", "2026-11-24", "-o", tmp_path / "x.pdf")
        said = run("sheet", file, *arguments)
        assert is_one_line_error(said)
        assert "--event" in said.err


@pytest.mark.parametrize("month", ["2026-13", "November", "2026", ""])
def test_what_is_no_month_is_one_line(run: Run, file: Path, tmp_path: Path, month: str) -> None:
    said = run("sheet", file, "month-review", "--month", month, "-o", tmp_path / "x.pdf")
    assert is_one_line_error(said)
    assert "2026-11" in said.err


def test_into_a_folder_a_sheet_has_its_own_name(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()
    said = run("sheet", file, "story", "--person", "Hal", "--format", "html", "-o", folder)
    (written,) = folder.iterdir()
    assert said == Said(0, f"{written}\n", "")
    assert "Hal Okoro" in written.stem
    assert written.suffix == ".html"


class TestTomorrow:
    def test_every_meeting_has_its_sheet(self, run: Run, file: Path, tmp_path: Path) -> None:
        folder = tmp_path / "tomorrow"
        folder.mkdir()
        said = run("sheets", file, "--tomorrow", "-o", folder)
        assert (said.status, said.err) == (0, "")
        written = [Path(line) for line in said.out.splitlines()]
        assert sorted(written) == sorted(folder.iterdir())
        plan, sheet = map(text_of, written)
        assert "Meet 1" in plan
        assert "Station Café" in sheet

    def test_two_people_of_one_name_have_two_sheets(
        self, run: Run, file: Path, tmp_path: Path
    ) -> None:
        with Journal.open(file) as journal:
            other = journal.people.add("Hal Okoro")
            at = dt.datetime.combine(TOMORROW, dt.time(15))
            journal.conversations.arrange(other, ConversationStage.FIRST, at)
        said = run("sheets", file, "--tomorrow", "--format", "markdown", "-o", f"{tmp_path}/")
        assert len({Path(line) for line in said.out.splitlines()}) == 3
        assert len(list(tmp_path.glob("*.md"))) == 3

    def test_what_is_there_stays_and_nothing_else_is_written(
        self, run: Run, file: Path, tmp_path: Path
    ) -> None:
        folder = tmp_path / "tomorrow"
        folder.mkdir()
        run("sheets", file, "--tomorrow", "-o", folder)
        kept, gone = sorted(folder.iterdir())
        gone.unlink()
        kept.write_text("kept")
        assert is_one_line_error(run("sheets", file, "--tomorrow", "-o", folder))
        assert [kept] == list(folder.iterdir())
        assert kept.read_text() == "kept"
        assert run("sheets", file, "--tomorrow", "-o", folder, "--force").status == 0
        assert len(list(folder.iterdir())) == 2

    def test_with_no_meetings_nothing_is_written_or_said(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "new.njournal"
        Journal.create(path).close()
        assert run("sheets", path, "--tomorrow", "-o", tmp_path) == Said(0, "", "")

    def test_what_is_missing_is_one_line(self, run: Run, file: Path, tmp_path: Path) -> None:
        for arguments in (
            ("--tomorrow",),
            (file, "--tomorrow"),
            ("--tomorrow", "-o", tmp_path),
            (file, "--tomorrow", "-o", tmp_path / "nowhere"),
            (file, "--tomorrow", "-o", f"{tmp_path}/nowhere/"),
            (file,),
        ):
            assert is_one_line_error(run("sheets", *arguments)), arguments
