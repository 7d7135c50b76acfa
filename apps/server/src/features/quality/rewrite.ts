import type { CaseStore, CaseTexts, EncodedBatch } from "@casekeep/casestore";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { ControlStore } from "@casekeep/controlstore";
import type { Keyring, PersonKey } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { headOf, nextMeasured, verOf } from "../intake/index.ts";
import { type Reread, rereadEach } from "./reread.ts";

export interface RewritePorts {
  readonly cases: Pick<CaseStore, "texts" | "open" | "insert">;
  readonly control: Pick<ControlStore, "changes" | "personKeys">;
  readonly keyring: Keyring;
}

const none = { cases: [], messages: [], events: [], sealed: [], blind: [] } as const;

/**
 * Puts read-again rows in the place of the old ones. A message's row is written one above the `ver` that was read: it wins over that and
 * loses against whatever a person or an import wrote since, which the recognizers of today have read anyway. Originals are durable before
 * their texts are replaced. The case's own row follows in `rewriteCase`: people's changes write it whole, so it takes its place among them.
 */
export async function rewriteMessages(ports: RewritePorts, rereads: readonly Reread[], ver: bigint): Promise<void> {
  const sealed = rereads.flatMap((one) => one.sealed.filter(({ owner }) => owner === "message"));
  const blind = rereads.flatMap((one) => one.blind);
  if (sealed.length + blind.length > 0) await ports.cases.insert(encodeBatch({ ...none, ver, sealed, blind }));
  const byVer = new Map<bigint, Reread["messages"][number]["row"][]>();
  for (const { messages } of rereads)
    for (const message of messages) {
      const next = nextMeasured(message.ver);
      const group = byVer.get(next);
      if (group) group.push(message.row);
      else byVer.set(next, [message.row]);
    }
  await Promise.all(
    [...byVer].map(([next, messages]) => ports.cases.insert(encodeBatch({ ...none, ver: next, messages }))),
  );
}

/** How often a case is tried again while a change of it is on its way to the case store, and the pause between, ms. */
const ATTEMPTS = 60;
const PAUSE_MS = 200;

class OnItsWay extends Error {
  override readonly name = "OnItsWay";
}

/** Another change of the same case has taken its place and has not arrived: the work is to be repeated in a moment. */
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
        if ((await ports.control.changes.pending()).some((entry) => entry.caseId === id)) throw new OnItsWay();
        const [texts] = await ports.cases.texts(viewer, id - 1n, 1);
        const version = stream === "main" ? numbers.version - 1 : numbers.version;
        if (texts?.row.id !== id || texts.row.version !== version) throw new OnItsWay();
        const made = await make(texts, { ver: verOf(numbers.ver), version: numbers.version });
        result = made.result;
        if (!made.batch) throw new Unchanged();
        ({ blocks } = encodeBatch({ ...none, ...made.batch, ver: verOf(numbers.ver) }));
        return blocks;
      });
      await ports.cases.insert({ blocks });
      await ports.control.changes.done(taken.outboxId);
      return result;
    } catch (error) {
      if (error instanceof Unchanged) return result;
      if (!(error instanceof OnItsWay)) throw error;
    }
    if (attempt === ATTEMPTS) throw new ApiError("STORE_UNAVAILABLE");
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** `batch` absent: nothing is to be written, and no version is taken. */
interface Made<T> {
  readonly result: T;
  readonly batch?: Partial<Omit<Parameters<typeof encodeBatch>[0], "ver">>;
}
class Unchanged extends Error {
  override readonly name = "Unchanged";
}

/**
 * Reads a case's own texts again under lock and writes them as a change of the case: whoever had read the version before is told so when they
 * change it, instead of writing the old text back.
 */
export async function rewriteCase(ports: RewritePorts, id: bigint, part: number): Promise<void> {
  await lockedCase(ports, id, "main", async (texts, { version }) => {
    const keys = await keysOf(ports, [texts.row.personId]);
    const [again] = rereadEach([texts], { keyring: ports.keyring, keys, part });
    if (!again?.row) return { result: undefined };
    return {
      result: undefined,
      batch: {
        cases: [{ ...again.row, version }],
        events: again.events.map(({ row }) => row),
        sealed: again.sealed.filter(({ owner }) => owner === "case"),
        blind: again.blind,
      },
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
