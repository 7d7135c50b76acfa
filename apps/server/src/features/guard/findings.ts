import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { GuardFinding, GuardRow } from "@casekeep/contracts";
import type { AlertPlan, FindingKind, FindingRecord, GuardMemory } from "@casekeep/controlstore";
import type { Boxes } from "./box.ts";

/** What a finding says; it lies in the control store in a box. */
export interface FindingBody {
  readonly sentence: string;
  readonly rows: readonly GuardRow[];
  readonly change: GuardFinding["change"];
}

export interface Wanted extends FindingBody {
  readonly key: string;
  readonly kind: FindingKind;
  readonly asset: string;
}

interface Known {
  readonly id: string;
  readonly openedAt: Date;
  readonly body: FindingBody;
  sealed: boolean;
}

const NOT_YET = { closedAt: null, eventAt: null, sealedAt: null, acknowledgedAt: null, acknowledgedBy: "" };

/** Findings of a kind that end by themselves when what they say is no longer so. */
const FOLLOWED: ReadonlySet<FindingKind> = new Set(["exposed", "unknown", "probe", "self"]);

/**
 * The open findings as this server sees them, and the control store's word on them, which is the same for all servers. Nothing is written
 * where nothing changed.
 */
export function findingsBook(ports: {
  memory: GuardMemory;
  boxes: Boxes;
  /** Whom what is opened is owed to. */
  plan: () => AlertPlan;
  now: () => number;
}) {
  const { memory, boxes } = ports;
  const known = new Map<string, Known>();
  /** Under which id a finding waits for the store to take it. */
  const waiting = new Map<string, { readonly id: string; readonly openedAt: Date }>();
  const lost: FindingBody = { sentence: "What this finding said cannot be read.", rows: [], change: null };
  const bodyOf = (record: FindingRecord): FindingBody => boxes.open<FindingBody>(record.box) ?? lost;

  function show(record: FindingRecord): GuardFinding {
    const end = record.closedAt?.getTime() ?? ports.now();
    const body = bodyOf(record);
    return {
      id: record.id,
      kind: record.kind,
      asset: record.asset,
      openedAt: record.openedAt.toISOString(),
      closedAt: record.closedAt?.toISOString() ?? null,
      // What stood open for a moment stood open: never rounded away.
      minutes: Math.max(0.01, Math.round(((end - record.openedAt.getTime()) / 60_000) * 100) / 100),
      eventAt: record.eventAt?.toISOString() ?? null,
      sealedAt: record.sealedAt?.toISOString() ?? null,
      acknowledgedAt: record.acknowledgedAt?.toISOString() ?? null,
      acknowledgedBy: record.acknowledgedBy,
      sentence: body.sentence,
      rows: [...body.rows],
      change: body.change,
    };
  }

  return {
    show,
    /** At the start: what was open before. */
    async load(): Promise<void> {
      for (const record of await memory.openFindings())
        known.set(record.key, {
          id: record.id,
          openedAt: record.openedAt,
          body: bodyOf(record),
          sealed: record.sealedAt !== null,
        });
    },
    /**
     * Forgets what is not open any more: another server of the keep, which sees none of it, may have closed what still is so here, and what
     * is forgotten is opened anew. What was opened or brought up to date while the store was asked stays.
     */
    async follow(): Promise<void> {
      const before = [...known];
      const open = new Set((await memory.openFindings()).map(({ id }) => id));
      for (const [key, one] of before) if (!open.has(one.id) && known.get(key) === one) known.delete(key);
    },
    /** Opens it, or brings it up to date. `opened` on the one server that was first. */
    async open(wanted: Wanted): Promise<{ id: string; opened: boolean; sealed: boolean }> {
      const { key, kind, asset, sentence, rows, change } = wanted;
      const before = known.get(key);
      const body: FindingBody = { sentence, rows, change: change ?? before?.body.change ?? null };
      if (before && isDeepStrictEqual(before.body, body))
        return { id: before.id, opened: false, sealed: before.sealed };
      const first = waiting.get(key) ?? { id: randomUUID(), openedAt: new Date(ports.now()) };
      waiting.set(key, first);
      const { finding, opened } = await memory
        .openFinding(
          { ...first, key, kind, asset, eventAt: body.change ? new Date(body.change.at) : null, box: boxes.seal(body) },
          ports.plan(),
        )
        .catch((error: { code?: string }) => {
          if (error.code !== "STORE_UNAVAILABLE") waiting.delete(key);
          throw error;
        });
      waiting.delete(key);
      const sealed = finding.sealedAt !== null;
      known.set(key, { id: finding.id, openedAt: finding.openedAt, body, sealed });
      return { id: finding.id, opened, sealed };
    },
    /** What the store has not taken yet, as it will stand there. */
    unwritten: (list: readonly Wanted[]): GuardFinding[] =>
      list.flatMap(({ key, kind, asset, sentence, rows, change }) => {
        const first = waiting.get(key);
        const box = boxes.seal({ sentence, rows, change });
        return first ? [show({ ...first, key, kind, asset, ...NOT_YET, box })] : [];
      }),
    async sealed(key: string): Promise<void> {
      const one = known.get(key);
      if (!one) return;
      one.sealed = true;
      await memory.markSealed(one.id, new Date(ports.now()));
    },
    /** Whether the keep was sealed for it, as far as this server knows. */
    isSealed: (key: string): boolean => known.get(key)?.sealed ?? false,
    /** The keep is open: whatever is still found must seal it anew. */
    forgetSeals(): void {
      for (const one of known.values()) one.sealed = false;
    },
    /** Closes what is no longer wanted. @param stays keys of which nothing is known now: neither open nor closed for certain. */
    async closeOthers(wanted: ReadonlySet<string>, stays: (key: string) => boolean): Promise<readonly GuardFinding[]> {
      const closed: GuardFinding[] = [];
      for (const key of [...known.keys()]) {
        const kind = key.slice(0, key.indexOf(":")) as FindingKind;
        if (!FOLLOWED.has(kind) || wanted.has(key) || stays(key)) continue;
        const record = await memory.closeFinding(key, new Date(ports.now()));
        known.delete(key);
        if (record) closed.push(show(record));
      }
      return closed;
    },
    async close(key: string): Promise<GuardFinding | undefined> {
      const record = await memory.closeFinding(key, new Date(ports.now()));
      known.delete(key);
      return record ? show(record) : undefined;
    },
    openOnes: async (): Promise<GuardFinding[]> => (await memory.openFindings()).map(show),
    records: () => memory.openFindings(),
    async page(limit: number, before?: string): Promise<{ items: GuardFinding[]; next: string | null }> {
      const { items, next } = await memory.findings(limit, before);
      return { items: items.map(show), next };
    },
    async acknowledge(id: string, by: string): Promise<{ shown: GuardFinding; key: string } | undefined> {
      const record = await memory.acknowledge(id, by, new Date(ports.now()));
      return record ? { shown: show(record), key: record.key } : undefined;
    },
  };
}
export type FindingsBook = ReturnType<typeof findingsBook>;
