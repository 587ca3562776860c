"""What belongs to the journal as a whole: its choices, and the history of its changes."""

from peewee import BigIntegerField, BlobField, BooleanField, DateTimeField, TextField

from netjournal.store.models.table import Table, text


class Preference(Table):
    """A choice that belongs to the journal rather than to the computer, such as reminder days."""

    key = TextField(unique=True)
    value = text()


class HistoryEntry(Table):
    """One named change, with the changeset that takes it back; never part of a change itself."""

    name = text()
    at = DateTimeField()
    join = text()
    size = BigIntegerField()
    undone = BooleanField(default=False, index=True)
    # Last, so that the columns above are read without walking through it.
    changeset = BlobField()

    class Meta:
        """The history is one table."""

        table_name = "history"
