"""Rules 1 to 4 of the method: agreeing, the question, the names, and the purpose."""

import datetime as dt

import pytest

from netjournal.conversations.script import PURPOSE, QUESTION, read_steps
from netjournal.errors import JournalError, NotAllowed
from netjournal.words import Answer, FollowUpKind, FollowUpState, Stage
from tests.builders import arranged, at_ten, first_held, met, second_held

WORDS = "Who do you know who might be interested in this?"


def open_about(journal, person, kind):
    return [one for one in journal.followups.about(person) if one.kind is kind]


def test_rule_1_both_agree_or_there_is_no_second_meeting(journal):
    hal = met(journal)
    first_held(journal, hal, mine=True, theirs=True)
    second = journal.conversations.arrange(hal, "second", at_ten(dt.date(2026, 11, 24)))
    assert journal.conversations.get(second).stage == "second"


@pytest.mark.parametrize(
    ("mine", "theirs", "missing"),
    [
        (False, True, ["Your own yes to a second meeting is missing."]),
        (True, False, ["The yes of Hal Okoro to a second meeting is missing."]),
        (True, None, ["The yes of Hal Okoro to a second meeting is missing."]),
        (
            None,
            None,
            [
                "Your own yes to a second meeting is missing.",
                "The yes of Hal Okoro to a second meeting is missing.",
            ],
        ),
    ],
)
def test_rule_1_says_which_yes_is_missing(journal, mine, theirs, missing):
    hal = met(journal)
    first_held(journal, hal, mine=mine, theirs=theirs)
    assert journal.conversations.missing_for_second(hal) == missing
    with pytest.raises(NotAllowed, match=missing[0]):
        arranged(journal, hal, "second")
    assert len(journal.conversations.of(hal)) == 1


@pytest.mark.parametrize("cancelled", [False, True])
def test_rule_1_a_first_conversation_must_have_been_held(journal, cancelled):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.conversations.agree(conversation, mine=True, theirs=True)
    if cancelled:
        journal.conversations.cancel(conversation)
    with pytest.raises(NotAllowed, match="No first conversation with Hal Okoro was held"):
        arranged(journal, hal, "second")


def test_rule_1_a_yes_can_be_said_after_the_meeting(journal):
    hal = met(journal)
    conversation = first_held(journal, hal, mine=True, theirs=None)
    journal.conversations.agree(conversation, theirs=True)
    assert journal.conversations.missing_for_second(hal) == []


def test_rule_1_the_latest_first_conversation_counts(journal, clock):
    hal = met(journal)
    first_held(journal, hal, theirs=False)
    clock.pass_days(30)
    first_held(journal, hal, theirs=True)
    assert journal.conversations.missing_for_second(hal) == []


def test_rule_2_the_question_is_asked_in_these_words(journal):
    assert journal.script.step("first", "question").words == WORDS == QUESTION
    assert journal.script.step("first", "question").fixed


def test_rule_2_no_setting_rewords_the_question(journal):
    with pytest.raises(NotAllowed):
        journal.script.reword("first", "question", "Do you know anybody?")
    journal.script.reword_hint("first", "question", "Then wait. Let the silence work.")
    step = journal.script.step("first", "question")
    assert (step.words, step.hint) == (WORDS, "Then wait. Let the silence work.")


def test_rule_2_no_script_file_rewords_the_question(tmp_path):
    script = tmp_path / "first.toml"
    script.write_text(
        '[[step]]\nkey = "question"\ntitle = "Ask"\nwords = "Anybody?"\n', encoding="utf-8"
    )
    with pytest.raises(JournalError, match="rewords"):
        read_steps(script)


def test_rule_2_the_step_of_the_question_cannot_be_removed(journal):
    with pytest.raises(NotAllowed):
        journal.script.remove_step("first", "question")


def test_rule_2_closed_without_asking_leaves_a_follow_up_to_ask(journal):
    hal = met(journal)
    journal.conversations.close(arranged(journal, hal), mine=False, theirs=False)
    (ask,) = open_about(journal, hal, FollowUpKind.ASK)
    assert ask.what == "Ask Hal Okoro the question"
    assert ask.state is FollowUpState.OPEN


def test_rule_2_closing_twice_asks_once(journal):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.conversations.close(conversation)
    journal.conversations.close(conversation, mine=True)
    assert len(open_about(journal, hal, FollowUpKind.ASK)) == 1


def test_rule_2_nobody_came_to_mind_is_an_answer(journal):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.question.nobody_came_to_mind(conversation)
    journal.conversations.close(conversation)
    assert journal.conversations.get(conversation).question is Answer.NOBODY
    assert open_about(journal, hal, FollowUpKind.ASK) == []


@pytest.mark.parametrize("names", [True, False])
def test_rule_2_asking_afterwards_is_enough(journal, names):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.conversations.close(conversation)
    if names:
        journal.question.name_given(conversation, "Ruth Adeyemi")
    else:
        journal.question.nobody_came_to_mind(conversation)
    (ask,) = open_about(journal, hal, FollowUpKind.ASK)
    assert ask.state is FollowUpState.DONE


def test_rule_2_an_answer_leaves_other_things_to_do_alone(journal):
    hal = met(journal)
    conversation = arranged(journal, hal)
    brochure = journal.followups.add("Send the brochure", person=hal, conversation=conversation)
    journal.question.nobody_came_to_mind(conversation)
    assert journal.followups.get(brochure).state is FollowUpState.OPEN


def test_rule_2_nobody_came_to_mind_does_not_contradict_a_name(journal):
    conversation = arranged(journal, met(journal))
    journal.question.name_given(conversation, "Ruth Adeyemi")
    with pytest.raises(NotAllowed, match="Ruth Adeyemi"):
        journal.question.nobody_came_to_mind(conversation)
    assert journal.conversations.get(conversation).question is Answer.NAMES


def test_rule_2_the_last_name_taken_back_leaves_the_question_to_ask(journal):
    hal = met(journal)
    conversation = arranged(journal, hal)
    journal.question.name_given(conversation, "Ruth Adeyemi")
    journal.conversations.close(conversation)
    (given,) = journal.question.names_given(conversation)
    journal.question.take_back_name(given.id)
    assert journal.conversations.get(conversation).question is Answer.NOT_ASKED
    assert len(open_about(journal, hal, FollowUpKind.ASK)) == 1


def test_rule_3_every_name_given_becomes_a_person_with_a_follow_up(journal):
    hal = met(journal)
    conversation = arranged(journal, hal)
    ruth = journal.question.name_given(conversation, "Ruth Adeyemi", "ask about the co-op")
    person = journal.people.get(ruth)
    assert (person.name, person.introduced_by, person.stage) == ("Ruth Adeyemi", hal, Stage.NAMED)
    (given,) = journal.question.names_given(conversation)
    assert (given.person, given.said, given.contacted) == (ruth, "ask about the co-op", False)
    (contact,) = open_about(journal, ruth, FollowUpKind.CONTACT)
    assert (contact.what, contact.why) == ("Contact Ruth Adeyemi", "Named by Hal Okoro")
    assert given.follow_up == contact.id


def test_rule_3_a_name_is_matched_to_somebody_already_there(journal):
    hal, ruth = met(journal), met(journal, "Ruth Adeyemi")
    conversation = arranged(journal, hal)
    assert journal.question.name_given(conversation, person=ruth) == ruth
    assert journal.people.get(ruth).introduced_by == hal
    assert len(journal.people.ids()) == 2
    assert open_about(journal, ruth, FollowUpKind.CONTACT)


def test_rule_3_who_introduced_somebody_first_stays(journal):
    hal, ada = met(journal), met(journal, "Ada Lind")
    ruth = journal.question.name_given(arranged(journal, hal), "Ruth Adeyemi")
    journal.question.name_given(arranged(journal, ada), person=ruth)
    assert journal.people.get(ruth).introduced_by == hal


def test_rule_3_the_same_name_given_twice_is_one(journal):
    conversation = arranged(journal, met(journal))
    ruth = journal.question.name_given(conversation, "Ruth Adeyemi")
    journal.question.name_given(conversation, person=ruth)
    assert len(journal.question.names_given(conversation)) == 1
    assert len(open_about(journal, ruth, FollowUpKind.CONTACT)) == 1


@pytest.mark.parametrize(
    ("asked_on", "due_on"),
    [
        (dt.date(2026, 11, 2), dt.date(2026, 11, 5)),  # Monday -> Thursday
        (dt.date(2026, 11, 4), dt.date(2026, 11, 9)),  # Wednesday -> over the weekend
        (dt.date(2026, 11, 6), dt.date(2026, 11, 11)),  # Friday
        (dt.date(2026, 11, 7), dt.date(2026, 11, 11)),  # Saturday
        (dt.date(2026, 12, 31), dt.date(2027, 1, 5)),  # over the year
    ],
)
def test_rule_3_the_follow_up_is_due_in_three_working_days(journal, clock, asked_on, due_on):
    clock.now = at_ten(asked_on)
    ruth = journal.question.name_given(arranged(journal, met(journal)), "Ruth Adeyemi")
    assert journal.followups.about(ruth)[0].due_on == due_on


def test_rule_3_it_stays_on_today_until_it_is_done(journal, clock):
    conversation = arranged(journal, met(journal))
    journal.question.name_given(conversation, "Ruth Adeyemi")
    clock.pass_days(400)
    (contact,) = [one for one in journal.today.to_do() if one.kind is FollowUpKind.CONTACT]
    journal.followups.done(contact.id)
    assert contact.id not in [one.id for one in journal.today.to_do()]
    assert journal.question.names_given(conversation)[0].contacted


def test_rule_3_it_may_be_let_go_on_purpose(journal):
    conversation = arranged(journal, met(journal))
    journal.question.name_given(conversation, "Ruth Adeyemi")
    (contact,) = [one for one in journal.followups.open() if one.kind is FollowUpKind.CONTACT]
    journal.followups.let_go(contact.id, "She has moved abroad")
    assert journal.followups.open() == []
    assert journal.followups.get(contact.id).why == "She has moved abroad"
    assert not journal.question.names_given(conversation)[0].contacted


def test_rule_4_a_second_conversation_opens_with_its_purpose(journal):
    first_step = journal.script.steps("second")[0]
    assert first_step.key == "purpose"
    assert (
        first_step.words
        == PURPOSE
        == (
            "To explore whether some sort of referral relationship might be possible, "
            "without assuming that it will be."
        )
    )
    with pytest.raises(NotAllowed):
        journal.script.reword("second", "purpose", "To become partners.")


def test_rule_4_it_is_recorded_that_the_purpose_was_said(journal, clock):
    hal = met(journal)
    first_held(journal, hal)
    second = arranged(journal, hal, "second")
    assert journal.conversations.get(second).purpose_said_at is None
    journal.conversations.begin(second)
    journal.conversations.say_purpose(second)
    assert journal.conversations.get(second).purpose_said_at == clock.now
    journal.conversations.say_purpose(second, said=False)
    assert journal.conversations.get(second).purpose_said_at is None


def test_rule_4_nothing_is_assumed_of_a_second_conversation(journal):
    hal = met(journal)
    conversation = second_held(journal, hal)
    assert journal.conversations.get(conversation).outcome == "undecided"
    assert journal.people.get(hal).stage is Stage.SECOND
