"""The page on own templates names every value that a template gets, and none that it does not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from netjournal import demo
from netjournal.journal import Journal
from netjournal.sheets.kinds import KINDS, About, Kind
from netjournal.sheets.maker import Sheets
from netjournal.sheets.order import Order
from netjournal.sheets.own import limits, sandbox
from netjournal.words import ConversationStage, ReservationKind, Side
from tests.conftest import Clock

PAGE = Path(__file__).resolve().parents[1] / "docs" / "templates.md"
ROW = re.compile(r"^\| `([^`]+)` \| ([a-z, ]+) \| .+ \|$", re.MULTILINE)
PARTS_OF_PAGE = re.compile(r"^(#{2,4}) (.+)$", re.MULTILINE)
FILES = re.compile(r"^Files: (.+)\.$", re.MULTILINE)
LEAVES = {str: "text", int: "number", bool: "yes or no"}
# Keys that a user's own steps and a language's words add to.
ANY_KEY = re.compile(r"^(words|say)\.[\w-]+$")
EVERY_SHEET = "On every sheet"
TODAY = dt.date(2026, 11, 2)


def parts() -> Iterator[tuple[str, str]]:
    """Each part of the page, by its title."""
    text = PAGE.read_text(encoding="utf-8")
    heads = list(PARTS_OF_PAGE.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=True):
        yield head[2], text[head.end() : end]


SHAPES = {title: ROW.findall(text) for title, text in parts() if ROW.search(text)}


def spread(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Every path of a table with its kind of leaf, shapes written out."""
    for path, kinds in rows:
        for kind in kinds.split(", "):
            if kind in SHAPES:
                yield from spread((path + inner, leaf) for inner, leaf in SHAPES[kind])
            else:
                assert kind in LEAVES.values(), f"{path}: “{kind}” is no shape"
                yield path, kind


COMMON = set(spread(SHAPES[EVERY_SHEET]))


def documented() -> dict[str, set[tuple[str, str]]]:
    """The paths on the page, kind by kind, without those of every sheet."""
    found = {}
    for title, text in parts():
        for files in FILES.findall(text):
            for kind in re.findall(r"`([^`]+)`", files):
                assert kind not in found, kind
                found[kind] = set(spread(SHAPES[title]))
    return found


def paths(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every path of a context with its kind of leaf; a list or a choice without anything ends."""
    if isinstance(value, dict):
        for key, one in value.items():
            inner = f"{path}.{key}" if path else key
            yield from paths(one, ANY_KEY.sub(r"\1.*", inner))
    elif isinstance(value, list):
        for one in value:
            yield from paths(one, f"{path}[]")
    else:
        yield path, LEAVES[type(value)]


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The demo journal, and what it has nothing of."""
    path = tmp_path_factory.mktemp("docs") / "demo.njournal"
    demo.write(path, today=TODAY)
    clock = Clock(dt.datetime.combine(TODAY, dt.time(9)))
    with Journal.open(path, clock=clock) as journal:
        add_what_is_missing(journal)
        yield journal


def add_what_is_missing(journal: Journal) -> None:
    hal = journal.people.named("Hal Okoro").id
    after = journal.script.steps(ConversationStage.SECOND)[1].key
    journal.script.add_step(ConversationStage.SECOND, "A walk", after=after)
    journal.people.edit(hal, private_note="private")
    journal.notes.write(hal, "private", private=True)
    for side in Side:
        journal.reservations.add(hal, side, ReservationKind.RELIABILITY, "late?")
    for one in journal.conversations.of(hal):
        if one.stage is ConversationStage.SECOND and one.held_on is None:
            journal.conversations.answer(one.id, "recap", "We said so")

    newest = journal.events.all()[0].id
    journal.series.plan_next(newest)
    journal.invitations.send(journal.people.add("Zoe Fell"), event=None, channel="e-mail")


def orders(journal: Journal, kind: Kind) -> Iterator[Order]:
    if kind.about is About.PERSON:
        yield from (Order(kind.key, person=one, private=True) for one in journal.people.ids())
    elif kind.about is About.EVENT:
        yield from (Order(kind.key, event=one.id) for one in journal.events.all())
    elif kind.about is About.MONTH:
        for months in range(4):
            day = TODAY - dt.timedelta(days=30 * months)
            yield Order(kind.key, month=day)
    else:
        yield Order(kind.key)
        if kind.key == "event-capture":
            yield from (Order(kind.key, event=one.id) for one in journal.events.all())


Found = dict[str, set[tuple[str, str]]]


@pytest.fixture(scope="module")
def real(journal: Journal) -> Found:
    """The paths that there are, by the template that gets them."""
    sheets, found = Sheets(journal), {kind.template: {("paper", "text")} for kind in KINDS}
    for kind in KINDS:
        for order in orders(journal, kind):
            found[kind.template] |= set(paths(sheets.context(order)))
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_value_stands_on_the_page_and_every_one_there_exists(real: Found, kind: Kind) -> None:
    told, found = documented()[kind.key], real[kind.template]
    assert sorted(found - told - COMMON) == []
    assert sorted(told - found) == []


def test_every_value_told_of_all_sheets_exists(real: Found) -> None:
    assert set.union(*real.values()) >= COMMON


def test_the_page_tells_every_kind() -> None:
    assert set(documented()) == {kind.key for kind in KINDS}


def test_every_shape_is_used() -> None:
    shapes = {title for title in SHAPES if title.islower()}
    used = {kind for rows in SHAPES.values() for _, kinds in rows for kind in kinds.split(", ")}
    assert used == shapes | set(LEAVES.values())


def test_the_limits_on_the_page_are_those_of_the_program() -> None:
    text = " ".join(PAGE.read_text(encoding="utf-8").split())
    assert f"It has {limits.SECONDS:.0f} seconds." in text
    assert f"It may be {limits.LARGEST_TEMPLATE // 1000} kB" in text
    assert f"make {limits.LARGEST_TEXT // limits.MB} MB of text" in text
    assert f"a PDF of {limits.LARGEST_PDF // limits.MB} MB" in text
    assert f"it may use {limits.MEMORY // limits.MB} MB of memory" in text
    for name in sandbox.LEFT_OUT:
        assert f"`{name}`" in text or name in ("e", "forceescape")
