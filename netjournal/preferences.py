"""Choices that belong to the journal rather than to the computer; they travel with the file."""

from netjournal.area import Area
from netjournal.saying import saying
from netjournal.store import models


class PreferencesArea(Area):
    """Texts kept under a key, such as the days after which a name given is due."""

    def get(self, key: str, default: str = "") -> str:
        """Return what was chosen, or the default."""
        table = models.Preference
        found = self._store.value(table.select(table.value).where(table.key == key))
        return default if found is None else str(found)

    def choose(self, key: str, value: str, name: str = "") -> None:
        """Keep a choice; an empty one is the default again. `name` is the change as undo says it.

        Choosing again within minutes is the same change.
        """
        table = models.Preference
        if value == self.get(key):
            return
        with self._change(name or saying("Change a setting"), join=f"preference:{key}"):
            if not value:
                self._store.remove_where(table, table.key == key)
            elif not self._store.change_where(table, table.key == key, value=value):
                self._store.add(table, key=key, value=value)
