"""The steps of the script as a sheet shows them, with what was written and room to write."""

from collections.abc import Callable, Mapping

from netjournal.conversations.script import Step as Words
from netjournal.sheets.gather.hand import Hand
from netjournal.sheets.plain import one_line
from netjournal.sheets.values import Step
from netjournal.words import ConversationStage

ROOM_OF_AN_OWN_STEP = 5


def first_steps(
    hand: Hand,
    written: Mapping[str, str],
    to_find_out: Callable[[tuple[str, ...]], str] = lambda _: "",
) -> list[Step]:
    """Return the steps of the first conversation, the user's own among them."""
    return [
        Step(
            number=number,
            title=one_line(step.title),
            words=step.words or step.hint,
            to_find_out=to_find_out(step.records),
            answer=written.get(step.key, ""),
            room=step.minutes or ROOM_OF_AN_OWN_STEP,
            records=step.records,
        )
        for number, step in enumerate(hand.journal.script.steps(ConversationStage.FIRST), 1)
    ]


def said(steps: list[Words]) -> dict[str, str]:
    """Return what is said at each step, by its key."""
    return {step.key: step.words for step in steps}


def own_steps(steps: list[Words]) -> list[dict[str, str]]:
    """Return the steps that the user added, which the second conversation's sheet puts together."""
    return [
        {"title": one_line(step.title), "words": step.words or step.hint}
        for step in steps
        if step.own
    ]
