"""Many people at once: tag, untag, invite and delete them, each as one change."""

from collections.abc import Sequence
from typing import NamedTuple

from netjournal.area import Area, required
from netjournal.saying import counting, saying
from netjournal.store import models
from netjournal.store.folding import fold
from netjournal.store.store import in_parts
from netjournal.words import Reply, Said, Stage


class WhyNot(Said):
    """Why somebody is left out when many are invited."""

    WAITING = "waiting", "invited already"
    DECLINED = "declined", "declined"
    NO_REPLY = "no_reply", "never answered"
    ACCEPTED = "accepted", "accepted already"
    TALKED = "talked", "a first conversation is arranged or held"
    ENDED = "ended", "let go"


class LeftOut(NamedTuple):
    """Somebody who was not invited with the others, and why."""

    person: int
    name: str
    why: WhyNot


class Invited(NamedTuple):
    """What came of inviting many: the invitations recorded, and who was left out."""

    invitations: tuple[int, ...]
    left_out: tuple[LeftOut, ...]


# The last invitation tells how it stands; the last event is the one the invitation follows.
STANDING = """
SELECT person.id, person.name, person.stage,
    (SELECT reply FROM invitation WHERE invitation.person_id = person.id
        ORDER BY sent_on DESC, invitation.id DESC LIMIT 1),
    (SELECT encounter.event_id FROM encounter JOIN event ON event.id = encounter.event_id
        WHERE encounter.person_id = person.id ORDER BY event."on" DESC, event.id DESC LIMIT 1)
FROM person WHERE person.id IN ({ids})
"""
WHY = {
    Reply.SENT: WhyNot.WAITING,
    Reply.ACCEPTED: WhyNot.ACCEPTED,
    Reply.DECLINED: WhyNot.DECLINED,
    Reply.NO_REPLY: WhyNot.NO_REPLY,
}
NOT_INVITED_YET = (Stage.NAMED, Stage.MET)


class SeveralArea(Area):
    """What is done with many people at once."""

    def tag(self, people: Sequence[int], name: str) -> int:
        """Put a tag on everybody who has it not, and return how many they were."""
        name = required(name, saying("The tag is empty."))
        several = "Tag {count} people “{tag}”"
        with self._change(counting("Tag 1 person “{tag}”", several, len(people), tag=name)):
            tag = self._tag_called(name) or self._store.add(models.Tag, name=name)
            table = models.PersonTag
            tagged = set(self._store.column(table.select(table.person).where(table.tag == tag)))
            missing = [person for person in people if person not in tagged]
            self._store.add_many(table, ({"person": person, "tag": tag} for person in missing))
        return len(missing)

    def untag(self, people: Sequence[int], name: str) -> int:
        """Take a tag off everybody who has it, and return how many they were."""
        several = "Take “{tag}” off {count} people"
        with self._change(counting("Take “{tag}” off 1 person", several, len(people), tag=name)):
            table, tag = models.PersonTag, self._tag_called(name)
            return sum(
                self._store.remove_where(table, (table.tag == tag) & (table.person << some))
                for some in in_parts(people)
            )

    def delete(self, people: Sequence[int]) -> None:
        """Delete everybody with all about them; undo brings it all back."""
        with self._change(counting("Delete 1 person", "Delete {count} people", len(people))):
            for some in in_parts(people):
                self._store.remove_where(models.Person, models.Person.id << some)

    def invite(self, people: Sequence[int], *, channel: str = "") -> Invited:
        """Record an invitation of everybody not invited yet, and say who was left out (rule 8)."""
        asked, left_out = self._sorted_out(people)
        if not asked:
            return Invited((), left_out)
        with self._change(counting("Invite 1 person", "Invite {count} people", len(asked))):
            rows = (
                {
                    "person": person,
                    "event": event,
                    "sent_on": self._today(),
                    "channel": channel,
                    "reply": Reply.SENT,
                }
                for person, event in asked
            )
            invitations = self._store.add_many(models.Invitation, rows)
        return Invited(tuple(invitations), left_out)

    def _sorted_out(
        self, people: Sequence[int]
    ) -> tuple[list[tuple[int, int | None]], tuple[LeftOut, ...]]:
        asked, left_out = [], []
        for some in in_parts(people):
            marks = ", ".join("?" * len(some))
            for person, name, stage, reply, event in self._store.sql(
                STANDING.format(ids=marks), some
            ):
                if Stage(stage) in NOT_INVITED_YET:
                    asked.append((person, event))
                else:
                    left_out.append(LeftOut(person, name, _why(Stage(stage), reply)))
        return asked, tuple(left_out)

    def _tag_called(self, name: str) -> int | None:
        rows = self._store.sql("SELECT id FROM tag WHERE fold(name) = ?", (fold(name.strip()),))
        return int(rows[0][0]) if rows else None


def _why(stage: Stage, reply: str | None) -> WhyNot:
    if stage is Stage.ENDED:
        return WhyNot.ENDED
    if stage is Stage.INVITED and reply:
        return WHY[Reply(reply)]
    return WhyNot.TALKED
