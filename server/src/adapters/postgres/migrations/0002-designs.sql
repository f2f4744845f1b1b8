-- Which designs there are, and the links that lead into them.
CREATE TABLE designs (
  id text PRIMARY KEY,
  created_at bigint NOT NULL,
  deleted_at bigint,
  summary_of text,
  summary text
);

CREATE TABLE links (
  id text PRIMARY KEY,
  design text NOT NULL REFERENCES designs (id),
  token_hash text NOT NULL UNIQUE,
  role text NOT NULL CHECK (role IN ('viewer', 'commenter', 'editor')),
  created_at bigint NOT NULL,
  expires bigint
);
CREATE INDEX links_by_design ON links (design, created_at);
