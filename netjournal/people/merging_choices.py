"""What is kept under a person's id: where two are one, it is kept under the id of the one kept."""

from netjournal.people.keeping_in_touch import SINCE
from netjournal.people.matching import NOT_THESE
from netjournal.people.merging_words import Lost, line
from netjournal.people.wanted import from_json
from netjournal.store import models
from netjournal.store.store import Store

LETTERS = "letter."


def move_choices(store: Store, keep: int, other: int) -> list[Lost]:
    """Move the choices about `other`; return the letters begun for which there was no room.

    To be called before the fields of the two are put together.
    """
    lost = _move_what_is_kept(store, keep, other)
    _suggest_as_before(store, keep, other)
    _filter_as_before(store, keep, other)
    return lost


def _move_what_is_kept(store: Store, keep: int, other: int) -> list[Lost]:
    table, person, lost = models.Preference, models.Person, []
    days = store.value(person.select(person.keep_in_touch_days).where(person.id == keep))
    query = table.select(table.id, table.key, table.value)
    for row, key, value in store.values(query.where(table.key.endswith(str(other)))):
        wanted = key.removesuffix(str(other)) + str(keep)
        taken = store.value(table.select(table.id).where(table.key == wanted))
        if taken is None and not (days and key.startswith(SINCE)):
            store.change(table, row, key=wanted)
            continue
        if key.startswith(LETTERS):
            lost.append(Lost(line("draft", value), False))
        store.remove(table, row)
    introduced = f"other-{other}."
    query = table.select(table.id, table.key).where(table.key.contains(introduced))
    for row, key in store.values(query):
        wanted = key.replace(introduced, f"other-{keep}.")
        if store.value(table.select(table.id).where(table.key == wanted)) is None:
            store.change(table, row, key=wanted)
    return lost


def _suggest_as_before(store: Store, keep: int, other: int) -> None:
    """Whom I would not introduce to the one is not suggested with the other either."""
    table = models.Preference
    pairs = str(store.value(table.select(table.value).where(table.key == NOT_THESE)) or "")
    if str(other) not in pairs:
        return
    new = []
    for pair in pairs.split():
        people = (keep if int(one) == other else int(one) for one in pair.split("-"))
        first, second = sorted(people)
        if first != second:
            new.append(f"{first}-{second}")
    value = " ".join(dict.fromkeys(new))
    store.change_where(table, table.key == NOT_THESE, value=value)


def _filter_as_before(store: Store, keep: int, other: int) -> None:
    table = models.SavedFilter
    for row, kept in store.values(table.select(table.id, table.wanted)):
        wanted = from_json(kept)
        if wanted.introduced_by == other:
            store.change(table, row, wanted=wanted._replace(introduced_by=keep).as_json())
