-- Guests, their browsers' sessions, and where each session was let in.
CREATE TABLE people (
  id text PRIMARY KEY,
  name text NOT NULL,
  country text,
  institution text
);

CREATE TABLE sessions (
  id text PRIMARY KEY,
  secret_hash text NOT NULL UNIQUE,
  person text NOT NULL REFERENCES people (id),
  created_at bigint NOT NULL
);

CREATE TABLE grants (
  session text NOT NULL REFERENCES sessions (id),
  what text NOT NULL,
  PRIMARY KEY (session, what)
);
