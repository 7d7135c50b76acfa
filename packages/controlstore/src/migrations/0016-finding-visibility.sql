-- Fields of one text may be for everybody or not: what was found in them is told apart.
ALTER TABLE rescan_finding
  DROP CONSTRAINT rescan_finding_pkey,
  ADD PRIMARY KEY (run_id, case_id, message_id, place, type, rule, visibility);
