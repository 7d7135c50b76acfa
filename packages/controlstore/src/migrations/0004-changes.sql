CREATE SEQUENCE keep_ver;
CREATE SEQUENCE outbox_id;

CREATE TABLE case_head (
  case_id bigint PRIMARY KEY,
  version integer NOT NULL,
  seq integer NOT NULL,
  confidential_seq integer NOT NULL
);

-- Blocks are redacted and sealed rows in the case store's own encoding, on their way there.
CREATE TABLE outbox (
  id bigint PRIMARY KEY,
  case_id bigint NOT NULL,
  tables text[] NOT NULL,
  row_counts integer[] NOT NULL,
  blocks bytea[] NOT NULL
);
