import { foldSql } from "../text/fold.ts";

/** Years as the ids count them (seconds above 30 bits of hash): the same for every version of a row, whatever its columns say. */
const YEAR_OF = (id: string) => `intDiv(bitShiftRight(${id}, 30), 31556952)`;
const word = "LowCardinality(String)";
const BLOCKS = "fsync_after_insert = 1, non_replicated_deduplication_window = 1000, old_parts_lifetime = 60";

/**
 * Names in double braces are filled in by the form of the engine: `{{db}}`, `{{on_cluster}}`, `{{replacing}}` (the engine that keeps
 * the row of the highest `ver`), and `{{codec:...}}` (nothing is compressed in the form that the marker test reads with grep).
 * `{{fold:column}}` is frozen here as it stood: changing the fold table needs a migration that rebuilds the text indexes.
 */
export const statements = [
  `CREATE TABLE IF NOT EXISTS {{db}}.cases {{on_cluster}} (
    id UInt64 {{codec:Delta, ZSTD(1)}},
    source ${word}, subject String {{codec:ZSTD(3)}}, subject_grams Array(String) {{codec:ZSTD(3)}},
    created_at DateTime64(3, 'UTC') {{codec:Delta, ZSTD(1)}}, updated_at DateTime64(3, 'UTC') {{codec:Delta, ZSTD(1)}},
    status ${word}, priority ${word}, product ${word}, region ${word}, country ${word}, language ${word}, channel ${word},
    team ${word}, assignee ${word}, requester String {{codec:ZSTD(1)}}, person_id UInt64 {{codec:ZSTD(1)}},
    tags Array(${word}), csat ${word}, merged_into UInt64 {{codec:ZSTD(1)}}, deleted UInt8, fields String {{codec:ZSTD(3)}},
    version UInt32 {{codec:ZSTD(1)}}, digest UInt64 {{codec:NONE}},
    public_messages UInt32 {{codec:ZSTD(1)}}, internal_messages UInt32 {{codec:ZSTD(1)}},
    first_reply_cal Nullable(UInt32) {{codec:ZSTD(1)}}, first_reply_biz Nullable(UInt32) {{codec:ZSTD(1)}},
    first_resolution_cal Nullable(UInt32) {{codec:ZSTD(1)}}, first_resolution_biz Nullable(UInt32) {{codec:ZSTD(1)}},
    full_resolution_cal Nullable(UInt32) {{codec:ZSTD(1)}}, full_resolution_biz Nullable(UInt32) {{codec:ZSTD(1)}},
    requester_wait_cal UInt32 {{codec:ZSTD(1)}}, requester_wait_biz UInt32 {{codec:ZSTD(1)}},
    agent_wait_cal UInt32 {{codec:ZSTD(1)}}, agent_wait_biz UInt32 {{codec:ZSTD(1)}},
    on_hold_cal UInt32 {{codec:ZSTD(1)}}, on_hold_biz UInt32 {{codec:ZSTD(1)}},
    next_replies_cal Array(UInt32) {{codec:ZSTD(1)}}, next_replies_biz Array(UInt32) {{codec:ZSTD(1)}},
    reopens UInt32 {{codec:ZSTD(1)}}, agent_replies UInt32 {{codec:ZSTD(1)}}, transfers UInt32 {{codec:ZSTD(1)}},
    one_touch UInt8 {{codec:ZSTD(1)}}, one_touch_no_wait UInt8 {{codec:ZSTD(1)}},
    sla_first_reply ${word}, sla_breach_at Nullable(Int64) {{codec:ZSTD(1)}},
    unsolved_from Array(Int64) {{codec:ZSTD(1)}}, unsolved_to Array(Int64) {{codec:ZSTD(1)}},
    ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8,
    INDEX words {{fold:subject}} TYPE text(tokenizer = splitByNonAlpha),
    INDEX grams subject_grams TYPE text(tokenizer = 'array'),
    INDEX into merged_into TYPE bloom_filter(0.01) GRANULARITY 4
  ) ENGINE = {{replacing}} PARTITION BY ${YEAR_OF("id")} ORDER BY id
  SETTINGS index_granularity = 1024, text_index_posting_list_codec = 'bitpacking', ${BLOCKS}`,

  `CREATE TABLE IF NOT EXISTS {{db}}.messages {{on_cluster}} (
    id UInt64 {{codec:Delta, ZSTD(1)}}, case_id UInt64 {{codec:Delta, ZSTD(1)}},
    at DateTime64(3, 'UTC') {{codec:Delta, ZSTD(1)}},
    author_kind ${word}, author String {{codec:ZSTD(1)}}, visibility ${word},
    body String {{codec:ZSTD(3)}}, grams Array(String) {{codec:ZSTD(3)}},
    product ${word}, region ${word}, language ${word}, channel ${word}, person_id UInt64 {{codec:ZSTD(1)}},
    attachments String {{codec:ZSTD(3)}}, fields String {{codec:ZSTD(3)}},
    ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8,
    INDEX words {{fold:body}} TYPE text(tokenizer = splitByNonAlpha),
    INDEX grams grams TYPE text(tokenizer = 'array')
  ) ENGINE = {{replacing}} PARTITION BY toYear(at) ORDER BY (at, case_id, id)
  SETTINGS index_granularity = 1024, min_compress_block_size = 16384, max_compress_block_size = 65536,
    text_index_posting_list_codec = 'bitpacking', ${BLOCKS}`,

  `CREATE TABLE IF NOT EXISTS {{db}}.places {{on_cluster}} (
    case_id UInt64 {{codec:Delta, ZSTD(1)}}, at DateTime64(3, 'UTC') {{codec:Delta, ZSTD(1)}},
    id UInt64 {{codec:Delta, ZSTD(1)}},
    author_kind ${word}, author String {{codec:ZSTD(1)}}, visibility ${word},
    ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8
  ) ENGINE = {{replacing}} PARTITION BY ${YEAR_OF("case_id")} ORDER BY (case_id, at, id)
  SETTINGS index_granularity = 256, ${BLOCKS}`,

  `CREATE TABLE IF NOT EXISTS {{db}}.events {{on_cluster}} (
    case_id UInt64 {{codec:Delta, ZSTD(1)}}, stream ${word}, seq UInt32 {{codec:Delta, ZSTD(1)}},
    at DateTime64(3, 'UTC') {{codec:Delta, ZSTD(1)}}, type ${word}, actor String {{codec:ZSTD(1)}}, origin ${word},
    change String {{codec:ZSTD(1)}}, ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8
  ) ENGINE = {{replacing}} PARTITION BY ${YEAR_OF("case_id")} ORDER BY (case_id, stream, seq)
  SETTINGS index_granularity = 1024, ${BLOCKS}`,

  `CREATE TABLE IF NOT EXISTS {{db}}.sealed {{on_cluster}} (
    case_id UInt64 {{codec:Delta, ZSTD(1)}}, owner ${word}, owner_id UInt64 {{codec:ZSTD(1)}}, part UInt32 {{codec:ZSTD(1)}},
    person_id UInt64 {{codec:ZSTD(1)}}, bytes String {{codec:NONE}}, ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8
  ) ENGINE = {{replacing}} PARTITION BY ${YEAR_OF("case_id")} ORDER BY (case_id, owner, owner_id, part)
  SETTINGS index_granularity = 1024, ${BLOCKS}`,

  `CREATE TABLE IF NOT EXISTS {{db}}.blind {{on_cluster}} (
    hash UInt64 {{codec:NONE}}, case_id UInt64 {{codec:ZSTD(1)}}, kind ${word}, visibility ${word},
    person_id UInt64 {{codec:ZSTD(1)}}, ver UInt64 {{codec:Delta, ZSTD(1)}}, is_deleted UInt8
  ) ENGINE = {{replacing}} PARTITION BY ${YEAR_OF("case_id")} ORDER BY (hash, case_id, kind, visibility)
  SETTINGS index_granularity = 1024, ${BLOCKS}`,
].map((sql) => sql.replaceAll(/\{\{fold:(\w+)\}\}/g, (_whole, column: string) => foldSql(column)));
