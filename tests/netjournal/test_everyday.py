"""What is used every day and is no rule of its own: notes, roles, steps, today, introductions."""

import datetime as dt

import pytest

from netjournal.conversations.script import read_steps
from netjournal.dates import months_back, working_days_after
from netjournal.errors import JournalError, NotAllowed
from netjournal.settings import Settings
from netjournal.words import FollowUpState, OrganisationKind
from tests.builders import arranged, at_ten, first_held, met


@pytest.fixture
def hal(journal):
    return met(journal)


def test_notes_are_kept_newest_first_and_may_be_private(journal, hal, clock):
    journal.notes.write(hal, "Sails", private=True)
    clock.pass_days(1)
    second = journal.notes.write(hal, "Has a boat")
    journal.notes.edit(second, "Has two boats")
    assert [(n.text, n.private) for n in journal.notes.about(hal)] == [
        ("Has two boats", False),
        ("Sails", True),
    ]
    journal.notes.keep_private(second)
    journal.notes.delete(journal.notes.about(hal)[1].id)
    assert [(n.text, n.private) for n in journal.notes.about(hal)] == [("Has two boats", True)]


def test_roles_past_and_present_and_who_the_colleagues_are(journal, hal):
    ada, ben = met(journal, "Ada"), met(journal, "Ben")
    firm = journal.organisations.called("Okoro & Lind")
    assert journal.organisations.called("Okoro & Lind") == firm
    role = journal.organisations.join(hal, firm, "Partner")
    journal.organisations.join(ada, firm, "Partner")
    journal.organisations.leave(journal.organisations.join(ben, firm, "Clerk"))
    assert [one.person_name for one in journal.organisations.colleagues(hal)] == ["Ada"]
    journal.organisations.leave(role)
    assert journal.organisations.colleagues(hal) == []
    (past,) = journal.organisations.roles(hal)
    assert (past.title, past.organisation_name, past.ended_on) == (
        "Partner",
        "Okoro & Lind",
        journal.now.date(),
    )


def test_a_networking_group_holds_events(journal):
    guild = journal.organisations.add("The Guild", OrganisationKind.GROUP)
    journal.organisations.add("A shop")
    event = journal.events.add("Supper", group=guild)
    assert [one.name for one in journal.organisations.all(OrganisationKind.GROUP)] == ["The Guild"]
    journal.organisations.delete(guild)
    assert journal.events.get(event).group is None


def test_own_steps_stand_where_they_were_put(journal):
    key = journal.script.add_step("first", "Show the sample", after="my_business", words="Look")
    keys = [step.key for step in journal.script.steps("first")]
    assert keys[keys.index("my_business") + 1] == key
    journal.script.reword("first", key, "Look here")
    journal.script.reword_hint("first", key, "The blue one")
    step = journal.script.step("first", key)
    assert (step.title, step.words, step.hint) == ("Show the sample", "Look here", "The blue one")
    journal.script.remove_step("first", key)
    assert key not in [step.key for step in journal.script.steps("first")]


def test_an_empty_hint_brings_the_first_one_back(journal):
    before = journal.script.step("first", "why").hint
    journal.script.reword_hint("first", "why", "Smile")
    journal.script.reword_hint("first", "why", " ")
    assert journal.script.step("first", "why").hint == before


def test_the_shipped_steps_have_words_and_no_key_twice(journal):
    for stage in ("first", "second"):
        steps = journal.script.steps(stage)
        assert len({step.key for step in steps}) == len(steps)
        assert all(step.title and step.words and step.records for step in steps)
        assert sum(step.minutes for step in steps) == 60


def test_a_script_file_is_read_as_it_is_written(tmp_path):
    path = tmp_path / "first.toml"
    path.write_text('[[step]]\nkey = "a"\ntitle = "A"\nwords = "Say A"\n', encoding="utf-8")
    (step,) = read_steps(path)
    assert (step.key, step.hint, step.records) == ("a", "", ())


def test_a_conversation_is_left_and_come_back_to(journal, hal, clock):
    conversation = arranged(journal, hal)
    journal.conversations.begin(conversation)
    journal.conversations.answer(conversation, "why", "To find out")
    journal.conversations.finish_step(conversation, "why")
    journal.conversations.go_to(conversation, "help")
    began = journal.conversations.get(conversation).begun_at
    clock.pass_days(7)
    journal.conversations.begin(conversation)
    found = journal.conversations.get(conversation)
    assert (found.step, found.begun_at) == ("help", began)
    answer = journal.conversations.answers(conversation)["why"]
    assert (answer.text, answer.done) == ("To find out", True)


def test_today_prepares_what_is_near_or_overdue(journal, hal, clock):
    near = arranged(journal, hal)
    far = journal.conversations.arrange(hal, "first", at_ten(clock.today + dt.timedelta(days=30)))
    assert [one.conversation.id for one in journal.today.to_prepare()] == [near]
    clock.pass_days(25)
    assert [one.conversation.id for one in journal.today.to_prepare()] == [near, far]


def test_today_says_how_many_reservations_were_not_said_aloud(journal):
    hal = met(journal)
    first_held(journal, hal)
    arranged(journal, hal, "second")
    doubt = journal.reservations.add(hal, "mine", "contacts", "Whom does he know?")
    assert journal.today.to_prepare()[0].not_shared == 1
    journal.reservations.share(doubt)
    assert journal.today.to_prepare()[0].not_shared == 0


def test_a_follow_up_can_be_put_off_done_and_taken_up_again(journal, hal, clock):
    to_do = journal.followups.add("Send the brochure", person=hal)
    assert journal.followups.get(to_do).due_on == dt.date(2026, 11, 5)
    journal.followups.later(to_do, dt.date(2026, 12, 1))
    assert journal.followups.open(until=dt.date(2026, 11, 30)) == []
    journal.followups.done(to_do)
    assert journal.followups.get(to_do).closed_on == clock.today
    journal.followups.reopen(to_do)
    assert journal.followups.get(to_do).state is FollowUpState.OPEN
    with pytest.raises(TypeError, match="state"):
        journal.followups.edit(to_do, state="done")


def test_who_could_help_whom(journal):
    seeker = journal.people.add("Ada", looking_for="A printer who binds contracts")
    helper = journal.people.add("Ben", does="Printer and bookbinder")
    journal.people.add("Cid", does="Baker")
    (match,) = journal.matching.introductions()
    assert (match.seeker, match.helper, match.words) == (seeker, helper, ("printer",))
    journal.referrals.introduce(seeker, helper)
    assert journal.matching.introductions() == []


def test_the_story_of_a_person_is_in_order(journal, clock):
    hal = met(journal)
    clock.pass_days(1)
    journal.invitations.accept(journal.invitations.send(hal))
    clock.pass_days(1)
    first_held(journal, hal)
    clock.pass_days(1)
    journal.notes.write(hal, "Sails", private=True)
    entries = journal.timeline.of(hal)
    assert [entry.title for entry in entries] == [
        "Note",
        "First conversation",
        "Accepted",
        "Met",
    ]
    assert [entry.private for entry in entries] == [True, False, False, False]


def test_nobody_is_referred_or_introduced_to_themselves(journal, hal):
    for attempt in (journal.referrals.give, journal.referrals.receive):
        with pytest.raises((JournalError, NotAllowed)):
            attempt(hal, hal)
    with pytest.raises(JournalError):
        journal.referrals.introduce(hal, hal)
    assert journal.referrals.all() == []


@pytest.mark.parametrize(
    ("day", "count", "after"),
    [
        ("2026-11-02", 0, "2026-11-02"),
        ("2026-11-06", 1, "2026-11-09"),
        ("2026-11-08", 5, "2026-11-13"),
    ],
)
def test_working_days(day, count, after):
    assert str(working_days_after(dt.date.fromisoformat(day), count)) == after


def test_months_go_back_over_the_year():
    assert [str(month) for month in months_back(dt.date(2026, 2, 28), 4)] == [
        "2025-11-01",
        "2025-12-01",
        "2026-01-01",
        "2026-02-01",
    ]


@pytest.mark.parametrize("content", ["", "[1]", "{broken", '{"a": 1}'])
def test_settings_that_cannot_be_read_are_no_settings(tmp_path, content):
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    assert Settings(tmp_path).get("theme") == "dark"
    assert Settings(tmp_path / "none").get("theme", "light") == "light"
