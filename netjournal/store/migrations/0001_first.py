"""The first schema: every noun of the method, the history, and the search index with triggers.

Frozen: a later change of a table is a later migration.
"""

TABLES = """
CREATE TABLE "profile" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "one_line" TEXT NOT NULL,
    "short_story" TEXT NOT NULL,
    "long_story" TEXT NOT NULL,
    "clients" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "would_like_to_meet" TEXT NOT NULL,
    "good_referral" TEXT NOT NULL,
    "bad_referral" TEXT NOT NULL
);
CREATE TABLE "person" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL COLLATE NOCASE,
    "does" TEXT NOT NULL,
    "met_on" DATE,
    "met_at" TEXT NOT NULL,
    "introduced_by_id" INTEGER,
    "looking_for" TEXT NOT NULL,
    "years_in_business" TEXT NOT NULL,
    "target_market" TEXT NOT NULL,
    "best_clients" TEXT NOT NULL,
    "top_problem" TEXT NOT NULL,
    "good_referral" TEXT NOT NULL,
    "bad_referral" TEXT NOT NULL,
    "goals" TEXT NOT NULL,
    "accomplishments" TEXT NOT NULL,
    "interests" TEXT NOT NULL,
    "networks" TEXT NOT NULL,
    "skills" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "hobbies" TEXT NOT NULL,
    "private_note" TEXT NOT NULL,
    "stage" TEXT NOT NULL CHECK (stage IN ('named', 'met', 'invited', 'first', 'agreed', 'second', 'partners', 'ended')),
    "since" DATE,
    "last_contact" DATE,
    FOREIGN KEY ("introduced_by_id") REFERENCES "person" ("id") ON DELETE SET NULL
);
CREATE INDEX "person_name" ON "person" ("name");
CREATE INDEX "person_introduced_by_id" ON "person" ("introduced_by_id");
CREATE INDEX "person_stage" ON "person" ("stage");
CREATE INDEX "person_last_contact" ON "person" ("last_contact");
CREATE TABLE "reach" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('email', 'telephone', 'web', 'post')),
    "label" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "reach_person_id" ON "reach" ("person_id");
CREATE TABLE "tag" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL COLLATE NOCASE
);
CREATE UNIQUE INDEX "tag_name" ON "tag" ("name");
CREATE TABLE "person_tag" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE
);
CREATE INDEX "person_tag_person_id" ON "person_tag" ("person_id");
CREATE INDEX "person_tag_tag_id" ON "person_tag" ("tag_id");
CREATE UNIQUE INDEX "person_tag_person_id_tag_id" ON "person_tag" ("person_id", "tag_id");
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('business', 'group')),
    "website" TEXT NOT NULL,
    "note" TEXT NOT NULL
);
CREATE TABLE "role" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "organisation_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "started_on" DATE,
    "ended_on" DATE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE
);
CREATE INDEX "role_person_id" ON "role" ("person_id");
CREATE INDEX "role_organisation_id" ON "role" ("organisation_id");
CREATE TABLE "note" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    "private" INTEGER NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "note_person_id" ON "note" ("person_id");
CREATE TABLE "event" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "group_id" INTEGER,
    "on" DATE NOT NULL,
    "starts" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "intention" TEXT NOT NULL,
    "opening_line" TEXT NOT NULL,
    "hope_to_meet" TEXT NOT NULL,
    "feeling_before" INTEGER CHECK (feeling_before BETWEEN 1 AND 5),
    "feeling_after" INTEGER CHECK (feeling_after BETWEEN 1 AND 5),
    "learned" TEXT NOT NULL,
    FOREIGN KEY ("group_id") REFERENCES "organisation" ("id") ON DELETE SET NULL
);
CREATE INDEX "event_group_id" ON "event" ("group_id");
CREATE INDEX "event_on" ON "event" ("on");
CREATE TABLE "encounter" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "event_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "can_help" INTEGER NOT NULL CHECK (can_help BETWEEN 0 AND 3),
    "how" TEXT NOT NULL,
    FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "encounter_event_id" ON "encounter" ("event_id");
CREATE INDEX "encounter_person_id" ON "encounter" ("person_id");
CREATE UNIQUE INDEX "encounter_event_id_person_id" ON "encounter" ("event_id", "person_id");
CREATE TABLE "invitation" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "event_id" INTEGER,
    "sent_on" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "reply" TEXT NOT NULL CHECK (reply IN ('sent', 'accepted', 'declined', 'no_reply')),
    "replied_on" DATE,
    "nudged_on" DATE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE SET NULL
);
CREATE INDEX "invitation_person_id" ON "invitation" ("person_id");
CREATE INDEX "invitation_event_id" ON "invitation" ("event_id");
CREATE INDEX "invitation_reply" ON "invitation" ("reply");
CREATE TABLE "conversation" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "stage" TEXT NOT NULL CHECK (stage IN ('first', 'second')),
    "state" TEXT NOT NULL CHECK (state IN ('arranged', 'held', 'cancelled')),
    "starts_at" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "begun_at" DATETIME,
    "held_on" DATE,
    "step" TEXT NOT NULL,
    "question" TEXT NOT NULL CHECK (question IN ('not_asked', 'names', 'nobody')),
    "purpose_said_at" DATETIME,
    "mine" INTEGER,
    "theirs" INTEGER,
    "outcome" TEXT NOT NULL CHECK (outcome IN ('undecided', 'again', 'form', 'let_go')),
    "summary" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "conversation_person_id" ON "conversation" ("person_id");
CREATE INDEX "conversation_starts_at" ON "conversation" ("starts_at");
CREATE INDEX "conversation_held_on" ON "conversation" ("held_on");
CREATE TABLE "answer" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "conversation_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE
);
CREATE INDEX "answer_conversation_id" ON "answer" ("conversation_id");
CREATE UNIQUE INDEX "answer_conversation_id_step" ON "answer" ("conversation_id", "step");
CREATE TABLE "connection" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "conversation_id" INTEGER,
    "kind" TEXT NOT NULL CHECK (kind IN ('target_market', 'client_type', 'supplier', 'place', 'interest', 'person', 'other')),
    "text" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE SET NULL
);
CREATE INDEX "connection_person_id" ON "connection" ("person_id");
CREATE INDEX "connection_conversation_id" ON "connection" ("conversation_id");
CREATE TABLE "name_given" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "conversation_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "said" TEXT NOT NULL,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "name_given_conversation_id" ON "name_given" ("conversation_id");
CREATE INDEX "name_given_person_id" ON "name_given" ("person_id");
CREATE UNIQUE INDEX "name_given_conversation_id_person_id" ON "name_given" ("conversation_id", "person_id");
CREATE TABLE "consideration" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "side" TEXT NOT NULL CHECK (side IN ('mine', 'theirs')),
    "kind" TEXT NOT NULL CHECK (kind IN ('competence', 'consistency', 'integrity', 'confidentiality', 'reliability', 'contacts', 'other')),
    "considered_on" DATETIME NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "consideration_person_id" ON "consideration" ("person_id");
CREATE UNIQUE INDEX "consideration_person_id_side_kind" ON "consideration" ("person_id", "side", "kind");
CREATE TABLE "reservation" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "side" TEXT NOT NULL CHECK (side IN ('mine', 'theirs')),
    "kind" TEXT NOT NULL CHECK (kind IN ('competence', 'consistency', 'integrity', 'confidentiality', 'reliability', 'contacts', 'other')),
    "doubt" TEXT NOT NULL,
    "basis" TEXT NOT NULL CHECK (basis IN ('hunch', 'fact')),
    "evidence" TEXT NOT NULL,
    "raised_on" DATE NOT NULL,
    "shared_on" DATE,
    "would_settle" TEXT NOT NULL,
    "answered" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('open', 'resolved', 'stands')),
    "settled_on" DATE,
    "accepted_on" DATE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "reservation_person_id" ON "reservation" ("person_id");
CREATE TABLE "reservation_change" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "reservation_id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "what" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    FOREIGN KEY ("reservation_id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);
CREATE INDEX "reservation_change_reservation_id" ON "reservation_change" ("reservation_id");
CREATE TABLE "relationship" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "i_want" INTEGER,
    "they_want" INTEGER,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "relationship_person_id" ON "relationship" ("person_id");
CREATE TABLE "decision" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "what" TEXT NOT NULL CHECK (what IN ('formed', 'ended', 'taken_up')),
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "decision_person_id" ON "decision" ("person_id");
CREATE TABLE "partner_check" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "side" TEXT NOT NULL CHECK (side IN ('mine', 'theirs')),
    "quality" TEXT NOT NULL CHECK (quality IN ('understand', 'know', 'like', 'trust')),
    "so" INTEGER,
    "note" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "partner_check_person_id" ON "partner_check" ("person_id");
CREATE UNIQUE INDEX "partner_check_person_id_side_quality" ON "partner_check" ("person_id", "side", "quality");
CREATE TABLE "help" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('promised', 'given', 'received')),
    "what" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "done_on" DATE,
    "conversation_id" INTEGER,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE SET NULL
);
CREATE INDEX "help_person_id" ON "help" ("person_id");
CREATE INDEX "help_conversation_id" ON "help" ("conversation_id");
CREATE TABLE "referral" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "contact_id" INTEGER NOT NULL,
    "direction" TEXT NOT NULL CHECK (direction IN ('given', 'received')),
    "on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "with_their_knowledge" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL CHECK (outcome IN ('offered', 'contacted', 'met', 'client', 'nothing')),
    "outcome_on" DATE,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("contact_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "referral_person_id" ON "referral" ("person_id");
CREATE INDEX "referral_contact_id" ON "referral" ("contact_id");
CREATE TABLE "introduction" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "first_id" INTEGER NOT NULL,
    "second_id" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "came_of_it" TEXT NOT NULL,
    FOREIGN KEY ("first_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("second_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "introduction_first_id" ON "introduction" ("first_id");
CREATE INDEX "introduction_second_id" ON "introduction" ("second_id");
CREATE TABLE "follow_up" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER,
    "kind" TEXT NOT NULL CHECK (kind IN ('contact', 'ask', 'help', 'answer', 'other')),
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL CHECK (state IN ('open', 'done', 'let_go')),
    "closed_on" DATE,
    "conversation_id" INTEGER,
    "help_id" INTEGER,
    "reservation_id" INTEGER,
    "name_given_id" INTEGER,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("help_id") REFERENCES "help" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("reservation_id") REFERENCES "reservation" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("name_given_id") REFERENCES "name_given" ("id") ON DELETE CASCADE
);
CREATE INDEX "follow_up_person_id" ON "follow_up" ("person_id");
CREATE INDEX "follow_up_due_on" ON "follow_up" ("due_on");
CREATE INDEX "follow_up_state" ON "follow_up" ("state");
CREATE INDEX "follow_up_conversation_id" ON "follow_up" ("conversation_id");
CREATE INDEX "follow_up_help_id" ON "follow_up" ("help_id");
CREATE INDEX "follow_up_reservation_id" ON "follow_up" ("reservation_id");
CREATE INDEX "follow_up_name_given_id" ON "follow_up" ("name_given_id");
CREATE TABLE "own_step" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "stage" TEXT NOT NULL CHECK (stage IN ('first', 'second')),
    "key" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "hint" TEXT NOT NULL
);
CREATE UNIQUE INDEX "own_step_stage_key" ON "own_step" ("stage", "key");
CREATE TABLE "preference" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "preference_key" ON "preference" ("key");
CREATE TABLE "history" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "join" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "undone" INTEGER NOT NULL,
    "changeset" BLOB NOT NULL
);
CREATE INDEX "history_undone" ON "history" ("undone");
"""

SEARCHED = {
    # table: (its title, what is searched besides, the column that says whom it is about)
    "person": (
        "name",
        "does looking_for target_market best_clients top_problem good_referral bad_referral goals "
        "accomplishments interests networks skills family hobbies private_note met_at",
        "id",
    ),
    "reach": ("", "value", "person_id"),
    "organisation": ("name", "note", ""),
    "role": ("", "title", "person_id"),
    "note": ("", "text", "person_id"),
    "event": ("name", "place intention opening_line hope_to_meet learned", ""),
    "encounter": ("", "how", "person_id"),
    "conversation": ("", "place summary", "person_id"),
    "answer": ("", "text", ""),
    "connection": ("", "text", "person_id"),
    "name_given": ("", "said", "person_id"),
    "reservation": ("", "doubt evidence would_settle answered", "person_id"),
    "decision": ("", "reason", "person_id"),
    "partner_check": ("", "note", "person_id"),
    "help": ("", "what", "person_id"),
    "referral": ("", "note", "person_id"),
    "introduction": ("", "note came_of_it", "first_id"),
    "follow_up": ("", "what why", "person_id"),
}

INDEX = """
CREATE VIRTUAL TABLE search USING fts5(
    title, body, content='searchable', content_rowid='id',
    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);
"""


def text_of(columns, row=""):
    """Return the SQL for the columns of a row as one text."""
    return " || char(10) || ".join(f'{row}"{column}"' for column in columns.split()) or "''"


def view():
    """Return the view that the search index describes."""
    arms = [
        f"SELECT id, '{table}' AS kind, {about or 'NULL'} AS person_id, "
        f"{text_of(title)} AS title, {text_of(body)} AS body FROM {table}"
        for table, (title, body, about) in SEARCHED.items()
    ]
    return "CREATE VIEW searchable AS " + " UNION ALL ".join(arms)


def triggers(table, title, body):
    """Return the triggers that keep the search index true for one table."""
    columns = ", ".join(f'"{column}"' for column in f"{title} {body}".split())
    enter = (
        "INSERT INTO search(rowid, title, body) "
        f"VALUES (new.id, {text_of(title, 'new.')}, {text_of(body, 'new.')});"
    )
    leave = (
        "INSERT INTO search(search, rowid, title, body) "
        f"VALUES ('delete', old.id, {text_of(title, 'old.')}, {text_of(body, 'old.')});"
    )
    yield f"CREATE TRIGGER {table}_written AFTER INSERT ON {table} BEGIN {enter} END"
    yield (
        f"CREATE TRIGGER {table}_rewritten AFTER UPDATE OF {columns} ON {table} "
        f"BEGIN {leave} {enter} END"
    )
    yield f"CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN {leave} END"


def up(migrator, db):
    """Make the tables, the view, the search index and its triggers."""
    db.execute_sql(TABLES)
    db.execute_sql(view())
    db.execute_sql(INDEX)
    for table, (title, body, _about) in SEARCHED.items():
        for trigger in triggers(table, title, body):
            db.execute_sql(trigger)
