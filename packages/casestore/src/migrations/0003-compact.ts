const word = "LowCardinality(String)";
const soon = "SETTINGS mutations_sync = 0, alter_sync = 0";
const TABLES = ["cases", "messages", "places", "events", "sealed", "blind"];

/**
 * Less disk for the same rows. Only what is written from now on, and what is merged, takes the new form; older parts stay readable as they are.
 *
 * - Bodies are compressed in blocks of a granule: the engine reads whole granules, so four small blocks cost the same reading and a
 *   quarter more room.
 * - Columns with few different values over a part (authors, changes of a history) are numbers into a list of them.
 * - Whose key a case's originals are sealed under stands in the case: `blind` had it again for each known value, and nobody asked it there.
 * - A merged part is on the disk before those it replaces are gone, so these need not lie there for a minute more: after a large import
 *   they were as much again as the data.
 */
export const statements = [
  "ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY SETTING min_compress_block_size = 65536, max_compress_block_size = 262144",
  `ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY COLUMN id UInt64 {{codec:Delta, T64('bit'), ZSTD(1)}},
    MODIFY COLUMN author ${word} {{codec:ZSTD(1)}} ${soon}`,
  `ALTER TABLE {{db}}.places {{on_cluster}} MODIFY COLUMN id UInt64 {{codec:Delta, T64('bit'), ZSTD(1)}},
    MODIFY COLUMN at DateTime64(3, 'UTC') {{codec:Delta, T64('bit'), ZSTD(1)}},
    MODIFY COLUMN author ${word} {{codec:ZSTD(1)}} ${soon}`,
  `ALTER TABLE {{db}}.events {{on_cluster}} MODIFY COLUMN change ${word} {{codec:ZSTD(1)}},
    MODIFY COLUMN actor ${word} {{codec:ZSTD(1)}} ${soon}`,
  `ALTER TABLE {{db}}.blind {{on_cluster}} MODIFY COLUMN hash UInt64 {{codec:Delta, ZSTD(1)}},
    MODIFY COLUMN ver UInt64 {{codec:T64('bit'), ZSTD(1)}} ${soon}`,
  `ALTER TABLE {{db}}.blind {{on_cluster}} DROP COLUMN IF EXISTS person_id ${soon}`,
  `ALTER TABLE {{db}}.cases {{on_cluster}} MODIFY COLUMN unsolved_from Array(Int64) {{codec:Delta, ZSTD(1)}}`,
  ...TABLES.map(
    (table) =>
      `ALTER TABLE {{db}}.${table} {{on_cluster}} MODIFY SETTING old_parts_lifetime = 10, min_compressed_bytes_to_fsync_after_merge = 1`,
  ),
];
