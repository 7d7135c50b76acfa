export interface EngineLimits {
  /** Bytes the engine may use in all. */
  readonly memory: number;
  /** Bytes one statement may use. */
  readonly perQuery: number;
  readonly threads: number;
}

const MIB = 1 << 20;
/** Merging stands behind questions where both want the processor (without the right to change priorities nothing happens). */
const BEHIND = 10;

/**
 * A part of so many bytes is the work of many mergings and takes part in few more: what has no codec of its own (texts above all) is
 * compressed harder there, a tenth smaller for three times the work. The last case that fits holds.
 */
const LARGE = 96 * MIB;

/** What every statement needs to be understood and answered rightly, whatever form the engine takes. */
export const STATEMENT_SETTINGS = Object.freeze({
  // An import of many years writes to as many partitions; a bound would refuse it.
  max_partitions_per_insert_block: 0,
  max_query_size: 16 * MIB,
  max_ast_elements: 500_000,
  max_expanded_ast_elements: 500_000,
  // Ids have 64 bits: as text, since a JSON number would be rounded.
  output_format_json_quote_64bit_integers: 1,
  // Answers are small: threads that write them out beside each other cost a small question a tenth of its time.
  output_format_parallel_formatting: 0,
  // A partition is a function of the sorting key in every table here.
  do_not_merge_across_partitions_select_final: 1,
  // With it, "newest page of a search" reads every body instead of the index.
  use_top_k_dynamic_filtering: 0,
  use_skip_indexes_if_final: 1,
  use_skip_indexes_if_final_exact_mode: 1,
  use_text_index_postings_cache: 1,
  use_text_index_dictionary_cache: 1,
  enable_extended_results_for_datetime_functions: 1,
  session_timezone: "UTC",
});

/**
 * The engine's configuration file. Caches are sized for a machine that is shared: a tenth of the memory for marks (the default
 * alone is 5 GiB), none for uncompressed blocks. Nothing is logged: statements hold what people searched for.
 * Old parts are looked for every two seconds (by default every five minutes): erasing waits for them.
 * A merge takes a few parts at once (by default a hundred): all their files are open until it is done, and a process may open some
 * thousands. Where merges have fallen behind a long load, a hundred parts in each of four merges would be more.
 */
export function engineConfig(limits: EngineLimits, paths: { temporary: string; profile: string }): string {
  const cache = Math.floor(limits.memory / 10);
  return `<clickhouse>
  <logger><level>none</level></logger>
  <send_crash_reports><enabled>false</enabled></send_crash_reports>
  <max_server_memory_usage>${limits.memory}</max_server_memory_usage>
  <mark_cache_size>${cache}</mark_cache_size>
  <index_mark_cache_size>${Math.floor(cache / 4)}</index_mark_cache_size>
  <primary_index_cache_size>${Math.floor(cache / 4)}</primary_index_cache_size>
  <uncompressed_cache_size>0</uncompressed_cache_size>
  <mmap_cache_size>0</mmap_cache_size>
  <compression>
    <case><min_part_size>0</min_part_size><min_part_size_ratio>0</min_part_size_ratio><method>zstd</method><level>3</level></case>
    <case><min_part_size>${LARGE}</min_part_size><min_part_size_ratio>0</min_part_size_ratio><method>zstd</method><level>9</level></case>
  </compression>
  <query_cache><max_size_in_bytes>0</max_size_in_bytes></query_cache>
  <merge_tree>
    <cleanup_delay_period>1</cleanup_delay_period>
    <cleanup_delay_period_random_add>0</cleanup_delay_period_random_add>
    <max_cleanup_delay_period>2</max_cleanup_delay_period>
    <max_parts_to_merge_at_once>16</max_parts_to_merge_at_once>
  </merge_tree>
  <os_threads_nice_value_merge_mutate>${BEHIND}</os_threads_nice_value_merge_mutate>
  <background_pool_size>${Math.max(2, limits.threads)}</background_pool_size>
  <tmp_path>${xml(paths.temporary)}/</tmp_path>
  <users_config>${xml(paths.profile)}</users_config>
</clickhouse>
`;
}

/** Settings of every statement. A file of its own: in the main one the embedded engine passes over profiles without a word. */
export function engineProfile(limits: EngineLimits): string {
  const settings = Object.entries({
    ...STATEMENT_SETTINGS,
    max_threads: limits.threads,
    max_memory_usage: limits.perQuery,
    max_bytes_before_external_group_by: Math.floor(limits.perQuery / 2),
    max_bytes_before_external_sort: Math.floor(limits.perQuery / 2),
    log_queries: 0,
  }).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<clickhouse>
  <profiles><default>${settings.join("\n    ")}</default></profiles>
  <users><default><password></password><profile>default</profile><networks><ip>::/0</ip></networks></default></users>
</clickhouse>
`;
}

const xml = (text: string) => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
