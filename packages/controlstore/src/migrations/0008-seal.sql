-- The seal is one for all servers of a keep. Its history is only ever added to.
CREATE TABLE seal_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('sealed', 'noted', 'consent', 'refused', 'unsealed')),
  actor text NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  finding text NOT NULL
);
CREATE INDEX seal_change_sealed ON seal_change (id) WHERE kind = 'sealed';

-- What reached the keep while it was sealed, in boxes that only the open keep can open.
CREATE TABLE sealed_queue (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor text NOT NULL,
  box bytea NOT NULL
);
