-- Each audit record carries a hash over itself and the hash of the record before it: one that is altered, added or taken out between others no
-- longer fits those after it. How it is computed is written down once more in audit-links.ts, which checks it without this database's functions.
ALTER TABLE audit ADD COLUMN link bytea;

CREATE FUNCTION audit_part(part text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT octet_length(convert_to(part, 'UTF8')) || ':' || part
$$;
CREATE FUNCTION audit_link(before bytea, r audit) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(before || convert_to(
    audit_part(r.seq::text) || audit_part((extract(epoch FROM r.at) * 1000000)::bigint::text) || audit_part(r.actor) || audit_part(r.role)
      || audit_part(r.action) || audit_part(r.object) || audit_part(r.outcome) || audit_part(r.detail::text), 'UTF8'))
$$;

-- Records of before this version are linked as they stand.
ALTER TABLE audit DISABLE TRIGGER audit_no_change;
ALTER TABLE audit DISABLE TRIGGER audit_no_row_change;
DO $$
DECLARE
  r audit;
  last bytea := '';
BEGIN
  FOR r IN SELECT * FROM audit ORDER BY seq LOOP
    last := audit_link(last, r);
    UPDATE audit SET link = last WHERE seq = r.seq;
  END LOOP;
END
$$;
ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_no_change;
ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_no_row_change;
ALTER TABLE audit ALTER COLUMN link SET NOT NULL;

CREATE FUNCTION audit_is_linked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_link bytea;
BEGIN
  -- One writer at a time until its commit, also of other servers; the number below is any fixed one.
  PERFORM pg_advisory_xact_lock(7300202614);
  SELECT seq, link INTO last_seq, last_link FROM audit ORDER BY seq DESC LIMIT 1;
  -- Not the sequence's number: that was drawn before the lock, and a crash leaves gaps in it that look like missing records.
  NEW.seq := coalesce(last_seq, 0) + 1;
  NEW.link := audit_link(coalesce(last_link, ''), NEW);
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_is_linked BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_linked();
ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_is_linked;
