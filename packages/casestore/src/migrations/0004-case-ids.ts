/**
 * Ids that come again and again are stored as they are: the same eight bytes a few rows further on are found by ZSTD, while the differences
 * between neighbours of other cases, which Delta made of them, are each another number. 3 bytes a message of ten million. What is written
 * from now on, and what is merged, takes the new form; older parts stay readable as they are.
 */
export const statements = [
  "ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY COLUMN case_id UInt64 {{codec:ZSTD(1)}} SETTINGS mutations_sync = 0, alter_sync = 0",
  "ALTER TABLE {{db}}.events {{on_cluster}} MODIFY COLUMN case_id UInt64 {{codec:ZSTD(1)}} SETTINGS mutations_sync = 0, alter_sync = 0",
];
