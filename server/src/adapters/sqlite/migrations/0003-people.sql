-- Guests, their browsers' sessions, and where each session was let in.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  institution TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people (id),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE grants (
  session TEXT NOT NULL REFERENCES sessions (id),
  what TEXT NOT NULL,
  PRIMARY KEY (session, what)
) STRICT, WITHOUT ROWID;
