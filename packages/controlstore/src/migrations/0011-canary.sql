-- Records that no honest work ever touches. A mark is a keyed hash: whoever reads this table learns of no record that it is one.
CREATE TABLE guard_canary (
  id uuid PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  actor text NOT NULL,
  marks text[] NOT NULL,
  box bytea NOT NULL
);
