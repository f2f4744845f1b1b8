-- Documents as a log of updates with snapshots. Checksums are CRC-32 over the name, the number and the data.
CREATE TABLE documents (
  name TEXT PRIMARY KEY,
  head INTEGER NOT NULL,
  written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE updates (
  document TEXT NOT NULL,
  number INTEGER NOT NULL,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  document TEXT NOT NULL,
  up_to INTEGER NOT NULL,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (document, up_to)
) STRICT;

-- What was found damaged or could not be applied: kept as it was found, for people to look at.
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('update', 'snapshot')),
  number INTEGER NOT NULL,
  data BLOB,
  checksum INTEGER,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX quarantine_by_document ON quarantine (document, kind, number);
