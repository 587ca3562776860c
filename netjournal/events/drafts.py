"""Drafts: what was begun and not entered yet, kept in the journal so that a crash loses nothing."""

import json
from collections.abc import Mapping

from netjournal.area import Area
from netjournal.saying import saying
from netjournal.store import models

PREFIX = "draft."


class DraftsArea(Area):
    """Small sets of values under a key; keeping one is no step of undo of its own."""

    def get(self, key: str) -> dict[str, object]:
        """Return what was kept, empty when there is nothing."""
        table = models.Preference
        query = table.select(table.value).where(table.key == PREFIX + key)
        kept = json.loads(self._store.value(query) or "{}")
        return kept if isinstance(kept, dict) else {}

    def keep(self, key: str, values: Mapping[str, object]) -> None:
        """Keep these values, or forget the draft when there are none."""
        table = models.Preference
        same = table.key == PREFIX + key
        value = json.dumps(dict(values), ensure_ascii=False)
        with self._change(saying("Begin to write something down"), quiet=True):
            if not values:
                self._store.remove_where(table, same)
            elif not self._store.change_where(table, same, value=value):
                self._store.add(table, key=PREFIX + key, value=value)
