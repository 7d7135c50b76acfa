import type { CaseStore, CaseTexts } from "@casekeep/casestore";
import { casePartition, messagePartition } from "@casekeep/casestore";
import type { ControlStore, RescanCounters, RescanFinding, RescanRecord } from "@casekeep/controlstore";
import { serviceViewer } from "../../access/index.ts";
import type { Readers } from "./readers.ts";
import type { Reread } from "./reread.ts";
import { isAlone, keysOf, type RewritePorts, rewriteCase, rewriteMessages } from "./rewrite.ts";

export interface RescanPorts extends RewritePorts {
  readonly cases: Pick<CaseStore, "texts" | "open" | "insert" | "stats" | "purge">;
  readonly control: Pick<ControlStore, "rescans" | "personKeys" | "changes">;
}

export interface RescanHooks {
  readonly progress: (counters: RescanCounters, phase: "reading" | "erasing") => void;
  readonly signal: AbortSignal;
}

/** Characters of text read at a time: some 20 MB in all threads and answers. */
const PAGE_TEXT = 2_000_000;
const FEWEST_CASES = 20;
const MOST_CASES = 1_000;
/** Cases that are rewritten side by side: each waits for two commits. */
const AT_ONCE = 4;

/**
 * Reads everything that is stored again, case after case, and takes out what the recognizers of today find in it. Everything up to the
 * record's cursor is done; a crash in between repeats at most one page, which changes nothing twice. At the end the bytes of what was
 * replaced are deleted from the files of both stores. @returns counters when all is done
 */
export async function rescan(
  record: RescanRecord,
  ports: RescanPorts,
  readers: Readers,
  hooks: RescanHooks,
): Promise<RescanCounters> {
  const { cases, control } = ports;
  const viewer = serviceViewer("quality");
  let counters = record.counters;
  let partitions = record.partitions;
  let limit = MOST_CASES / 5;
  const read = (after: bigint) => cases.texts(viewer, after, limit);
  let next = read(record.cursor);
  async function found(rereads: readonly Reread[], textsOf: (caseId: bigint) => CaseTexts | undefined): Promise<void> {
    if (!record.dry) partitions = touched(partitions, rereads);
    const findings = rereads.flatMap((one) => findingsOf(one, textsOf(one.caseId)));
    await control.rescans.found(record.id, findings, partitions);
  }
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (!last) break;
    hooks.signal.throwIfAborted();
    limit = fitting(page);
    next = read(last.row.id);
    // Awaited at the next turn; should this one fail, nobody else answers for it.
    next.catch(() => undefined);
    const keys = await keysOf(
      ports,
      page.map(({ row }) => row.personId),
    );
    const rereads = (
      await Promise.all(
        slices(page, readers.size).map((texts) => readers.ask({ kind: "reread", texts, keys, part: record.part })),
      )
    ).flat();
    if (rereads.length > 0) {
      const texts = new Map(page.map((one) => [one.row.id, one]));
      await found(rereads, (id) => texts.get(id));
    }
    if (!record.dry) {
      const { alone = [], together = [] } = Object.groupBy(rereads, (one) => (isAlone(one) ? "alone" : "together"));
      await rewriteMessages(ports, alone, record.belowVer);
      for (let from = 0; from < together.length; from += AT_ONCE)
        await Promise.all(
          together
            .slice(from, from + AT_ONCE)
            .map(({ caseId }) =>
              rewriteCase(ports, caseId, record.part, (again, texts) => found([again], () => texts)),
            ),
        );
    }
    counters = counted(counters, page, rereads);
    await control.rescans.commit(record.id, { cursor: last.row.id, counters });
    hooks.progress(counters, "reading");
  }
  hooks.signal.throwIfAborted();
  if (!record.dry && partitions.cases.length + partitions.messages.length > 0) {
    hooks.progress(counters, "erasing");
    await cases.purge(partitions);
    await control.changes.scrub();
  }
  return counters;
}

/** As many cases as make a page of about `PAGE_TEXT`, by what the last page held. */
function fitting(page: readonly CaseTexts[]): number {
  const size = page.reduce((sum, { messages }) => messages.reduce((all, { row }) => all + row.body.length, sum), 0);
  const fit = Math.round((PAGE_TEXT / Math.max(1, size)) * page.length);
  return Math.max(FEWEST_CASES, Math.min(MOST_CASES, fit));
}

/** The page in as many parts as there are threads. */
function slices<T>(page: readonly T[], parts: number): T[][] {
  const size = Math.ceil(page.length / parts);
  return Array.from({ length: Math.ceil(page.length / size) }, (_, at) => page.slice(at * size, (at + 1) * size));
}

/** Partitions in which rows will be replaced, beside those of earlier pages. */
function touched(before: RescanRecord["partitions"], rereads: readonly Reread[]): RescanRecord["partitions"] {
  const cases = new Set(before.cases);
  const messages = new Set(before.messages);
  for (const one of rereads) {
    if (one.row) cases.add(casePartition(one.caseId));
    for (const { row } of one.messages) messages.add(messagePartition(row.at));
  }
  return { cases: [...cases], messages: [...messages] };
}

function findingsOf(one: Reread, texts: CaseTexts | undefined): RescanFinding[] {
  if (!texts) return [];
  const { row } = texts;
  return one.found.map(({ at, ...found }) => ({
    ...found,
    at: new Date(at),
    caseId: row.id,
    personId: row.personId,
    person: row.requester,
    language: row.language,
    source: row.source,
  }));
}

function counted(before: RescanCounters, page: readonly CaseTexts[], rereads: readonly Reread[]): RescanCounters {
  const found = rereads.flatMap((one) => one.found);
  const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((all, one) => all + of(one), 0);
  return {
    ...before,
    cases: before.cases + page.length,
    messages: before.messages + sum(page, ({ messages }) => messages.length),
    affectedCases: before.affectedCases + rereads.length,
    affectedMessages: before.affectedMessages + sum(rereads, ({ messages }) => messages.length),
    values: before.values + sum(found, ({ values }) => values),
    characters: before.characters + sum(found, ({ characters }) => characters),
    dropped: before.dropped + sum(rereads, ({ dropped }) => dropped),
  };
}
