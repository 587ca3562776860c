"""The guided conversation: its steps are data, read from resources/script; the journal may add own.

The question of rule 2 and the purpose of rule 4 are said in fixed words: nothing rewords them.
"""

import tomllib
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from netjournal.area import Area, Core, required
from netjournal.conversations.questions import Questions, read_questions
from netjournal.errors import JournalError, NotAllowed, NotFound
from netjournal.saying import saying
from netjournal.store import models
from netjournal.voice import ENGLISH, Voice
from netjournal.words import ConversationStage

QUESTION = "Who do you know who might be interested in this?"
PURPOSE = (
    "To explore whether some sort of referral relationship might be possible, "
    "without assuming that it will be."
)
FIXED = {"question": QUESTION, "purpose": PURPOSE}


class Step(NamedTuple):
    """One step of a conversation: the words to say, a hint, and what the step records."""

    key: str
    title: str
    words: str
    hint: str
    records: tuple[str, ...] = ()
    minutes: int = 0
    own: bool = False

    @property
    def fixed(self) -> bool:
        """Whether the words are said exactly as they are (rules 2 and 4)."""
        return self.key in FIXED


class ScriptArea(Area):
    """The steps of both stages, as the user has them."""

    def __init__(self, core: Core, voice: Voice) -> None:
        """Read the steps in a language, one file a stage."""
        super().__init__(core)
        self._voice = voice

    def steps(self, stage: ConversationStage) -> list[Step]:
        """Return the steps of a stage in order, with the user's own steps and hints."""
        return _with_own(self._shipped[ConversationStage(stage)], self._own(stage))

    def step(self, stage: ConversationStage, key: str) -> Step:
        """Return one step by its key; raises NotFound."""
        for step in self.steps(stage):
            if step.key == key:
                return step
        raise NotFound(
            saying("The {stage} has no step “{key}”.", stage=ConversationStage(stage), key=key)
        )

    def reword_hint(self, stage: ConversationStage, key: str, hint: str) -> None:
        """Put a hint in the user's own words; an empty one brings the first hint back."""
        step = self.step(stage, key)
        with self._change(
            saying("Reword the hint of “{title}”", title=step.title), join=f"hint:{stage}:{key}"
        ):
            table = models.OwnStep
            same = (table.stage == stage) & (table.key == key)
            if step.own:
                self._store.change_where(table, same, hint=hint)
                return
            self._store.remove_where(table, same)
            if hint.strip() and hint != self.first_hint(stage, key):
                self._store.add(table, stage=stage, key=key, hint=hint)

    def reword(self, stage: ConversationStage, key: str, words: str) -> None:
        """Put an own step in other words; raises NotAllowed for a step of the method."""
        step = self._own_step(stage, key, saying("Reword its hint, or add a step of your own."))
        with self._change(
            saying("Reword “{title}”", title=step.title), join=f"words:{stage}:{key}"
        ):
            self._write(stage, key, words=words)

    def first_hint(self, stage: ConversationStage, key: str) -> str:
        """Return the hint that came with the program, "" for a step of the user's own."""
        shipped = self._shipped[ConversationStage(stage)]
        return next((step.hint for step in shipped if step.key == key), "")

    def retitle(self, stage: ConversationStage, key: str, title: str) -> None:
        """Give an own step another title; raises NotAllowed for a step of the method."""
        title = required(title, saying("The title is empty."))
        step = self._own_step(stage, key, saying("Reword its hint, or add a step of your own."))
        with self._change(
            saying("Rename the step “{title}”", title=step.title), join=f"title:{stage}:{key}"
        ):
            self._write(stage, key, title=title)

    def add_step(
        self, stage: ConversationStage, title: str, *, after: str, words: str = "", hint: str = ""
    ) -> str:
        """Add a step of the user's own after another one and return its key."""
        title = required(title, saying("The title is empty."))
        self.step(stage, after)
        key = f"own-{self._store.mint()}"
        with self._change(saying("Add the step “{title}”", title=title)):
            self._store.add(
                models.OwnStep,
                stage=stage,
                key=key,
                after=after,
                title=title,
                words=words,
                hint=hint,
            )
        return key

    def move_step(self, stage: ConversationStage, key: str, *, after: str) -> None:
        """Put a step of the user's own behind another one; the others keep their order."""
        step = self._own_step(stage, key, saying("It cannot be moved."))
        target = self.step(stage, after).key
        order = [one.key for one in self.steps(stage) if one.key != key]
        if target == key:
            return
        order.insert(order.index(target) + 1, key)
        with self._change(saying("Move the step “{title}”", title=step.title)):
            self._chain(stage, order)

    def remove_step(self, stage: ConversationStage, key: str) -> None:
        """Remove a step of the user's own; what was answered to it is kept."""
        step = self._own_step(stage, key, saying("It cannot be removed."))
        order = [one.key for one in self.steps(stage) if one.key != key]
        table = models.OwnStep
        with self._change(saying("Remove the step “{title}”", title=step.title)):
            self._store.remove_where(table, (table.stage == stage) & (table.key == key))
            self._chain(stage, order)

    def fixed_words(self, key: str) -> str:
        """Return the words of "question" or "purpose", which nothing rewords."""
        return next(
            step.words
            for stage in reversed(ConversationStage)
            for step in self._shipped[stage]
            if step.key == key
        )

    def _own(self, stage: ConversationStage) -> list["_Own"]:
        table = models.OwnStep
        return self._store.all(table.select().where(table.stage == stage).order_by(table.id), _Own)

    def _own_step(self, stage: ConversationStage, key: str, todo: str) -> Step:
        """A step that must be the user's own; raises NotAllowed, with what can be done."""
        step = self.step(stage, key)
        if not step.own:
            raise NotAllowed(
                saying("“{title}” is a step of the method.", title=step.title),
                saying("Nothing was changed."),
                todo,
            )
        return step

    def _write(self, stage: ConversationStage, key: str, **values: str) -> None:
        table = models.OwnStep
        self._store.change_where(table, (table.stage == stage) & (table.key == key), **values)

    def _chain(self, stage: ConversationStage, order: list[str]) -> None:
        """Let each own step stand behind the one before it in this order."""
        own = {one.key: one.after for one in self._own(stage) if one.title}
        for before, key in pairwise(["", *order]):
            if key in own and own[key] != before:
                self._write(stage, key, after=before)

    @cached_property
    def questions(self) -> Questions:
        """The question that each kind of reservation asks, on either side."""
        return read_questions(self._voice.file("script", "reservations.toml"))

    @cached_property
    def _shipped(self) -> dict[ConversationStage, tuple[Step, ...]]:
        paths = {one: self._voice.file("script", f"{one.value}.toml") for one in ConversationStage}
        return {
            stage: read_steps(path, translated=path.parent.name != ENGLISH)
            for stage, path in paths.items()
        }


class _Own(NamedTuple):
    id: int
    stage: str
    key: str
    after: str
    title: str
    words: str
    hint: str


def _with_own(shipped: Sequence[Step], rows: Sequence[_Own]) -> list[Step]:
    """Put the user's hints and steps into those of the method, each behind the one it names."""
    hints = {row.key: row.hint for row in rows if not row.title}
    behind: dict[str, list[_Own]] = {}
    known = {step.key for step in shipped} | {row.key for row in rows if row.title}
    last = shipped[-1].key
    for row in rows:
        if row.title:
            # Of two added behind the same step, the later one was put directly behind it.
            behind.setdefault(row.after if row.after in known else last, []).insert(0, row)
    steps: list[Step] = []
    for step in shipped:
        steps.append(step._replace(hint=hints.get(step.key, step.hint)))
        waiting = behind.pop(step.key, [])
        while waiting:
            own = waiting.pop(0)
            steps.append(Step(own.key, own.title, own.words, own.hint, ("notes",), own=True))
            waiting[:0] = behind.pop(own.key, [])
    return steps


def read_steps(path: Path, *, translated: bool = False) -> tuple[Step, ...]:
    """Return the steps in a script file; raises JournalError when a fixed word was changed.

    A translated file has its own words for what is fixed.
    """
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["step"]
    steps = tuple(_step(entry) for entry in entries)
    for step in steps:
        if not translated and step.fixed and step.words != FIXED[step.key]:
            raise JournalError(
                saying("{name} rewords “{title}”.", name=path.name, title=step.title),
                saying("Its words are part of the method (rules 2 and 4)."),
                saying("Put the file back as it was."),
            )
    return steps


def _step(entry: dict[str, Any]) -> Step:
    return Step(
        key=entry["key"],
        title=entry["title"],
        words=entry["words"],
        hint=entry.get("hint", ""),
        records=tuple(entry.get("records", ())),
        minutes=entry.get("minutes", 0),
    )
