/**
 * Under whose key a case's originals are sealed stands in the case, and beside each sealed box: messages had it once more. 3 bytes a message
 * of ten million.
 */
export const statements = [
  "ALTER TABLE {{db}}.messages {{on_cluster}} DROP COLUMN IF EXISTS person_id SETTINGS mutations_sync = 0, alter_sync = 0",
];
