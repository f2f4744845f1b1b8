-- Which designs there are, and the links that lead into them.
CREATE TABLE designs (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  deleted_at INTEGER,
  summary_of TEXT,
  summary TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  id TEXT PRIMARY KEY,
  design TEXT NOT NULL REFERENCES designs (id),
  token_hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('viewer', 'commenter', 'editor')),
  created_at INTEGER NOT NULL,
  expires INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_design ON links (design, created_at);
