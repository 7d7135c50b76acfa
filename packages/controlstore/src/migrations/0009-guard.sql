-- The guard's memory. What it says of rules, persons and networks lies in boxes under the guard's own key.
CREATE TABLE guard_config (
  version bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor text NOT NULL,
  box bytea NOT NULL
);

CREATE TABLE guard_finding (
  id uuid PRIMARY KEY,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('exposed', 'unknown', 'probe', 'self', 'canary', 'config')),
  asset text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  event_at timestamptz,
  sealed_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text NOT NULL DEFAULT '',
  box bytea NOT NULL
);
-- One open finding of a kind, whichever server saw it first.
CREATE UNIQUE INDEX guard_finding_open ON guard_finding (key) WHERE closed_at IS NULL;
CREATE INDEX guard_finding_time ON guard_finding (opened_at DESC, id);

CREATE TABLE guard_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  source text NOT NULL,
  hash text NOT NULL,
  box bytea NOT NULL
);
CREATE INDEX guard_change_source ON guard_change (source, id);

CREATE TABLE guard_event (
  feed text NOT NULL,
  event text NOT NULL,
  at timestamptz NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  box bytea NOT NULL,
  PRIMARY KEY (feed, event)
);
CREATE INDEX guard_event_time ON guard_event (at DESC);

CREATE TABLE guard_probe (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_at timestamptz,
  passed boolean,
  box bytea
);

CREATE TABLE guard_drill (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  real boolean NOT NULL,
  by text NOT NULL,
  passed boolean NOT NULL,
  box bytea NOT NULL
);
CREATE INDEX guard_drill_time ON guard_drill (at DESC);

-- Who sends or does what, of several servers: the first to take a key has it until it is given back or its time is over.
CREATE TABLE guard_claim (
  key text PRIMARY KEY,
  until timestamptz NOT NULL
);
