"""The areas of a journal: each is imported and made when it is first asked for, then kept.

A window needs a few of them for its first paint, and a command fewer still (decision 0011).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from netjournal.area import Core
    from netjournal.conversations.at_hand import AtHandArea
    from netjournal.conversations.conversations import ConversationsArea
    from netjournal.conversations.question import QuestionArea
    from netjournal.conversations.script import ScriptArea
    from netjournal.events.drafts import DraftsArea
    from netjournal.events.events import EventsArea
    from netjournal.events.invitations import InvitationsArea
    from netjournal.events.series import SeriesArea
    from netjournal.exchange.calendar import CalendarArea
    from netjournal.forgetting.area import ForgettingArea
    from netjournal.letters import LettersArea
    from netjournal.overview.month import MonthArea
    from netjournal.overview.reminders import RemindersArea
    from netjournal.overview.review import ReviewArea
    from netjournal.overview.timeline import TimelineArea
    from netjournal.overview.to_print import ToPrintArea
    from netjournal.overview.today import TodayArea
    from netjournal.people.duplicates import DuplicatesArea
    from netjournal.people.introducers import IntroducersArea
    from netjournal.people.keeping_in_touch import KeepingInTouchArea
    from netjournal.people.matching import MatchingArea
    from netjournal.people.merging import MergingArea
    from netjournal.people.messages import MessagesArea
    from netjournal.people.notes import NotesArea
    from netjournal.people.organisations import OrganisationsArea
    from netjournal.people.own_fields import OwnFieldsArea
    from netjournal.people.people import PeopleArea
    from netjournal.people.people_list import PeopleListArea
    from netjournal.people.pictures import PicturesArea
    from netjournal.people.profile import ProfileArea
    from netjournal.people.saved_filters import SavedFiltersArea
    from netjournal.people.several import SeveralArea
    from netjournal.preferences import PreferencesArea
    from netjournal.relationships.followups import FollowUpsArea
    from netjournal.relationships.help import HelpArea
    from netjournal.relationships.nextstep import NextStepArea
    from netjournal.relationships.referrals import ReferralsArea
    from netjournal.relationships.relationship import RelationshipArea
    from netjournal.relationships.reservations import ReservationsArea
    from netjournal.safekeeping.bringing_back import BringingBackArea
    from netjournal.search import SearchArea
    from netjournal.voice import Voice

A = TypeVar("A")


class Late(Generic[A]):
    """An area named as "module:Class", with the attributes of the journal that it is given."""

    def __init__(self, where: str, *needs: str) -> None:
        """Remember where it is; nothing is imported."""
        self._where = where
        self._needs = needs

    def __set_name__(self, _owner: type[Areas], name: str) -> None:
        """Learn the name of the attribute."""
        self._name = name

    @overload
    def __get__(self, areas: None, owner: type[Areas]) -> Self: ...
    @overload
    def __get__(self, areas: Areas, owner: type[Areas]) -> A: ...

    def __get__(self, areas: Areas | None, owner: type[Areas]) -> Self | A:
        """Make the area; it then stands in the journal in place of this."""
        if areas is None:
            return self
        needed: dict[str, Any] = {name: getattr(areas, name) for name in self._needs}
        module, name = self._where.split(":")
        made = getattr(importlib.import_module(module), name)(areas._core, **needed)
        # Another thread may have asked meanwhile: there is one area for all.
        area: A = vars(areas).setdefault(self._name, made)
        return area


class Areas:
    """The areas as attributes; what an area needs of the others is named behind it."""

    _core: Core
    voice: Voice

    profile: Late[ProfileArea] = Late("netjournal.people.profile:ProfileArea")
    preferences: Late[PreferencesArea] = Late("netjournal.preferences:PreferencesArea")
    people: Late[PeopleArea] = Late("netjournal.people.people:PeopleArea")
    people_list: Late[PeopleListArea] = Late("netjournal.people.people_list:PeopleListArea")
    saved_filters: Late[SavedFiltersArea] = Late("netjournal.people.saved_filters:SavedFiltersArea")
    several: Late[SeveralArea] = Late("netjournal.people.several:SeveralArea")
    own_fields: Late[OwnFieldsArea] = Late("netjournal.people.own_fields:OwnFieldsArea")
    pictures: Late[PicturesArea] = Late("netjournal.people.pictures:PicturesArea")
    keeping_in_touch: Late[KeepingInTouchArea] = Late(
        "netjournal.people.keeping_in_touch:KeepingInTouchArea"
    )
    notes: Late[NotesArea] = Late("netjournal.people.notes:NotesArea")
    organisations: Late[OrganisationsArea] = Late(
        "netjournal.people.organisations:OrganisationsArea"
    )
    events: Late[EventsArea] = Late("netjournal.events.events:EventsArea")
    series: Late[SeriesArea] = Late("netjournal.events.series:SeriesArea", "events")
    drafts: Late[DraftsArea] = Late("netjournal.events.drafts:DraftsArea")
    invitations: Late[InvitationsArea] = Late("netjournal.events.invitations:InvitationsArea")
    letters: Late[LettersArea] = Late(
        "netjournal.letters:LettersArea",
        "voice",
        "profile",
        "preferences",
        "invitations",
        "followups",
        "referrals",
        "messages",
    )
    messages: Late[MessagesArea] = Late("netjournal.people.messages:MessagesArea")
    followups: Late[FollowUpsArea] = Late("netjournal.relationships.followups:FollowUpsArea")
    script: Late[ScriptArea] = Late("netjournal.conversations.script:ScriptArea", "voice")
    question: Late[QuestionArea] = Late(
        "netjournal.conversations.question:QuestionArea", "followups"
    )
    conversations: Late[ConversationsArea] = Late(
        "netjournal.conversations.conversations:ConversationsArea", "question"
    )
    reservations: Late[ReservationsArea] = Late(
        "netjournal.relationships.reservations:ReservationsArea", "followups"
    )
    relationship: Late[RelationshipArea] = Late(
        "netjournal.relationships.relationship:RelationshipArea", "reservations"
    )
    help: Late[HelpArea] = Late("netjournal.relationships.help:HelpArea", "followups")
    referrals: Late[ReferralsArea] = Late("netjournal.relationships.referrals:ReferralsArea")
    forgetting: Late[ForgettingArea] = Late(
        "netjournal.forgetting.area:ForgettingArea", "changes", "path", "backup_folder"
    )
    search: Late[SearchArea] = Late("netjournal.search:SearchArea")
    matching: Late[MatchingArea] = Late("netjournal.people.matching:MatchingArea")
    introducers: Late[IntroducersArea] = Late("netjournal.people.introducers:IntroducersArea")
    duplicates: Late[DuplicatesArea] = Late("netjournal.people.duplicates:DuplicatesArea")
    merging: Late[MergingArea] = Late("netjournal.people.merging:MergingArea")
    bringing_back: Late[BringingBackArea] = Late(
        "netjournal.safekeeping.bringing_back:BringingBackArea"
    )
    review: Late[ReviewArea] = Late("netjournal.overview.review:ReviewArea")
    month: Late[MonthArea] = Late("netjournal.overview.month:MonthArea")

    # These look across the others.
    calendar: Late[CalendarArea] = Late(
        "netjournal.exchange.calendar:CalendarArea",
        "voice",
        "conversations",
        "people",
        "followups",
    )
    today: Late[TodayArea] = Late(
        "netjournal.overview.today:TodayArea",
        "conversations",
        "followups",
        "invitations",
        "reservations",
    )
    at_hand: Late[AtHandArea] = Late(
        "netjournal.conversations.at_hand:AtHandArea",
        "people",
        "organisations",
        "events",
        "conversations",
        "question",
        "help",
        "referrals",
        "followups",
        "notes",
    )
    reminders: Late[RemindersArea] = Late(
        "netjournal.overview.reminders:RemindersArea", "conversations", "followups"
    )
    next_step: Late[NextStepArea] = Late(
        "netjournal.relationships.nextstep:NextStepArea",
        "events",
        "invitations",
        "conversations",
        "reservations",
        "relationship",
    )
    to_print: Late[ToPrintArea] = Late("netjournal.overview.to_print:ToPrintArea")
    timeline: Late[TimelineArea] = Late(
        "netjournal.overview.timeline:TimelineArea",
        "notes",
        "messages",
        "invitations",
        "conversations",
        "question",
        "reservations",
        "relationship",
        "help",
        "referrals",
        "followups",
    )
