"""Whatever is done in whatever order, the journal stays sound and can be undone to the start."""

import datetime as dt
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from netjournal.errors import JournalError, NotAllowed
from netjournal.journal import Journal
from netjournal.words import ReferralOutcome, ReservationKind, Side
from tests.builders import at_ten, everything_in, nothing_missing
from tests.conftest import Clock

NAMES = st.sampled_from(["Hal Okoro", "Ada Lind", "Ruth Adeyemi", "Éva Nádas", "=1+1", "a\u202eb"])
TEXTS = st.text(max_size=12)
YES = st.sampled_from([True, False, None])
WHICH = st.integers(0, 5)


class AnyOrder(RuleBasedStateMachine):
    """One journal, lived with at random through its public methods."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        path = Path(self.folder.name) / "mine.njournal"
        self.journal = Journal.create(path, clock=self.clock)
        self.journal.people.add("Hal Okoro")

    def teardown(self):
        if not hasattr(self, "journal"):
            return
        self.everything_can_be_undone_and_redone()
        self.journal.close()
        self.folder.cleanup()

    def everything_can_be_undone_and_redone(self):
        full = everything_in(self.journal)
        steps = 0
        while self.journal.undo_name:
            self.journal.undo()
            steps += 1
        assert not any(everything_in(self.journal).values())
        for _ in range(steps):
            self.journal.redo()
        assert everything_in(self.journal) == full
        assert all(finding.sound for finding in self.journal.check())

    @invariant()
    def it_is_sound(self):
        if hasattr(self, "journal"):
            assert [one for one in self.journal.check() if not one.sound] == []

    def one_of(self, ids, which):
        return ids[which % len(ids)] if ids else 1

    def person(self, which):
        return self.one_of(sorted(self.journal.people.ids()), which)

    def event(self, which):
        return self.one_of([event.id for event in self.journal.events.all()], which)

    def conversation(self, which):
        return self.one_of([one.id for one in self.journal.conversations.all()], which)

    def try_to(self, do, *args, **kwargs):
        """Do it, or be refused with nothing changed."""
        before = self.journal.history()
        try:
            do(*args, **kwargs)
        except JournalError:
            assert self.journal.history() == before

    @rule(days=st.integers(-2, 40))
    def time_passes(self, days):
        self.clock.pass_days(days)

    @rule(name=NAMES, met=st.booleans())
    def somebody_new(self, name, met):
        self.journal.people.add(name, met_on=self.clock.today if met else None)

    @rule(which=WHICH, text=TEXTS)
    def typing(self, which, text):
        for end in range(len(text) + 1):
            self.try_to(self.journal.people.edit, self.person(which), does=text[:end])

    @rule(which=WHICH)
    def deletion(self, which):
        self.try_to(self.journal.people.delete, self.person(which))

    @rule(keep=WHICH, other=WHICH)
    def merge(self, keep, other):
        self.try_to(self.journal.merging.merge, self.person(keep), self.person(other))

    @rule(which=WHICH, can_help=st.integers(-1, 4), new=st.booleans())
    def meeting(self, which, can_help, new):
        event = self.journal.events.add("Breakfast") if new else self.event(which)
        self.try_to(self.journal.events.meet, event, "Ada Lind", can_help=can_help)
        self.try_to(self.journal.events.meet, event, person=self.person(which))

    @rule(which=WHICH, days=st.integers(-30, 0))
    def an_event_moves_or_goes(self, which, days):
        if days:
            day = self.clock.today + dt.timedelta(days=days)
            self.try_to(self.journal.events.edit, self.event(which), on=day)
        else:
            self.try_to(self.journal.events.delete, self.event(which))

    @rule(which=WHICH, reply=st.sampled_from(["accept", "decline", "no_reply", "nudge", "delete"]))
    def inviting(self, which, reply):
        self.try_to(self.journal.invitations.send, self.person(which))
        waiting = [one.id for one in self.journal.invitations.waiting()]
        self.try_to(getattr(self.journal.invitations, reply), self.one_of(waiting, which))

    @rule(which=WHICH, stage=st.sampled_from(["first", "second"]), days=st.integers(-9, 9))
    def arranging(self, which, stage, days):
        when = at_ten(self.clock.today + dt.timedelta(days=days))
        self.try_to(self.journal.conversations.arrange, self.person(which), stage, when)

    @rule(which=WHICH, mine=YES, theirs=YES, name=NAMES, asked=st.booleans())
    def talking(self, which, mine, theirs, name, asked):
        conversation, area = self.conversation(which), self.journal.conversations
        self.try_to(area.begin, conversation)
        self.try_to(area.answer, conversation, "why", name)
        if asked:
            self.try_to(self.journal.question.name_given, conversation, name)
        self.try_to(area.close, conversation, mine=mine, theirs=theirs)

    @rule(which=WHICH, cancel=st.booleans())
    def a_conversation_does_not_happen(self, which, cancel):
        area = self.journal.conversations
        self.try_to(area.cancel if cancel else area.delete, self.conversation(which))

    @rule(
        which=WHICH,
        side=st.sampled_from(list(Side)),
        kind=st.sampled_from(list(ReservationKind)),
        then=st.sampled_from(["share", "resolve", "let_stand", "reopen", "accept", "delete"]),
    )
    def doubting(self, which, side, kind, then):
        area = self.journal.reservations
        self.try_to(area.add, self.person(which), side, kind, "A doubt")
        known = [one.id for one in area.of(self.person(which))]
        self.try_to(getattr(area, then), self.one_of(known, which))

    @rule(which=WHICH, properly=st.booleans())
    def forming(self, which, properly):
        person = self.person(which)
        if properly:
            self.try_to(nothing_missing, self.journal, person)
        try:
            missing = self.journal.relationship.missing(person)
            self.journal.relationship.form(person)
            assert missing == []
        except NotAllowed:
            assert missing
        except JournalError:
            pass

    @rule(which=WHICH, end=st.booleans())
    def ending(self, which, end):
        if end:
            self.try_to(self.journal.relationship.end, self.person(which), "Enough")
        else:
            self.try_to(self.journal.relationship.take_up, self.person(which))

    @rule(which=WHICH, other=WHICH, outcome=st.sampled_from(list(ReferralOutcome)))
    def helping(self, which, other, outcome):
        person, contact = self.person(which), self.person(other)
        self.try_to(self.journal.help.promise, person, "Find a printer")
        self.try_to(self.journal.referrals.give, person, contact, anyway=True)
        self.try_to(self.journal.referrals.introduce, person, contact)
        for referral in self.journal.referrals.all()[:1]:
            self.try_to(self.journal.referrals.came_of, referral.id, outcome)

    @rule(which=WHICH, done=st.booleans())
    def following_up(self, which, done):
        area = self.journal.followups
        to_do = [one.id for one in area.open()]
        self.try_to(area.done if done else area.let_go, self.one_of(to_do, which))

    @rule(steps=st.integers(1, 4))
    def undoing(self, steps):
        for _ in range(steps):
            if self.journal.undo_name:
                self.journal.undo()

    @precondition(lambda self: self.journal.redo_name)
    @rule()
    def redoing(self):
        self.journal.redo()

    @rule()
    def reopening(self):
        path = self.journal.path
        self.journal.close()
        self.journal = Journal.open(path, clock=self.clock)


def test_whatever_is_done_in_whatever_order_the_journal_is_sound():
    run_state_machine_as_test(AnyOrder, settings=settings(max_examples=12, stateful_step_count=25))
