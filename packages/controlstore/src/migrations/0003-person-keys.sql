-- Ids are unsigned 64-bit hashes, stored as the signed number of the same bits.

CREATE TABLE person_key (
  person_id bigint PRIMARY KEY,
  wrapped bytea NOT NULL
);
-- Random bytes do not compress, and 61 of them are never worth a detour.
ALTER TABLE person_key ALTER COLUMN wrapped SET STORAGE PLAIN;
