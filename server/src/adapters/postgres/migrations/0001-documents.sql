-- Documents as a log of updates with snapshots. Checksums are CRC-32 over the name, the number and the data.
-- With streams, the log is in Redis and `updates` empty; numbers are then those of the stream's entries.
CREATE TABLE documents (
  name text PRIMARY KEY,
  head bigint NOT NULL,
  written_at bigint NOT NULL
);

CREATE TABLE updates (
  document text NOT NULL,
  number bigint NOT NULL,
  data bytea NOT NULL,
  checksum bigint NOT NULL,
  PRIMARY KEY (document, number)
);

CREATE TABLE snapshots (
  document text NOT NULL,
  up_to bigint NOT NULL,
  data bytea NOT NULL,
  checksum bigint NOT NULL,
  PRIMARY KEY (document, up_to)
);
-- Deflated already: another attempt costs time and gains nothing.
ALTER TABLE snapshots ALTER COLUMN data SET STORAGE EXTERNAL;

-- What was found damaged or could not be applied: kept as it was found, for people to look at.
CREATE TABLE quarantine (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('update', 'snapshot')),
  number bigint NOT NULL,
  data bytea,
  checksum bigint,
  reason text NOT NULL
);
CREATE INDEX quarantine_by_document ON quarantine (document, kind, number);

-- Who of several servers works on a document alone, and until when.
CREATE TABLE leases (
  document text PRIMARY KEY,
  holder text NOT NULL,
  until timestamptz NOT NULL
);

-- What the servers of this database have to agree on.
CREATE TABLE agreements (
  name text PRIMARY KEY,
  value text NOT NULL
);
