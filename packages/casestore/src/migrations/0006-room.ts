const soon = "SETTINGS mutations_sync = 0, alter_sync = 0";
const TABLES = ["cases", "messages", "places", "events", "sealed", "blind"];
const wide = "min_compress_block_size = 262144, max_compress_block_size = 1048576";

/**
 * Less disk for the same rows once more. Only what is written from now on, and what is merged, takes the new form; older parts stay readable
 * as they are.
 *
 * - Texts are compressed harder in large parts, which are merged seldom: `{{large:...}}` leaves the level to the embedded engine's
 *   configuration, and is the level itself on servers, whose configuration is not ours.
 * - Grams are asked by their index; the column itself is read for single characters only, so its blocks may span granules.
 * - Ids of cases come again within more rows than a small block holds.
 * - Columns without a codec of their own (those of few different values) were stored in the engine's fastest.
 * - What lies between the instants of neighbouring messages takes the bits in which it differs.
 * - A case id in the index of known values takes the bits in which ids of a year differ.
 * - Words of the text index lie in larger groups, so fewer of them stand in the list of the groups' beginnings, which is held in memory.
 */
export const statements = [
  ...TABLES.map(
    (table) =>
      `ALTER TABLE {{db}}.${table} {{on_cluster}} MODIFY SETTING default_compression_codec = {{default:ZSTD(1)}}`,
  ),
  ...["cases", "messages"].map(
    (table) => `ALTER TABLE {{db}}.${table} {{on_cluster}} MODIFY SETTING text_index_dictionary_block_size = 4096`,
  ),
  `ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY COLUMN body String {{large:ZSTD(3)}},
    MODIFY COLUMN grams Array(String) {{large:ZSTD(3)}},
    MODIFY COLUMN at DateTime64(3, 'UTC') {{codec:Delta, T64('bit'), ZSTD(1)}} ${soon}`,
  `ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY COLUMN grams MODIFY SETTING ${wide}`,
  `ALTER TABLE {{db}}.messages {{on_cluster}} MODIFY COLUMN case_id MODIFY SETTING ${wide}`,
  `ALTER TABLE {{db}}.blind {{on_cluster}} MODIFY COLUMN case_id UInt64 {{codec:T64('bit'), ZSTD(1)}} ${soon}`,
];
