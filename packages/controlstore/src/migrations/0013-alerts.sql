-- What each alert channel was told of each finding. What it is still owed follows from this and from the finding itself: nothing is lost
-- where a server ends between something happening and its being told.
CREATE TABLE guard_alert (
  finding uuid NOT NULL REFERENCES guard_finding (id),
  channel text NOT NULL,
  -- When its turn comes. It is told nothing of what was acknowledged, or over, before that.
  due_at timestamptz NOT NULL,
  opened_at timestamptz,
  repeated_at timestamptz,
  acknowledged_at timestamptz,
  closed_at timestamptz,
  -- Nothing more will be said.
  done boolean NOT NULL DEFAULT false,
  PRIMARY KEY (finding, channel)
);
CREATE INDEX guard_alert_under_way ON guard_alert (channel) WHERE NOT done;
CREATE INDEX guard_finding_key ON guard_finding (key);

-- Which server sends to a channel now, and how the last sending went.
CREATE TABLE guard_channel (
  name text PRIMARY KEY,
  -- Empty: nobody sends, and until then nobody tries.
  holder text NOT NULL,
  until timestamptz NOT NULL,
  failures integer NOT NULL DEFAULT 0,
  failing_since timestamptz,
  problem text NOT NULL DEFAULT '',
  told_at timestamptz
);

-- Who was told of what is open now stood in claims before.
INSERT INTO guard_alert (finding, channel, due_at, opened_at, repeated_at, acknowledged_at)
SELECT DISTINCT f.id, split_part(c.key, ':', 3), f.opened_at, f.opened_at, now(), f.acknowledged_at
FROM guard_claim c JOIN guard_finding f ON f.id::text = split_part(c.key, ':', 2) AND f.closed_at IS NULL
WHERE c.key LIKE 'alert:%';
DELETE FROM guard_claim WHERE key LIKE 'alert:%' OR key LIKE 'quiet:%';
