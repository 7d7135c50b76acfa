-- Messages whose rows are being replaced, or were, until the old rows' bytes are deleted from the case store's files.
CREATE TABLE replacement (
  part integer PRIMARY KEY,
  case_id bigint NOT NULL,
  -- Partition of the case store's messages.
  partition integer NOT NULL,
  -- The server that is replacing it: the number it holds an advisory lock on. NULL = nobody any more.
  owner integer
);

-- Until now they stood in one setting, which two servers could overwrite.
INSERT INTO replacement (part, case_id, partition)
SELECT nextval('withheld_part'), 0, old.partition::integer
FROM setting, jsonb_array_elements_text(setting.value -> 'messages') AS old (partition) WHERE setting.key = 'quality.unpurged';
DELETE FROM setting WHERE key = 'quality.unpurged';
