"""The list of people: who is wanted, in which order, and what stands in each column.

Ids come from one query that filters and sorts; rows are read for a page of ids at a time.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from netjournal.area import Area
from netjournal.people.wanted import EVERYBODY, Wanted
from netjournal.store.folding import fold
from netjournal.store.store import in_parts
from netjournal.words import OwnFieldKind, Said, Stage

PART = "\x1f"


class Column(Said):
    """What a list of people can show of each; fields of my own are columns besides."""

    NAME = "name", "Name"
    DOES = "does", "What they do"
    ORGANISATION = "organisation", "Organisation"
    ROLE = "role", "Role"
    STAGE = "stage", "Stage"
    SINCE = "since", "Since"
    TAGS = "tags", "Tags"
    LAST_CONTACT = "last_contact", "Last contact"
    CAN_HELP = "can_help", "I can help"
    INTRODUCED_BY = "introduced_by", "Introduced by"
    MET_AT = "met_at", "Met at"
    MET_ON = "met_on", "Met on"
    FOLLOW_UP = "follow_up", "Next follow-up"
    EMAIL = "email", "E-mail"
    TELEPHONE = "telephone", "Telephone"


ADDED = "added"
"""The order in which people were added; a list can be sorted by it without showing it."""

OWN = "own:"


def own_column(field: int) -> str:
    """Return what a field of my own is called among the columns."""
    return f"{OWN}{field}"


class Listed(NamedTuple):
    """One line of the list of people, with all that its columns can show."""

    id: int
    name: str
    does: str
    stage: Stage
    since: dt.date | None
    last_contact: dt.date | None
    organisation: str
    role: str
    tags: tuple[str, ...]
    can_help: int
    introduced_by: str
    met_at: str
    met_on: dt.date | None
    follow_up: dt.date | None
    to_do: str
    email: str
    telephone: str
    own: Mapping[int, str]

    def value(self, column: str) -> object:
        """Return what stands in a column."""
        if column.startswith(OWN):
            return self.own.get(int(column.removeprefix(OWN)), "")
        return getattr(self, column)


class Count(NamedTuple):
    """Something to filter by, and how many people it has; a tag has no id of its own here."""

    id: int
    name: str
    people: int


PRESENT = "role.person_id = person.id AND role.ended_on IS NULL"
ROLES = f"FROM role JOIN organisation ON organisation.id = role.organisation_id WHERE {PRESENT}"
FIRST_ROLE = f"{ROLES} ORDER BY role.id LIMIT 1"
TAGS = """(SELECT group_concat(tag.name, char(31) ORDER BY tag.name) FROM person_tag
    JOIN tag ON tag.id = person_tag.tag_id WHERE person_tag.person_id = person.id)"""
CAN_HELP = "(SELECT max(can_help) FROM encounter WHERE encounter.person_id = person.id)"
BY = "(SELECT by.name FROM person AS by WHERE by.id = person.introduced_by_id)"
MEETING = """(SELECT {what} FROM encounter JOIN event ON event.id = encounter.event_id
    WHERE encounter.person_id = person.id ORDER BY event."on", event.id LIMIT 1)"""
MET_ON = f"""coalesce(person.met_on, {MEETING.format(what='event."on"')})"""
MET_AT = (
    f"CASE WHEN person.met_at <> '' THEN person.met_at ELSE {MEETING.format(what='event.name')} END"
)
NEXT = """(SELECT {what} FROM follow_up WHERE follow_up.person_id = person.id
    AND follow_up.state = 'open' ORDER BY follow_up.due_on, follow_up.id LIMIT 1)"""
REACH = """(SELECT reach.value FROM reach WHERE reach.person_id = person.id
    AND reach.kind = '{kind}' ORDER BY reach.id LIMIT 1)"""
EMAIL, TELEPHONE = REACH.format(kind="email"), REACH.format(kind="telephone")
STAGE_ORDER = "CASE person.stage {} END".format(
    " ".join(f"WHEN '{stage.value}' THEN {at}" for at, stage in enumerate(Stage))
)

ROWS = f"""
SELECT person.id, person.name, person.does, person.stage, person.since, person.last_contact,
    (SELECT group_concat(organisation.name, ', ' ORDER BY role.id) {ROLES}),
    (SELECT group_concat(nullif(role.title, ''), ', ' ORDER BY role.id) {ROLES}),
    {TAGS}, {CAN_HELP}, {BY}, {MET_AT}, {MET_ON},
    {NEXT.format(what="follow_up.due_on")}, {NEXT.format(what="follow_up.what")},
    {EMAIL}, {TELEPHONE}
FROM person WHERE person.id IN ({{ids}})
"""
OWN_VALUES = "SELECT person_id, field_id, value FROM own_value WHERE person_id IN ({ids})"

SORTS: dict[str, str] = {
    Column.NAME: "person.name",
    Column.DOES: "nullif(person.does, '') COLLATE NOCASE",
    Column.ORGANISATION: "sorted.by COLLATE NOCASE",
    Column.ROLE: f"(SELECT nullif(role.title, '') COLLATE NOCASE {FIRST_ROLE})",
    Column.STAGE: STAGE_ORDER,
    Column.SINCE: "person.since",
    Column.TAGS: "sorted.by COLLATE NOCASE",
    Column.LAST_CONTACT: "person.last_contact",
    Column.CAN_HELP: CAN_HELP,
    Column.INTRODUCED_BY: f"{BY} COLLATE NOCASE",
    Column.MET_AT: f"({MET_AT}) COLLATE NOCASE",
    Column.MET_ON: MET_ON,
    Column.FOLLOW_UP: NEXT.format(what="follow_up.due_on"),
    Column.EMAIL: f"{EMAIL} COLLATE NOCASE",
    Column.TELEPHONE: TELEPHONE,
    ADDED: "person.id",
}
# Grouped once and joined, which is quicker than asking for each person where several rows fit.
JOINS: dict[str, str] = {
    Column.ORGANISATION: """LEFT JOIN (SELECT role.person_id AS who,
        min(organisation.name COLLATE NOCASE) AS by FROM role
        JOIN organisation ON organisation.id = role.organisation_id
        WHERE role.ended_on IS NULL GROUP BY role.person_id) AS sorted ON sorted.who = person.id""",
    Column.TAGS: """LEFT JOIN (SELECT person_tag.person_id AS who, min(tag.name) AS by
        FROM person_tag JOIN tag ON tag.id = person_tag.tag_id
        GROUP BY person_tag.person_id) AS sorted ON sorted.who = person.id""",
}
OWN_SORT = """(SELECT {value} FROM own_value
    WHERE own_value.person_id = person.id AND own_value.field_id = :own)"""

# A call into Python costs more than all the rest: only for the texts that need it.
HOLDS = (
    "({text} LIKE :like_{word} ESCAPE '\\' OR"
    " (octet_length({text}) <> length({text}) AND instr(fold({text}), :{word}) > 0))"
)
WORKS_WHERE = """person.id IN (SELECT role.person_id FROM role WHERE role.ended_on IS NULL
    AND role.organisation_id IN (SELECT organisation.id FROM organisation WHERE {holds}))"""

TEXTS = f"""SELECT person.id, person.name || char(10) || person.does || char(10)
    || coalesce((SELECT group_concat(organisation.name, char(10)) {ROLES}), '') FROM person"""


class PeopleListArea(Area):
    """The people wanted, for long lists."""

    def ids(
        self, wanted: Wanted = EVERYBODY, sort: str = Column.NAME, *, descending: bool = False
    ) -> list[int]:
        """Return who is wanted in an order; who has nothing to sort by comes last either way."""
        rows = self._store.sql(*self._query(wanted, sort, descending=descending))
        return [row_id for (row_id,) in rows]

    def texts(self) -> dict[int, str]:
        """Return what a text is looked for in, of everybody, folded as the text has to be."""
        return {person: fold(text) for person, text in self._store.sql(TEXTS)}

    def rows(self, ids: Sequence[int]) -> list[Listed]:
        """Return the lines for some ids, in their order; ids that are gone are left out."""
        found: dict[int, Listed] = {}
        for some in in_parts(ids):
            own = self._own_values(some)
            for row in self._store.sql(ROWS.format(ids=_marks(some)), some):
                found[row[0]] = _listed(row, own.get(row[0], {}))
        return [found[person] for person in ids if person in found]

    def count_by_stage(self, wanted: Wanted = EVERYBODY) -> dict[Stage, int]:
        """Return how many of those wanted stand at each stage, whatever stages are wanted."""
        where, given = self._conditions(wanted._replace(stages=()))
        counted = f"SELECT person.stage, count(*) FROM person {where} GROUP BY person.stage"
        found = {Stage(stage): count for stage, count in self._store.sql(counted, given)}
        return {stage: found.get(stage, 0) for stage in Stage}

    def count(self) -> int:
        """Return how many people are in the journal."""
        return int(self._store.sql("SELECT count(*) FROM person")[0][0])

    def tags(self, people: Sequence[int] | None = None) -> list[Count]:
        """Return the tags with how many people have each, of some people or of all, most first."""
        counted: dict[tuple[int, str], int] = {}
        for some in [()] if people is None else in_parts(people):
            where = "" if people is None else f"WHERE person_id IN ({_marks(some)})"
            for row_id, name, count in self._store.sql(
                f"SELECT tag.id, tag.name, count(*) FROM person_tag"
                f" JOIN tag ON tag.id = person_tag.tag_id {where} GROUP BY tag.id",
                some,
            ):
                counted[row_id, name] = counted.get((row_id, name), 0) + count
        found = [Count(row_id, name, count) for (row_id, name), count in counted.items()]
        return sorted(found, key=lambda one: (-one.people, fold(one.name)))

    def organisations(self) -> list[Count]:
        """Return where people work at present, with how many people each, by name."""
        return self._counts(
            "SELECT organisation.id, organisation.name, count(DISTINCT role.person_id)"
            " FROM role JOIN organisation ON organisation.id = role.organisation_id"
            " WHERE role.ended_on IS NULL GROUP BY organisation.id"
        )

    def introducers(self) -> list[Count]:
        """Return who introduced or named somebody, with how many people each, by name."""
        return self._counts(
            "SELECT by.id, by.name, count(*) FROM person"
            " JOIN person AS by ON by.id = person.introduced_by_id GROUP BY by.id"
        )

    def _counts(self, counting: str) -> list[Count]:
        found = [Count(*row) for row in self._store.sql(counting)]
        return sorted(found, key=lambda one: fold(one.name))

    def _query(self, wanted: Wanted, sort: str, *, descending: bool) -> tuple[str, dict[str, Any]]:
        where, given = self._conditions(wanted)
        key, join = self._sort_key(sort, given), JOINS.get(sort, "")
        way = "DESC" if descending else "ASC"
        if key == SORTS[Column.NAME]:
            order = f"person.name {way}, person.id"
            return f"SELECT person.id FROM person {where} ORDER BY {order}", given
        inner = f"SELECT person.id, name, {key} AS sorting FROM person {join} {where}"
        order = f"sorting {way} NULLS LAST, name, id"
        return f"SELECT id FROM ({inner}) ORDER BY {order}", given

    def _own_values(self, people: Sequence[int]) -> dict[int, dict[int, str]]:
        found: dict[int, dict[int, str]] = {}
        for person, field, value in self._store.sql(OWN_VALUES.format(ids=_marks(people)), people):
            found.setdefault(person, {})[field] = value
        return found

    def _sort_key(self, sort: str, given: dict[str, Any]) -> str:
        if not sort.startswith(OWN):
            return SORTS.get(sort, SORTS[Column.NAME])
        given["own"] = field = int(sort.removeprefix(OWN))
        kinds = self._store.sql("SELECT kind FROM own_field WHERE id = ?", (field,))
        number = kinds and kinds[0][0] == OwnFieldKind.NUMBER
        value = "CAST(own_value.value AS REAL)" if number else "own_value.value COLLATE NOCASE"
        return OWN_SORT.format(value=value)

    def _conditions(self, wanted: Wanted) -> tuple[str, dict[str, Any]]:
        """The WHERE of who is wanted, and what its parameters are."""
        conditions: list[str] = []
        given: dict[str, Any] = {}
        for at, word in enumerate(wanted.text.split()):
            given[f"word{at}"] = fold(word)
            given[f"like_word{at}"] = f"%{_literal(fold(word))}%"
            conditions.append(_holds(f"word{at}"))
        if wanted.stages:
            given |= {f"stage{at}": str(stage) for at, stage in enumerate(wanted.stages)}
            among = ", ".join(f":stage{at}" for at in range(len(wanted.stages)))
            conditions.append(f"person.stage IN ({among})")
        for at, tag in enumerate(wanted.tags):
            given[f"tag{at}"] = fold(tag.strip())
            conditions.append(
                "person.id IN (SELECT person_id FROM person_tag WHERE tag_id IN"
                f" (SELECT id FROM tag WHERE fold(name) = :tag{at}))"
            )
        if wanted.untagged:
            conditions.append("person.id NOT IN (SELECT person_id FROM person_tag)")
        conditions += self._plain_conditions(wanted, given)
        return ("WHERE " + " AND ".join(conditions) if conditions else "", given)

    def _plain_conditions(self, wanted: Wanted, given: dict[str, Any]) -> list[str]:
        conditions = []
        if wanted.organisation is not None:
            given["organisation"] = wanted.organisation
            conditions.append(
                "person.id IN (SELECT person_id FROM role"
                " WHERE organisation_id = :organisation AND ended_on IS NULL)"
            )
        if wanted.can_help_at_least:
            given["help"] = wanted.can_help_at_least
            conditions.append(
                "person.id IN (SELECT person_id FROM encounter WHERE can_help >= :help)"
            )
        if wanted.introduced_by is not None:
            given["introducer"] = wanted.introduced_by
            conditions.append("person.introduced_by_id = :introducer")
        if wanted.contact_after is not None:
            given["after"] = wanted.contact_after.isoformat()
            conditions.append("person.last_contact >= :after")
        if wanted.contact_before is not None:
            given["before"] = wanted.contact_before.isoformat()
            conditions.append("person.last_contact < :before")
        if wanted.quiet_days:
            day = self._today() - dt.timedelta(days=wanted.quiet_days)
            given["quiet"] = day.isoformat()
            conditions.append("(person.last_contact IS NULL OR person.last_contact <= :quiet)")
        return conditions


def _holds(word: str) -> str:
    """Whether the name, what they do, or where they work holds a word."""
    own = " OR ".join(HOLDS.format(text=f"person.{text}", word=word) for text in ("name", "does"))
    works = WORKS_WHERE.format(holds=HOLDS.format(text="organisation.name", word=word))
    return f"({own} OR {works})"


def _literal(text: str) -> str:
    """Return a text that LIKE takes letter by letter."""
    return "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in text)


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _listed(row: tuple[Any, ...], own: Mapping[int, str]) -> Listed:
    (
        row_id,
        name,
        does,
        stage,
        since,
        last_contact,
        organisation,
        role,
        tags,
        can_help,
        introduced_by,
        met_at,
        met_on,
        follow_up,
        to_do,
        email,
        telephone,
    ) = row
    return Listed(
        id=row_id,
        name=name,
        does=does,
        stage=Stage(stage),
        since=_day(since),
        last_contact=_day(last_contact),
        organisation=organisation or "",
        role=role or "",
        tags=tuple(tags.split(PART)) if tags else (),
        can_help=can_help or 0,
        introduced_by=introduced_by or "",
        met_at=met_at or "",
        met_on=_day(met_on),
        follow_up=_day(follow_up),
        to_do=to_do or "",
        email=email or "",
        telephone=telephone or "",
        own=own,
    )
