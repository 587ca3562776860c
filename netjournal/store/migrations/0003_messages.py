"""What was written to people: every message as it was sent, and when."""

TABLES = """
CREATE TABLE "message" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "other_id" INTEGER,
    "event_id" INTEGER,
    "conversation_id" INTEGER,
    "kind" TEXT NOT NULL CHECK (kind IN ('invitation', 'nudge', 'confirmation', 'thanks', 'introduction', 'asking')),
    "channel" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" DATETIME NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE SET NULL,
    FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE SET NULL,
    FOREIGN KEY ("conversation_id") REFERENCES "conversation" ("id") ON DELETE SET NULL
);
CREATE INDEX "message_person_id" ON "message" ("person_id");
CREATE INDEX "message_other_id" ON "message" ("other_id");
CREATE INDEX "message_event_id" ON "message" ("event_id");
CREATE INDEX "message_conversation_id" ON "message" ("conversation_id");
"""

BODY = '{row}"subject" || char(10) || {row}"text"'
ENTER = f"INSERT INTO search(rowid, title, body) VALUES (new.id, '', {BODY.format(row='new.')});"
LEAVE = (
    "INSERT INTO search(search, rowid, title, body) "
    f"VALUES ('delete', old.id, '', {BODY.format(row='old.')});"
)
SEARCHED = f"""
CREATE TRIGGER message_written AFTER INSERT ON message BEGIN {ENTER} END;
CREATE TRIGGER message_rewritten AFTER UPDATE OF "subject", "text" ON message
BEGIN {LEAVE} {ENTER} END;
CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN {LEAVE} END;
"""


def up(migrator, db):
    """Make the table, and let the search index describe it too."""
    db.execute_sql(TABLES)
    ((view,),) = db.execute_sql("SELECT sql FROM sqlite_schema WHERE name = 'searchable'")
    db.execute_sql("DROP VIEW searchable")
    db.execute_sql(
        view + " UNION ALL SELECT id, 'message' AS kind, person_id AS person_id, '' AS title, "
        f"{BODY.format(row='')} AS body FROM message"
    )
    db.execute_sql(SEARCHED)
