-- A second detector reads what stands at the head of a case as well, and fields: a passage has a place. message_id 0 = the case's own texts.
ALTER TABLE suspect
  ADD COLUMN place text NOT NULL DEFAULT 'body',
  DROP CONSTRAINT suspect_message_id_mark_key,
  ADD UNIQUE (case_id, message_id, mark);

ALTER TABLE replacement
  -- false: `partition` is one of the case store's messages; true: of its cases.
  ADD COLUMN of_cases boolean NOT NULL DEFAULT false;
