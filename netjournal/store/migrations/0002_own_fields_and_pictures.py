"""Fields of my own, pictures, how often to keep in touch, series of events, saved filters."""

TABLES = """
ALTER TABLE "person" ADD COLUMN "keep_in_touch_days" INTEGER CHECK (keep_in_touch_days > 0);
ALTER TABLE "event" ADD COLUMN "series" BIGINT;
CREATE INDEX "event_series" ON "event" ("series");
CREATE TABLE "own_field" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL COLLATE NOCASE,
    "kind" TEXT NOT NULL CHECK (kind IN ('text', 'date', 'number', 'choice')),
    "choices" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "own_field_name" ON "own_field" ("name");
CREATE TABLE "own_value" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("field_id") REFERENCES "own_field" ("id") ON DELETE CASCADE
);
CREATE INDEX "own_value_person_id" ON "own_value" ("person_id");
CREATE INDEX "own_value_field_id" ON "own_value" ("field_id");
CREATE UNIQUE INDEX "own_value_person_id_field_id" ON "own_value" ("person_id", "field_id");
CREATE TABLE "picture" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('photo', 'card', 'other')),
    "caption" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "data" BLOB NOT NULL,
    FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "picture_person_id" ON "picture" ("person_id");
CREATE TABLE "saved_filter" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL COLLATE NOCASE,
    "wanted" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "saved_filter_name" ON "saved_filter" ("name");
"""

SEARCHED = """
CREATE TRIGGER own_value_written AFTER INSERT ON own_value BEGIN
    INSERT INTO search(rowid, title, body) VALUES (new.id, '', new."value");
END;
CREATE TRIGGER own_value_rewritten AFTER UPDATE OF "value" ON own_value BEGIN
    INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.id, '', old."value");
    INSERT INTO search(rowid, title, body) VALUES (new.id, '', new."value");
END;
CREATE TRIGGER own_value_removed AFTER DELETE ON own_value BEGIN
    INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.id, '', old."value");
END;
CREATE TRIGGER picture_written AFTER INSERT ON picture BEGIN
    INSERT INTO search(rowid, title, body) VALUES (new.id, '', new."caption");
END;
CREATE TRIGGER picture_rewritten AFTER UPDATE OF "caption" ON picture BEGIN
    INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.id, '', old."caption");
    INSERT INTO search(rowid, title, body) VALUES (new.id, '', new."caption");
END;
CREATE TRIGGER picture_removed AFTER DELETE ON picture BEGIN
    INSERT INTO search(search, rowid, title, body) VALUES ('delete', old.id, '', old."caption");
END;
"""


def up(migrator, db):
    """Make the tables, and let the search index describe them too."""
    db.execute_sql(TABLES)
    ((view,),) = db.execute_sql("SELECT sql FROM sqlite_schema WHERE name = 'searchable'")
    db.execute_sql("DROP VIEW searchable")
    db.execute_sql(
        view + " UNION ALL SELECT id, 'own_value' AS kind, person_id AS person_id, '' AS title, "
        '"value" AS body FROM own_value'
        " UNION ALL SELECT id, 'picture' AS kind, person_id AS person_id, '' AS title, "
        '"caption" AS body FROM picture'
    )
    db.execute_sql(SEARCHED)
