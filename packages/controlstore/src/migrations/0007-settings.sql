CREATE TABLE setting (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);

CREATE TABLE business_calendar (
  name text PRIMARY KEY,
  calendar jsonb NOT NULL
);
