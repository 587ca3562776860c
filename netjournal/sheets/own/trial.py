"""What a template of one's own is tried with: somebody or something that is in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netjournal.errors import NotFound
from netjournal.saying import saying
from netjournal.sheets.kinds import About, kind_of
from netjournal.sheets.order import Order

if TYPE_CHECKING:
    from netjournal.journal import Journal


def order_for_trial(journal: Journal, key: str) -> Order:
    """Return an order for a sheet of a kind; raises NotFound where there is nobody to try it with.

    Of people it takes the one last in touch, of events the newest: much stands on those.
    """
    about = kind_of(key).about
    if about is About.PERSON:
        person = next(iter(journal.people.ids(sort="last_contact")), None)
        if person is None:
            raise NotFound(
                saying("There is nobody in the journal yet to try the template with."),
                "",
                saying("Add a person first."),
            )
        return Order(key, person=person)
    if about is About.EVENT:
        events = journal.events.all()
        if not events:
            raise NotFound(
                saying("There is no event in the journal yet to try the template with."),
                "",
                saying("Add an event first."),
            )
        return Order(key, event=events[0].id)
    return Order(key)
