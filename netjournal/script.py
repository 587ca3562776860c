"""The guided conversation: its steps are data, read from resources/script; the journal may add own.

The question of rule 2 and the purpose of rule 4 are said in fixed words: nothing rewords them.
"""

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from netjournal.area import Area, Core, required
from netjournal.errors import JournalError, NotAllowed, NotFound
from netjournal.store import models
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

    def __init__(self, core: Core, folder: Path) -> None:
        """Read the steps from `folder`, one file a stage."""
        super().__init__(core)
        self._folder = folder

    def steps(self, stage: ConversationStage) -> list[Step]:
        """Return the steps of a stage in order, with the user's own steps and hints."""
        steps = list(self._shipped[ConversationStage(stage)])
        table = models.OwnStep
        for own in self._store.all(
            table.select().where(table.stage == stage).order_by(table.id), _Own
        ):
            _apply(steps, own)
        return steps

    def step(self, stage: ConversationStage, key: str) -> Step:
        """Return one step by its key; raises NotFound."""
        for step in self.steps(stage):
            if step.key == key:
                return step
        raise NotFound(f"The {ConversationStage(stage).said} has no step “{key}”.")

    def reword_hint(self, stage: ConversationStage, key: str, hint: str) -> None:
        """Put a hint in the user's own words; an empty one brings the first hint back."""
        step = self.step(stage, key)
        with self._change(f"Reword the hint of “{step.title}”", join=f"hint:{stage}:{key}"):
            table = models.OwnStep
            same = (table.stage == stage) & (table.key == key)
            if step.own:
                self._store.change_where(table, same, hint=hint)
                return
            self._store.remove_where(table, same)
            if hint.strip():
                self._store.add(table, stage=stage, key=key, hint=hint)

    def reword(self, stage: ConversationStage, key: str, words: str) -> None:
        """Put an own step in other words; raises NotAllowed for a step of the method."""
        step = self.step(stage, key)
        if not step.own:
            raise NotAllowed(
                f"The words of “{step.title}” belong to the method.",
                "Nothing was changed.",
                "Reword its hint, or add a step of your own.",
            )
        table = models.OwnStep
        with self._change(f"Reword “{step.title}”", join=f"words:{stage}:{key}"):
            self._store.change_where(
                table, (table.stage == stage) & (table.key == key), words=words
            )

    def add_step(
        self, stage: ConversationStage, title: str, *, after: str, words: str = "", hint: str = ""
    ) -> str:
        """Add a step of the user's own after another one and return its key."""
        title = required(title, "The title")
        self.step(stage, after)
        key = f"own-{self._now():%Y%m%d%H%M%S%f}"
        with self._change(f"Add the step “{title}”"):
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

    def remove_step(self, stage: ConversationStage, key: str) -> None:
        """Remove a step of the user's own; what was answered to it is kept."""
        step = self.step(stage, key)
        if not step.own:
            raise NotAllowed(
                f"“{step.title}” is a step of the method.", "", "It cannot be removed."
            )
        table = models.OwnStep
        with self._change(f"Remove the step “{step.title}”"):
            self._store.remove_where(table, (table.stage == stage) & (table.key == key))

    @cached_property
    def _shipped(self) -> dict[ConversationStage, tuple[Step, ...]]:
        return {
            stage: read_steps(self._folder / f"{stage.value}.toml") for stage in ConversationStage
        }


class _Own(NamedTuple):
    id: int
    stage: str
    key: str
    after: str
    title: str
    words: str
    hint: str


def _apply(steps: list[Step], own: _Own) -> None:
    """Put one of the user's rows into the steps: a hint, or a step behind another."""
    if not own.title:
        at = next((i for i, step in enumerate(steps) if step.key == own.key), None)
        if at is not None:
            steps[at] = steps[at]._replace(hint=own.hint)
        return
    at = next((i for i, step in enumerate(steps) if step.key == own.after), len(steps) - 1)
    steps.insert(at + 1, Step(own.key, own.title, own.words, own.hint, ("notes",), own=True))


def read_steps(path: Path) -> tuple[Step, ...]:
    """Return the steps in a script file; raises JournalError when a fixed word was changed."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["step"]
    steps = tuple(_step(entry) for entry in entries)
    for step in steps:
        if step.fixed and step.words != FIXED[step.key]:
            raise JournalError(
                f"{path.name} rewords “{step.title}”.",
                "Its words are part of the method (rules 2 and 4).",
                "Put the file back as it was.",
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
