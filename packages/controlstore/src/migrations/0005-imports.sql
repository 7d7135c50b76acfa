CREATE TABLE import_run (
  id text PRIMARY KEY,
  source text NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'interrupted')),
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  started_by text NOT NULL,
  request jsonb NOT NULL,
  cursor jsonb,
  counters jsonb NOT NULL,
  summary jsonb,
  error jsonb
);
-- One import at a time.
CREATE UNIQUE INDEX import_run_one_running ON import_run ((true)) WHERE state = 'running';
CREATE INDEX import_run_started ON import_run (started_at DESC);

CREATE TABLE quarantine (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id text NOT NULL REFERENCES import_run (id),
  at timestamptz NOT NULL DEFAULT now(),
  file text NOT NULL,
  line bigint,
  message text,
  reason text NOT NULL,
  sealed bytea NOT NULL,
  bytes bigint NOT NULL
);
CREATE INDEX quarantine_run ON quarantine (run_id, id);
