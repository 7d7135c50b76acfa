import { statSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { SynthCase } from "@casekeep/synth";
import { asked, caseColumns, type Peer } from "./peer.ts";
import type { Question } from "./sampler.ts";

const BATCH = 2000;
const SCHEMA = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -1000000; PRAGMA mmap_size = 8000000000;
  CREATE TABLE cases (id TEXT PRIMARY KEY, subject TEXT, status TEXT, product TEXT, region TEXT, country TEXT, language TEXT,
    channel TEXT, team TEXT, requester TEXT, assignee TEXT, created_at INTEGER, updated_at INTEGER) WITHOUT ROWID;
  CREATE TABLE messages (rowid INTEGER PRIMARY KEY, case_id TEXT, at INTEGER, by TEXT, visibility TEXT, body TEXT);
  CREATE VIRTUAL TABLE words USING fts5(body, content = 'messages', content_rowid = 'rowid', tokenize = 'unicode61');`;

/** SQLite with its FTS5 index, in this process. Rows first, then one build of the index: its fastest way in. */
export function sqlite(path: string): Peer {
  const db = new DatabaseSync(path);
  db.exec(SCHEMA);
  const found = (match: string) =>
    `FROM cases c WHERE c.id IN (SELECT m.case_id FROM ${match}) AND (?2 = '' OR c.product = ?2)`;
  const queries = {
    indexed: found("words w JOIN messages m ON m.rowid = w.rowid WHERE words MATCH ?1"),
    scanned: found("messages m WHERE m.body LIKE ?1"),
  };
  return {
    name: "SQLite FTS5",
    async load(cases: Iterable<SynthCase>) {
      const insertCase = db.prepare("INSERT INTO cases VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
      const insertMessage = db.prepare("INSERT INTO messages (case_id, at, by, visibility, body) VALUES (?,?,?,?,?)");
      let held = 0;
      db.exec("BEGIN");
      for (const made of cases) {
        insertCase.run(...(caseColumns(made) as SQLInputValue[]));
        for (const { at, by, visibility, body } of made.messages) insertMessage.run(made.id, at, by, visibility, body);
        if (++held % BATCH === 0) db.exec("COMMIT; BEGIN");
      }
      db.exec("COMMIT");
      db.exec("CREATE INDEX by_case ON messages (case_id, at); CREATE INDEX by_time ON cases (created_at)");
      db.exec("INSERT INTO words (words) VALUES ('rebuild'); ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    },
    async search(question: Question) {
      const { kind, words } = asked(question);
      const from = kind === "part" ? queries.scanned : queries.indexed;
      const quoted = words.map((word) => `"${word}"`);
      const match =
        kind === "part" ? `%${words[0]}%` : kind === "phrase" ? `"${words.join(" ")}"` : quoted.join(" AND ");
      const product = question.product ?? "";
      const page = db.prepare(`SELECT c.* ${from} ORDER BY c.created_at DESC LIMIT 20`).all(match, product);
      const total = db.prepare(`SELECT count(*) AS n ${from}`).get(match, product) as { n: number };
      return { ids: page.map(({ id }) => String(id)), total: total.n };
    },
    async open(id: string) {
      db.prepare("SELECT * FROM cases WHERE id = ?").get(id);
      return db.prepare("SELECT * FROM messages WHERE case_id = ? ORDER BY at").all(id).length;
    },
    async dashboard() {
      const month = "strftime('%Y-%m', created_at / 1000, 'unixepoch')";
      return db.prepare(`SELECT ${month} AS month, region, count(*) FROM cases GROUP BY 1, 2`).all().length;
    },
    bytesOnDisk: async () => statSync(path).size,
    async close() {
      db.close();
    },
  };
}
