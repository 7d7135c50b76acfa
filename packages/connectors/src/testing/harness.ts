import type { Connector, ReadOptions, SourceCase, SourceFile, SourceItem, Spool } from "../source.ts";
import { createTally, type Summary } from "../tally.ts";

/** What the tests of every connector run with: files in memory, a spool in memory, all items collected. */

const encoder = new TextEncoder();

/** `chunk`: bytes a read, so that tests can put borders anywhere. */
export function memoryFile(name: string, content: string | Uint8Array, chunk = 65_536): SourceFile {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
    },
  };
}

/** Passes every piece through JSON, as a spool on disk does. */
export function mapSpool(): Spool {
  const groups = new Map<string, unknown[]>();
  return {
    async put(key, piece) {
      const pieces = groups.get(key) ?? [];
      pieces.push(JSON.parse(JSON.stringify(piece)));
      groups.set(key, pieces);
    },
    async *groups() {
      for (const [key, pieces] of groups) yield { key, pieces };
    },
  };
}

export interface Outcome {
  readonly items: readonly SourceItem[];
  readonly cases: readonly SourceCase[];
  readonly notes: readonly string[];
  readonly summary: Summary;
}

export async function run(
  connector: Connector,
  files: readonly SourceFile[],
  options: Partial<Omit<ReadOptions, "spool">> = {},
): Promise<Outcome> {
  const tally = createTally({ messagesByCase: true });
  const items: SourceItem[] = [];
  for await (const item of connector.read(files, { spool: mapSpool(), own: [], ...options })) {
    items.push(item);
    tally.add(item);
  }
  return {
    items,
    cases: items.flatMap((item) => (item.kind === "case" ? [item.case] : [])),
    notes: items.flatMap((item) => (item.kind === "note" ? [item.text] : [])),
    summary: tally.summary(),
  };
}
