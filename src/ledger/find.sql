-- By these a person's sessions are found among a million. A ledger that was made without them gets them when
-- a desk opens it.
CREATE INDEX IF NOT EXISTS ceremony_of_person ON ceremony (person COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS aside_of_upn ON aside ((text ->> '$.upn') COLLATE NOCASE)
WHERE kind = 'person';
