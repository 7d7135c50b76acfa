import pg from "pg";

/** A table of the schema, as its own database describes it. */
export interface Table {
  readonly name: string;
  /** Those that rows are written with: generated ones come by themselves. */
  readonly columns: readonly string[];
  /** Its primary key: the order in which its rows go. */
  readonly key: readonly string[];
  /** The other tables that its rows point to. */
  readonly needs: readonly string[];
  /** What the database does by itself with each row, and when: 'A' always, 'O' unless it replicates, 'D' never, 'R' only then. */
  readonly triggers: readonly { readonly name: string; readonly enabled: "A" | "O" | "D" | "R" }[];
}

/** What says which schema it is goes with the schema, not with the rows. */
const TABLES = `
  SELECT c.relname AS name,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    coalesce((SELECT array_agg(a.attname::text ORDER BY k.place)
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place), pg_attribute a
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum), '{}') AS key,
    coalesce((SELECT array_agg(DISTINCT t.relname::text) FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND t.oid <> c.oid), '{}') AS needs,
    coalesce((SELECT json_agg(json_build_object('name', g.tgname, 'enabled', g.tgenabled) ORDER BY g.tgname) FROM pg_trigger g
      WHERE g.tgrelid = c.oid AND NOT g.tgisinternal), '[]') AS triggers
  FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'schema_migrations'
  ORDER BY c.relname`;

/** All tables of a migrated database, each behind those that its rows point to. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  const left = new Map(rows.map((table) => [table.name, table]));
  const sorted: Table[] = [];
  while (left.size > 0) {
    const next = [...left.values()].filter(({ needs }) => !needs.some((name) => left.has(name)));
    if (next.length === 0) throw new Error(`Tables point to each other in a ring: ${[...left.keys()].join(", ")}.`);
    for (const table of next) left.delete(table.name);
    sorted.push(...next);
  }
  return sorted;
}

/** What a table holds. The sum hangs on every value of every row, and not on their order. */
export interface Holds {
  readonly rows: number;
  readonly checksum: string;
}

/** Values are told as text in the form that `PLAIN` sets: the same on both sides. */
export async function holds(client: pg.Client, table: Table): Promise<Holds> {
  const row = `ROW(${listOf(table)})::text`;
  const { rows } = await client.query<{ rows: string; checksum: string }>(
    `SELECT count(*)::text AS rows, coalesce(sum(('x' || left(md5(${row}), 15))::bit(60)::bigint), 0)::text AS checksum
     FROM ${pg.escapeIdentifier(table.name)}`,
  );
  return { rows: Number(rows[0]?.rows), checksum: String(rows[0]?.checksum) };
}

/** Its columns, as SQL lists them. */
export const listOf = ({ columns }: Table): string => columns.map(pg.escapeIdentifier).join(", ");

/** How a session tells values as text, whatever its server's defaults are. */
export const PLAIN =
  "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1";
