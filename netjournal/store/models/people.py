"""Who is in the journal: me, people and how to reach them, organisations, what I note of them."""

from peewee import BlobField, BooleanField, Check, DateField, DateTimeField, IntegerField, TextField

from netjournal import words
from netjournal.store.models.table import Table, belongs_to, choice, refers_to, text


class Profile(Table):
    """Who I am and how to refer me; one row (rule 13)."""

    name = text()
    organisation = text()
    role = text()
    email = text()
    telephone = text()
    website = text()
    one_line = text()
    short_story = text()
    long_story = text()
    clients = text()
    problems = text()
    would_like_to_meet = text()
    good_referral = text()
    bad_referral = text()


class Person(Table):
    """Somebody in the journal; `stage`, `since` and `last_contact` are derived from the facts."""

    name = TextField(default="", collation="NOCASE", index=True)
    does = text()
    met_on = DateField(null=True)
    met_at = text()
    introduced_by = refers_to("self", backref="introduced")
    looking_for = text()
    years_in_business = text()
    target_market = text()
    best_clients = text()
    top_problem = text()
    good_referral = text()
    bad_referral = text()
    goals = text()
    accomplishments = text()
    interests = text()
    networks = text()
    skills = text()
    family = text()
    hobbies = text()
    private_note = text()
    stage = choice("stage", words.Stage, default=words.Stage.NAMED, index=True)
    since = DateField(null=True)
    last_contact = DateField(null=True, index=True)
    keep_in_touch_days = IntegerField(null=True, constraints=[Check("keep_in_touch_days > 0")])


class Reach(Table):
    """One way to reach a person: an e-mail address, a telephone, a web page, a postal address."""

    person = belongs_to(Person)
    kind = choice("kind", words.ReachKind)
    label = text()
    value = text()


class Tag(Table):
    """A word of my own to find people by."""

    name = TextField(unique=True, collation="NOCASE")


class PersonTag(Table):
    """A tag on a person."""

    person = belongs_to(Person)
    tag = belongs_to(Tag)

    class Meta:
        """A person has a tag once."""

        indexes = ((("person", "tag"), True),)


class Organisation(Table):
    """Where people work, or a networking group that holds events."""

    name = text()
    kind = choice("kind", words.OrganisationKind, default=words.OrganisationKind.BUSINESS)
    website = text()
    note = text()


class Role(Table):
    """What a person is or was in an organisation."""

    person = belongs_to(Person)
    organisation = belongs_to(Organisation)
    title = text()
    started_on = DateField(null=True)
    ended_on = DateField(null=True)


class Note(Table):
    """Something written about a person, at a moment."""

    person = belongs_to(Person)
    at = DateTimeField()
    text = text()
    private = BooleanField(default=False)


class OwnField(Table):
    """A field of my own, for something about people that the method does not ask for."""

    name = TextField(unique=True, collation="NOCASE")
    kind = choice("kind", words.OwnFieldKind)
    choices = text()
    position = IntegerField()


class OwnValue(Table):
    """What a field of my own says about one person; dates and numbers as sortable text."""

    person = belongs_to(Person)
    field = belongs_to(OwnField)
    value = text()

    class Meta:
        """A field is filled once for a person."""

        indexes = ((("person", "field"), True),)


class Picture(Table):
    """A photo or a business card, kept in the journal without what a camera writes into it."""

    person = belongs_to(Person)
    kind = choice("kind", words.PictureKind)
    caption = text()
    media_type = TextField()
    width = IntegerField()
    height = IntegerField()
    # Last, so that the columns above are read without walking through it.
    data = BlobField()


class SavedFilter(Table):
    """Which people a list shows, under a name of my own; `wanted` is JSON."""

    name = TextField(unique=True, collation="NOCASE")
    wanted = text()
    position = IntegerField()
