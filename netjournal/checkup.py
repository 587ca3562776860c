"""Whether a journal is sound: its pages, its keys, the search index, the derived stages."""

from typing import NamedTuple

from netjournal.relationships.stages import Stages
from netjournal.store import backup, search_index
from netjournal.store.database import plain_words
from netjournal.store.store import Store


class Finding(NamedTuple):
    """One thing that was checked, whether it is sound, and what is wrong with it."""

    checked: str
    sound: bool
    wrong: str = ""


def check(store: Store, stages: Stages) -> list[Finding]:
    """Return what a full check finds; it changes nothing."""
    with plain_words(store.path):
        faults = backup.faults(store.database.connection())
    integrity = [fault for fault in faults if "refers to" not in fault]
    keys = [fault for fault in faults if "refers to" in fault]
    index = search_index.is_true(store)
    wrong = len(stages.wrong())
    return [
        Finding("integrity", not integrity, "; ".join(integrity)),
        Finding("foreign keys", not keys, "; ".join(keys)),
        Finding("search index", index, "" if index else "it does not match what is written"),
        Finding("derived stages", not wrong, f"{wrong} people stand elsewhere" if wrong else ""),
    ]
