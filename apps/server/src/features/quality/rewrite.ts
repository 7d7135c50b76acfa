import type { CaseRow, CaseStore, CaseTexts, EncodedBatch } from "@casekeep/casestore";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { ControlStore } from "@casekeep/controlstore";
import type { Keyring, PersonKey } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { headOf, type MetricRules, measure, nextMeasured, verOf } from "../intake/index.ts";
import { type Reread, rereadEach } from "./reread.ts";

export interface RewritePorts {
  readonly cases: Pick<CaseStore, "texts" | "open" | "insert">;
  readonly control: Pick<ControlStore, "changes" | "personKeys">;
  readonly keyring: Keyring;
  /** By which the case's figures are measured. */
  readonly rules: () => MetricRules;
  readonly now: () => number;
}

const none = { cases: [], messages: [], events: [], sealed: [], blind: [] } as const;

/**
 * True where one message is all that changes. Texts teach one another: a second one, read again after a crash between the two, would no longer
 * know what the first had taught. So what is more than that is replaced as one change of the case, in `rewriteCase`.
 */
export const isAlone = ({ row, messages }: Reread): boolean => !row && messages.length === 1;

/**
 * Puts read-again messages that are alone in the place of the old ones: one above the `ver` that was read, so that each wins over that and
 * loses against whatever a person or an import wrote since. Originals are durable before their texts are replaced.
 */
export async function rewriteMessages(ports: RewritePorts, rereads: readonly Reread[], ver: bigint): Promise<void> {
  const sealed = rereads.flatMap((one) => one.sealed);
  const blind = rereads.flatMap((one) => one.blind);
  if (sealed.length + blind.length > 0) await ports.cases.insert(encodeBatch({ ...none, ver, sealed, blind }));
  const messages = rereads.flatMap((one) => one.messages);
  if (messages.length > 0) await ports.cases.insert({ blocks: messageBlocks(messages, nextMeasured) });
}

/** @param above what `ver` takes the place of the one that was read */
const messageBlocks = (messages: Reread["messages"], above: (ver: bigint) => bigint): EncodedBatch["blocks"] =>
  [...Map.groupBy(messages, ({ ver }) => ver)].flatMap(
    ([ver, same]) => encodeBatch({ ...none, ver: above(ver), messages: same.map(({ row }) => row) }).blocks,
  );

/** Wins over a message that was read alone while its case's change was on its way: that reading knew less. */
const nextTogether = (ver: bigint): bigint => nextMeasured(nextMeasured(ver));

/** How often a case is tried again while a change of it is on its way to the case store, and the pause between, ms. */
const ATTEMPTS = 60;
const PAUSE_MS = 200;

class OnItsWay extends Error {
  override readonly name = "OnItsWay";
}

/** Changes of the case were on their way all the while. */
export class CaseBusy extends ApiError {
  constructor() {
    super("STORE_UNAVAILABLE");
  }
}

/** Another change of the same case has taken its place and has not arrived: the work is to be repeated in a moment. Throws CaseBusy where that lasts. */
export async function lockedCase<T>(
  ports: RewritePorts,
  id: bigint,
  stream: "main" | "confidential",
  make: (texts: CaseTexts, taken: { readonly ver: bigint; readonly version: number }) => Promise<Made<T>> | Made<T>,
): Promise<T | undefined> {
  const viewer = serviceViewer("quality");
  for (let attempt = 1; ; attempt++) {
    const before = await ports.cases.open(viewer, id);
    if (!before) return undefined;
    let blocks: EncodedBatch["blocks"] = [];
    let result: T | undefined;
    try {
      const request = { caseId: id, expected: "any", base: headOf(before), stream, events: 0 } as const;
      const taken = await ports.control.changes.change(request, async (numbers) => {
        if (await ports.control.changes.isPending(id)) throw new OnItsWay();
        const [texts] = await ports.cases.texts(viewer, id - 1n, 1);
        const version = stream === "main" ? numbers.version - 1 : numbers.version;
        if (texts?.row.id !== id || texts.row.version !== version) throw new OnItsWay();
        const made = await make(texts, { ver: verOf(numbers.ver), version: numbers.version });
        result = made.result;
        if (!made.batch) throw new Unchanged();
        const cases = await measured(ports, id, made.batch.cases ?? []);
        const own = encodeBatch({ ...none, ...made.batch, cases, ver: verOf(numbers.ver) });
        blocks = [...own.blocks, ...(made.beside ?? [])];
        return blocks;
      });
      await ports.cases.insert({ blocks });
      await ports.control.changes.done(taken.outboxId);
      return result;
    } catch (error) {
      if (error instanceof Unchanged) return result;
      if (!(error instanceof OnItsWay)) throw error;
    }
    if (attempt === ATTEMPTS) throw new CaseBusy();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The case's row with figures by the rules in force: those that were read may be of a calendar by which all others are measured no longer. */
async function measured(ports: RewritePorts, id: bigint, rows: readonly CaseRow[]): Promise<readonly CaseRow[]> {
  if (rows.length === 0) return rows;
  const { events } = (await ports.cases.open(serviceViewer("quality"), id)) ?? { events: [] };
  return rows.map((row) => ({
    ...row,
    metrics: measure(row.id, row.createdAt, events, ports.rules(), ports.now()).columns,
  }));
}

/** `batch` absent: nothing is to be written, and no version is taken. */
interface Made<T> {
  readonly result: T;
  /** Rows under a `ver` of their own. */
  readonly beside?: EncodedBatch["blocks"];
  readonly batch?: Partial<Omit<Parameters<typeof encodeBatch>[0], "ver">>;
}
class Unchanged extends Error {
  override readonly name = "Unchanged";
}

/**
 * Reads a case again under lock and writes all that changes of it, messages included, as one change of the case: all of it arrives or nothing,
 * and whoever had read the version before is told so when they change it, instead of writing the old text back.
 * @param before called with what is about to be replaced, which may be more than was read without the lock
 */
export async function rewriteCase(
  ports: RewritePorts,
  id: bigint,
  part: number,
  before: (again: Reread, texts: CaseTexts) => Promise<void>,
): Promise<void> {
  await lockedCase(ports, id, "main", async (texts, { version }) => {
    const keys = await keysOf(ports, [texts.row.personId]);
    const [again] = rereadEach([texts], { keyring: ports.keyring, keys, part });
    if (!again?.row && !again?.messages.length) return { result: undefined };
    await before(again, texts);
    return {
      result: undefined,
      batch: {
        cases: [{ ...(again.row ?? texts.row), version }],
        events: again.events.map(({ row }) => row),
        sealed: again.sealed,
        blind: again.blind,
      },
      beside: messageBlocks(again.messages, nextTogether),
    };
  });
}

/** Keys of those persons who have one. */
export async function keysOf(
  ports: Pick<RewritePorts, "control" | "keyring">,
  ids: readonly bigint[],
): Promise<Map<bigint, PersonKey>> {
  const wrapped = await ports.control.personKeys.wrapped([...new Set(ids)]);
  return new Map([...wrapped].map(([id, bytes]) => [id, ports.keyring.unwrapPersonKey(id, bytes)]));
}
