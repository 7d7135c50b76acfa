-- From which `ver` on what is stored was read by which version of the recognizers.
CREATE TABLE detector_era (
  from_ver bigint PRIMARY KEY,
  version integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE rescan_run (
  id text PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled', 'interrupted')),
  dry boolean NOT NULL,
  version integer NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  started_by text NOT NULL,
  -- The run's own number: `part` of what it seals.
  part integer GENERATED ALWAYS AS IDENTITY,
  -- Rows below this `ver` are the ones it has to read.
  below_ver bigint NOT NULL,
  cursor bigint NOT NULL DEFAULT 0,
  counters jsonb NOT NULL,
  partitions jsonb NOT NULL,
  error jsonb
);
CREATE UNIQUE INDEX rescan_run_one_running ON rescan_run ((true)) WHERE state = 'running';
CREATE INDEX rescan_run_started ON rescan_run (started_at DESC);

-- What a run found in one text: never the value. message_id 0 = the case's own texts.
CREATE TABLE rescan_finding (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  run_id text NOT NULL REFERENCES rescan_run (id),
  at timestamptz NOT NULL,
  case_id bigint NOT NULL,
  message_id bigint NOT NULL,
  place text NOT NULL,
  type text NOT NULL,
  rule text NOT NULL,
  values_found integer NOT NULL,
  characters integer NOT NULL,
  person_id bigint NOT NULL,
  person text NOT NULL,
  visibility text NOT NULL,
  language text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (run_id, case_id, message_id, place, type, rule)
);
CREATE INDEX rescan_finding_seq ON rescan_finding (run_id, seq);

CREATE TABLE residual_run (
  id text PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled', 'interrupted')),
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  started_by text NOT NULL,
  auditor text NOT NULL,
  counters jsonb NOT NULL,
  error jsonb
);
CREATE UNIQUE INDEX residual_run_one_running ON residual_run ((true)) WHERE state = 'running';
CREATE INDEX residual_run_started ON residual_run (started_at DESC);

CREATE TABLE residual_sample (
  run_id text NOT NULL REFERENCES residual_run (id),
  version integer NOT NULL,
  language text NOT NULL,
  source text NOT NULL,
  -- Messages of the stratum when the run began.
  messages bigint NOT NULL,
  random integer NOT NULL,
  weighted integer NOT NULL,
  PRIMARY KEY (run_id, version, language, source)
);

-- A passage that the second detector takes for personal data. The text itself stays where it is; `mark` is its keyed hash.
CREATE TABLE suspect (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL,
  message_id bigint NOT NULL,
  mark bigint NOT NULL,
  at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  start_at integer NOT NULL,
  end_at integer NOT NULL,
  type text NOT NULL,
  score real NOT NULL,
  reason text NOT NULL,
  version integer NOT NULL,
  language text NOT NULL,
  source text NOT NULL,
  visibility text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'leak', 'clean')),
  -- Number under which the passage is sealed with its message while it is withheld; null = it stands in the text.
  withheld integer,
  judged_by text,
  judged_at timestamptz,
  UNIQUE (message_id, mark)
);
CREATE INDEX suspect_state ON suspect (state, id);

-- Which draws of a sample held a suspect: a message drawn twice by risk is in it twice.
CREATE TABLE residual_hit (
  run_id text NOT NULL REFERENCES residual_run (id),
  suspect_id bigint NOT NULL REFERENCES suspect (id),
  version integer NOT NULL,
  language text NOT NULL,
  source text NOT NULL,
  draw integer NOT NULL,
  how text NOT NULL CHECK (how IN ('random', 'weighted')),
  weight double precision NOT NULL,
  PRIMARY KEY (run_id, draw, suspect_id)
);
-- Numbers for parts that are sealed because they are withheld; apart from those of rescans.
CREATE SEQUENCE withheld_part START 1000000;
