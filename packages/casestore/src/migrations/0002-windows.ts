/**
 * Questions about the newest cases read the newest part of the tables only: ids grow with time, and these say of 1,024 rows at once
 * which cases, and which changes, they hold. Rows written before are gone through in the background. Which cases were merged into one is
 * found by the key of `blind`.
 */
export const statements = [
  "ALTER TABLE {{db}}.messages {{on_cluster}} ADD INDEX IF NOT EXISTS by_case case_id TYPE minmax GRANULARITY 1",
  "ALTER TABLE {{db}}.cases {{on_cluster}} ADD INDEX IF NOT EXISTS changed updated_at TYPE minmax GRANULARITY 1",
  "ALTER TABLE {{db}}.messages {{on_cluster}} MATERIALIZE INDEX by_case SETTINGS mutations_sync = 0",
  "ALTER TABLE {{db}}.cases {{on_cluster}} MATERIALIZE INDEX changed SETTINGS mutations_sync = 0",
  `INSERT INTO {{db}}.blind (hash, case_id, kind, visibility, person_id, ver, is_deleted)
   SELECT merged_into, id, 'merge', 'public', person_id, ver, 0 FROM {{db}}.cases FINAL WHERE merged_into != 0`,
];
