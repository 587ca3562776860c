"""A journal with one person and the user's own templates, for the tests of those."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from netjournal.journal import Journal
from netjournal.paths import RESOURCES
from netjournal.sheets.maker import Sheets, load_renderer
from netjournal.sheets.order import Order
from netjournal.sheets.own.folder import ENDINGS, OwnTemplates
from netjournal.sheets.printed import Mistake, Printed
from netjournal.sheets.render import Renderer
from tests.conftest import Clock
from tests.netjournal.sheets.reading import hal

ORIGINALS = RESOURCES / "sheets" / "templates"


TITLED = '#set document(title: "x")\n'


KIND = "first-conversation"


NOW = dt.datetime(2026, 11, 2, 9)


POSIX = pytest.mark.skipif(os.name != "posix", reason="a limit or a link that Windows lacks")


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    """One for the whole file, so that its helper is started again only after a kill."""
    renderer = load_renderer()
    yield renderer
    renderer.close()


@pytest.fixture(scope="module")
def kept_journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """One that no test changes."""
    path = tmp_path_factory.mktemp("own") / "mine.njournal"
    with Journal.create(path, clock=Clock()) as journal:
        hal(journal)
        yield journal


class Desk:
    """A journal with one person, and what is done with templates there."""

    def __init__(self, journal: Journal, renderer: Renderer) -> None:
        self.person = journal.people.named("Hal Okoro").id
        self.sheets = Sheets(journal, renderer)
        self.folder = self.sheets.own_templates
        self.own = OwnTemplates(self.folder, ORIGINALS)

    def write(self, source: str | bytes, name: str = f"{KIND}.typ") -> Path:
        path = self.own.make_folder() / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return path

    def make(self, form: str = "pdf", kind: str = KIND) -> Printed:
        person = self.person if kind in (KIND, "second-conversation") else None
        return self.sheets.make(Order(kind, person), format=form, now=NOW)

    def wrong(self, source: str | bytes, form: str = "pdf") -> Mistake:
        """What is wrong with a template; the sheet is the program's own, byte for byte."""
        name = f"{KIND}.{ENDINGS[form]}"
        original = self.original(form)
        self.write(source, name)
        made = self.make(form)
        assert made.content == original
        assert made.mistake is not None
        assert made.mistake.template == name
        return made.mistake

    def original(self, form: str) -> bytes:
        path = self.folder / f"{KIND}.{ENDINGS[form]}"
        assert not path.exists()
        made = self.make(form)
        assert made.mistake is None
        return made.content


@pytest.fixture
def desk(kept_journal: Journal, renderer: Renderer) -> Desk:
    desk = Desk(kept_journal, renderer)
    shutil.rmtree(desk.folder, ignore_errors=True)
    return desk


@pytest.fixture
def own_desk(journal: Journal, renderer: Renderer) -> Desk:
    """One whose journal may be changed."""
    hal(journal)
    return Desk(journal, renderer)
