CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
-- What many bodies have alike stands once, in `saying`; here stands only what they fill in.
CREATE TABLE chain (
    number   INTEGER PRIMARY KEY,
    ceremony INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    saying   INTEGER,
    body     TEXT,
    calls    BLOB,
    hash     BLOB NOT NULL
) STRICT;
CREATE TRIGGER entries_stay BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END;
CREATE TRIGGER entries_do_not_change BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
CREATE TABLE saying (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TRIGGER sayings_stay BEFORE DELETE ON saying
BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END;
CREATE TRIGGER sayings_do_not_change BEFORE UPDATE ON saying
BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;
-- Personal data. Where `subject` is missing, it is about the ceremony's person.
CREATE TABLE aside (
    id       INTEGER PRIMARY KEY,
    ceremony INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT,
    salt     BLOB NOT NULL,
    text     TEXT NOT NULL,
    hash     BLOB NOT NULL
) STRICT;
CREATE INDEX aside_of_ceremony ON aside (ceremony);
-- What is large and is needed only until the ceremony ends.
CREATE TABLE passing (
    id       INTEGER PRIMARY KEY,
    ceremony INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT,
    salt     BLOB NOT NULL,
    text     TEXT NOT NULL,
    hash     BLOB NOT NULL
) STRICT;
CREATE TABLE ceremony (
    key      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    purpose  TEXT NOT NULL,
    state    TEXT NOT NULL,
    due      INTEGER,
    person   TEXT,
    attended TEXT,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    entries  INTEGER NOT NULL,
    outcome  TEXT
) STRICT;
CREATE INDEX ceremony_not_closed ON ceremony (state) WHERE state <> 'closed';
CREATE TABLE debt (
    id       INTEGER PRIMARY KEY,
    ceremony INTEGER NOT NULL,
    what     TEXT NOT NULL,
    since    INTEGER NOT NULL,
    due      INTEGER,
    paid_at  INTEGER
) STRICT;
CREATE INDEX debt_of_ceremony ON debt (ceremony);
CREATE TABLE checkpoint (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    number    INTEGER NOT NULL,
    head      BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE VIEW entry AS
SELECT chain.number, chain.ceremony AS key, ceremony.id, chain.at, chain.version,
       saying.text AS form, chain.body, chain.calls, chain.hash,
       (SELECT before.hash FROM chain AS before WHERE before.number = chain.number - 1)
           AS predecessor
FROM chain
LEFT JOIN ceremony ON ceremony.key = chain.ceremony
LEFT JOIN saying ON saying.id = chain.saying;
