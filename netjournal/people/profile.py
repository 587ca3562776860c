"""Who I am and how to refer me (rule 13): written once, printed on sheets."""

from typing import Any, NamedTuple

from netjournal.area import Area, only_known
from netjournal.saying import saying
from netjournal.store import models


class MyProfile(NamedTuple):
    """What somebody must know to recognise a referral for me."""

    name: str = ""
    organisation: str = ""
    role: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    one_line: str = ""
    short_story: str = ""
    long_story: str = ""
    clients: str = ""
    problems: str = ""
    would_like_to_meet: str = ""
    good_referral: str = ""
    bad_referral: str = ""


FIELDS = MyProfile._fields


class ProfileArea(Area):
    """My own profile."""

    def get(self) -> MyProfile:
        """Return my profile; every field is empty until it is written."""
        table = models.Profile
        query = table.select(*(getattr(table, name) for name in FIELDS))
        return self._store.first(query, MyProfile) or MyProfile()

    def edit(self, **written: Any) -> None:
        """Set fields of my profile."""
        only_known(written, FIELDS)
        join = "profile:" + ",".join(sorted(written))
        with self._change(saying("Edit my profile"), join=join):
            present = self._store.value(models.Profile.select(models.Profile.id))
            if present is None:
                self._store.add(models.Profile, **written)
            else:
                self._store.change(models.Profile, present, **written)

    def missing(self) -> tuple[str, ...]:
        """Return the fields without which I am not easy to refer."""
        profile = self.get()
        needed = ("name", "one_line", "short_story", "clients", "problems", "good_referral")
        return tuple(name for name in needed if not getattr(profile, name).strip())
