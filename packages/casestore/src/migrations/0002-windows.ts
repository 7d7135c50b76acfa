/**
 * Questions about the newest cases read the newest part of the tables only: ids grow with time, and these say of 1,024 rows at once
 * which cases, and which changes, they hold. Rows written before are gone through in the background.
 */
export const statements = [
  "ALTER TABLE {{db}}.messages {{on_cluster}} ADD INDEX IF NOT EXISTS by_case case_id TYPE minmax GRANULARITY 1",
  "ALTER TABLE {{db}}.cases {{on_cluster}} ADD INDEX IF NOT EXISTS changed updated_at TYPE minmax GRANULARITY 1",
  "ALTER TABLE {{db}}.messages {{on_cluster}} MATERIALIZE INDEX by_case SETTINGS mutations_sync = 0",
  "ALTER TABLE {{db}}.cases {{on_cluster}} MATERIALIZE INDEX changed SETTINGS mutations_sync = 0",
];
