"""The tables of a journal: one class for every noun of the method, with its keys and constraints.

They hold no rules. They belong to no database: a query is run by `Store`, which knows the open
file, so two journals can be open at once. Ids are minted by the store and are the rowid.
"""

from netjournal.store.models.meetings import (
    Answer,
    Connection,
    Conversation,
    Encounter,
    Event,
    Invitation,
    NameGiven,
    OwnStep,
)
from netjournal.store.models.own import (
    HistoryEntry,
    Preference,
)
from netjournal.store.models.people import (
    Note,
    Organisation,
    OwnField,
    OwnValue,
    Person,
    PersonTag,
    Picture,
    Profile,
    Reach,
    Role,
    SavedFilter,
    Tag,
)
from netjournal.store.models.relationships import (
    Consideration,
    Decision,
    FollowUp,
    Help,
    Introduction,
    PartnerCheck,
    Referral,
    Relationship,
    Reservation,
    ReservationChange,
)
from netjournal.store.models.table import Table

__all__ = [
    "ALL",
    "RECORDED",
    "Answer",
    "Connection",
    "Consideration",
    "Conversation",
    "Decision",
    "Encounter",
    "Event",
    "FollowUp",
    "Help",
    "HistoryEntry",
    "Introduction",
    "Invitation",
    "NameGiven",
    "Note",
    "Organisation",
    "OwnField",
    "OwnStep",
    "OwnValue",
    "PartnerCheck",
    "Person",
    "PersonTag",
    "Picture",
    "Preference",
    "Profile",
    "Reach",
    "Referral",
    "Relationship",
    "Reservation",
    "ReservationChange",
    "Role",
    "SavedFilter",
    "Table",
    "Tag",
]

RECORDED: tuple[type[Table], ...] = (
    Profile,
    Person,
    Reach,
    Tag,
    PersonTag,
    Organisation,
    Role,
    Note,
    Event,
    Encounter,
    Invitation,
    Conversation,
    Answer,
    Connection,
    NameGiven,
    Consideration,
    Reservation,
    ReservationChange,
    Relationship,
    Decision,
    PartnerCheck,
    Help,
    Referral,
    Introduction,
    FollowUp,
    OwnStep,
    OwnField,
    OwnValue,
    Picture,
    SavedFilter,
    Preference,
)
"""The tables whose changes are recorded, in an order in which each comes after those it needs."""

ALL: tuple[type[Table], ...] = (*RECORDED, HistoryEntry)
