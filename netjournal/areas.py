"""The areas of a journal: each is imported and made when it is first asked for, then kept.

A window needs a few of them for its first paint, and a command fewer still (decision 0011).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from netjournal.area import Core
    from netjournal.at_hand import AtHandArea
    from netjournal.conversations import ConversationsArea
    from netjournal.drafts import DraftsArea
    from netjournal.duplicates import DuplicatesArea
    from netjournal.events import EventsArea
    from netjournal.followups import FollowUpsArea
    from netjournal.help import HelpArea
    from netjournal.introducers import IntroducersArea
    from netjournal.invitations import InvitationsArea
    from netjournal.keeping_in_touch import KeepingInTouchArea
    from netjournal.letters import LettersArea
    from netjournal.matching import MatchingArea
    from netjournal.merging import MergingArea
    from netjournal.nextstep import NextStepArea
    from netjournal.notes import NotesArea
    from netjournal.organisations import OrganisationsArea
    from netjournal.own_fields import OwnFieldsArea
    from netjournal.people import PeopleArea
    from netjournal.people_list import PeopleListArea
    from netjournal.pictures import PicturesArea
    from netjournal.preferences import PreferencesArea
    from netjournal.profile import ProfileArea
    from netjournal.question import QuestionArea
    from netjournal.referrals import ReferralsArea
    from netjournal.relationship import RelationshipArea
    from netjournal.reminders import RemindersArea
    from netjournal.reservations import ReservationsArea
    from netjournal.review import ReviewArea
    from netjournal.saved_filters import SavedFiltersArea
    from netjournal.script import ScriptArea
    from netjournal.search import SearchArea
    from netjournal.series import SeriesArea
    from netjournal.several import SeveralArea
    from netjournal.timeline import TimelineArea
    from netjournal.today import TodayArea
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

    profile: Late[ProfileArea] = Late("netjournal.profile:ProfileArea")
    preferences: Late[PreferencesArea] = Late("netjournal.preferences:PreferencesArea")
    people: Late[PeopleArea] = Late("netjournal.people:PeopleArea")
    people_list: Late[PeopleListArea] = Late("netjournal.people_list:PeopleListArea")
    saved_filters: Late[SavedFiltersArea] = Late("netjournal.saved_filters:SavedFiltersArea")
    several: Late[SeveralArea] = Late("netjournal.several:SeveralArea")
    own_fields: Late[OwnFieldsArea] = Late("netjournal.own_fields:OwnFieldsArea")
    pictures: Late[PicturesArea] = Late("netjournal.pictures:PicturesArea")
    keeping_in_touch: Late[KeepingInTouchArea] = Late(
        "netjournal.keeping_in_touch:KeepingInTouchArea"
    )
    notes: Late[NotesArea] = Late("netjournal.notes:NotesArea")
    organisations: Late[OrganisationsArea] = Late("netjournal.organisations:OrganisationsArea")
    events: Late[EventsArea] = Late("netjournal.events:EventsArea")
    series: Late[SeriesArea] = Late("netjournal.series:SeriesArea", "events")
    drafts: Late[DraftsArea] = Late("netjournal.drafts:DraftsArea")
    invitations: Late[InvitationsArea] = Late("netjournal.invitations:InvitationsArea")
    letters: Late[LettersArea] = Late(
        "netjournal.letters:LettersArea", "voice", "profile", "preferences", "invitations"
    )
    followups: Late[FollowUpsArea] = Late("netjournal.followups:FollowUpsArea")
    script: Late[ScriptArea] = Late("netjournal.script:ScriptArea", "voice")
    question: Late[QuestionArea] = Late("netjournal.question:QuestionArea", "followups")
    conversations: Late[ConversationsArea] = Late(
        "netjournal.conversations:ConversationsArea", "question"
    )
    reservations: Late[ReservationsArea] = Late(
        "netjournal.reservations:ReservationsArea", "followups"
    )
    relationship: Late[RelationshipArea] = Late(
        "netjournal.relationship:RelationshipArea", "reservations"
    )
    help: Late[HelpArea] = Late("netjournal.help:HelpArea", "followups")
    referrals: Late[ReferralsArea] = Late("netjournal.referrals:ReferralsArea")
    search: Late[SearchArea] = Late("netjournal.search:SearchArea")
    matching: Late[MatchingArea] = Late("netjournal.matching:MatchingArea")
    introducers: Late[IntroducersArea] = Late("netjournal.introducers:IntroducersArea")
    duplicates: Late[DuplicatesArea] = Late("netjournal.duplicates:DuplicatesArea")
    merging: Late[MergingArea] = Late("netjournal.merging:MergingArea")
    review: Late[ReviewArea] = Late("netjournal.review:ReviewArea")

    # These look across the others.
    today: Late[TodayArea] = Late(
        "netjournal.today:TodayArea", "conversations", "followups", "invitations", "reservations"
    )
    at_hand: Late[AtHandArea] = Late(
        "netjournal.at_hand:AtHandArea",
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
        "netjournal.reminders:RemindersArea", "conversations", "followups"
    )
    next_step: Late[NextStepArea] = Late(
        "netjournal.nextstep:NextStepArea",
        "events",
        "invitations",
        "conversations",
        "reservations",
        "relationship",
    )
    timeline: Late[TimelineArea] = Late(
        "netjournal.timeline:TimelineArea",
        "notes",
        "invitations",
        "conversations",
        "question",
        "reservations",
        "relationship",
        "help",
        "referrals",
        "followups",
    )
