"""Reads the story: what is told in short in TOML becomes single steps, in the order they happened.

A day is told as `ago`, the days before today; a negative one is still to come.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

from netjournal.conversations.script import read_steps
from netjournal.paths import RESOURCES

Told = dict[str, Any]

EVENING = "18:30"
MORNING = "09:00"
ONE_CALL_EACH = ("side", "kind", "quality")
"""A list of these stands for one call with each of its values."""


@dataclass(frozen=True)
class Step:
    """One call of the journal: `do` is area.method, `given` its arguments as they were told.

    `called` is the name by which later steps speak of what it returns, `about` the person whom
    the file is about.
    """

    ago: int
    at: str
    do: str
    given: Told = field(default_factory=dict)
    called: str = ""
    about: str = ""


def told_in(folder: Path) -> list[Step]:
    """Return the steps told in the files of a folder, in the order in which they happened."""
    files = sorted(folder.glob("*.toml"))
    steps = [step for file in files for step in _read(tomllib.loads(file.read_text("utf-8")))]
    return sorted(steps, key=lambda step: (-step.ago, step.at))


def _read(told: Told) -> Iterator[Step]:
    about = told.get("person", "")
    for event in told.get("event", ()):
        yield from _event(event)
    for person in told.get("about", ()):
        yield from _person(person, about)
    for number, conversation in enumerate(told.get("conversation", ())):
        yield from _conversation(conversation, about, f"{about} {number}")
    for reservation in told.get("reservation", ()):
        yield from _reservation(reservation, about)
    for then in told.get("then", ()):
        yield from _then(then, about)


def _event(told: Told) -> Iterator[Step]:
    ago, met = told.pop("ago"), told.pop("met")
    called = f"{told['name']} {ago}"
    before, after = told.pop("before"), told.pop("after")
    learned = told.pop("learned")
    yield Step(ago + 6, EVENING, "events.add", {**told, "on": ago}, called)
    on_the_day = partial(Step, ago, do="events.edit")
    yield on_the_day(at="06:30", given={"event": called, "feeling_before": before})
    yield on_the_day(
        at="21:30", given={"event": called, "feeling_after": after, "learned": learned}
    )
    for one in met:
        yield from _met(one, ago, called)


def _met(told: Told, ago: int, event: str) -> Iterator[Step]:
    sent, channel = told.pop("invited", None), told.pop("channel", "e-mail")
    answers = {said: told.pop(said, None) for said in ("nudge", "accept", "decline", "no_reply")}
    yield Step(ago, "21:00", "events.meet", {"event": event, **told})
    if sent is None:
        return
    name = told.get("name") or told["person"]
    invitation = f"invitation of {name}"
    sending = {"person": name, "event": event, "channel": channel}
    yield Step(sent, EVENING, "invitations.send", sending, invitation)
    for said, when in answers.items():
        if when is not None:
            yield Step(when, MORNING, f"invitations.{said}", {"invitation": invitation})


def _person(told: Told, about: str) -> Iterator[Step]:
    """What is known of a person; somebody `new` is added, anybody else was met or named before."""
    ago, new = told.pop("ago"), told.pop("new", False)
    name = told["name"] if new else told.pop("name", about)
    reach, tags, roles = (told.pop(key, ()) for key in ("reach", "tags", "roles"))
    step = partial(Step, ago, "21:45")
    if told:
        yield step("people.add", told) if new else step("people.edit", {"person": name, **told})
    for kind, value in reach:
        yield step("people.add_reach", {"person": name, "kind": kind, "value": value})
    for tag in tags:
        yield step("people.tag", {"person": name, "name": tag})
    for role in roles:
        yield step("organisations.join", {"person": name, **role})


def _conversation(told: Told, about: str, called: str) -> Iterator[Step]:
    place = {"place": told["place"]}
    start = {"starts_at": [told["on"], told["time"]]}
    lasting = {"stage": told["stage"], "minutes": told.get("minutes", 60)}
    arranged = {"person": about, **lasting, **start, **place}
    moved, cancelled = told.get("moved"), told.get("cancelled")
    if moved:
        arranged["starts_at"] = moved["from"]
    yield Step(told["arranged"], EVENING, "conversations.arrange", arranged, called)
    it = {"conversation": called}
    if moved:
        yield Step(moved["ago"], MORNING, "conversations.reschedule", {**it, **start, **place})
    if cancelled is not None:
        yield Step(cancelled, MORNING, "conversations.cancel", it)
    elif told["on"] > 0:
        yield from _held(told, about, it)


def _held(told: Told, about: str, it: Told) -> Iterator[Step]:
    step = partial(Step, told["on"], told["time"])
    yield step("conversations.begin", it)
    if told["stage"] == "second":
        yield step("conversations.say_purpose", it)
    written = told.get("answers", {})
    for key in _script(told["stage"]):
        if text := written.get(key):
            yield step("conversations.answer", {**it, "step": key, "text": text})
        if key not in told.get("left_out", ()):
            yield step("conversations.finish_step", {**it, "step": key})
    for kind, text in told.get("connections", ()):
        shared = {**it, "person": about, "kind": kind, "text": text}
        yield step("conversations.connect", shared)
    for name in told.get("names", ()):
        yield step("question.name_given", {**it, **name})
    if told.get("nobody"):
        yield step("question.nobody_came_to_mind", it)
    yield step("conversations.go_to", {**it, "step": "next"})
    yield step("conversations.edit", {**it, "summary": told["summary"]})
    if outcome := told.get("outcome"):
        yield step("conversations.decide", {**it, "outcome": outcome})
    said = {side: yes for side, yes in told.items() if side in ("mine", "theirs")}
    yield step("conversations.close", {**it, **said})


def _script(stage: str) -> list[str]:
    return [step.key for step in read_steps(RESOURCES / "script" / "en" / f"{stage}.toml")]


def _reservation(told: Told, about: str) -> Iterator[Step]:
    """A doubt and its history: `became` lists what was done, how long ago, and with which words."""
    called = told.pop("called")
    history = told.pop("became", ())
    at = told.pop("at", EVENING)
    yield Step(told.pop("ago"), at, "reservations.add", {"person": about, **told}, called)
    for done in history:
        given = {"reservation": called, **done}
        ago, what = given.pop("ago"), given.pop("do")
        yield Step(ago, given.pop("at", "18:40"), f"reservations.{what}", given)


def _then(told: Told, about: str) -> Iterator[Step]:
    ago, at, do = told.pop("ago"), told.pop("at", "19:00"), told.pop("do")
    called, about = told.pop("called", ""), told.pop("person", about)
    lists = {key: told[key] for key in ONE_CALL_EACH if isinstance(told.get(key), list)}
    for values in product(*lists.values()):
        given = {**told, **dict(zip(lists, values, strict=True))}
        yield Step(ago, at, do, given, called, about)
