import { createTally, type Quarantined, type SourceItem } from "@casekeep/connectors";
import type { NewQuarantineItem } from "@casekeep/controlstore";
import { redact, redactFileName } from "@casekeep/redact";
import { type ImportCounts, type ImporterPorts, importItems } from "./importer.ts";

/** What whoever shows and records an import hears while its items are carried in. */
export interface CarryHooks {
  /** Now and then, several times a second. */
  readonly moved: (progress: CarryProgress) => void;
  /** Every case of these counts is durable; what was set aside since the last time is handed over, sealed. */
  readonly committed: (progress: CarryProgress, aside: readonly NewQuarantineItem[]) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface CarryProgress extends Readonly<ImportCounts> {
  readonly quarantined: number;
}

/** What came of it, as plain data. */
export interface Carried {
  readonly progress: CarryProgress;
  readonly tallied: ReturnType<ReturnType<typeof createTally>["summary"]>;
  readonly notes: readonly string[];
}

const MOST_NOTES = 50;
const TOLD_EVERY_MS = 250;

/** Carries a source into the stores and counts what it held: the part of an import that works, in whatever thread. */
export async function carry(
  items: AsyncIterable<SourceItem>,
  ports: ImporterPorts,
  hooks: CarryHooks,
): Promise<Carried> {
  const tally = createTally();
  const notes = new Set<string>();
  const unread = new Map<string, number>();
  const aside: NewQuarantineItem[] = [];
  let quarantined = 0;
  let counts: Readonly<ImportCounts> | undefined;
  const progress = (): CarryProgress => ({ ...(counts as ImportCounts), quarantined });

  const setAside = (item: Quarantined) => {
    quarantined++;
    aside.push({
      file: redactFileName(item.file).text,
      line: item.line ?? null,
      message: item.message === undefined ? null : redact(item.message).text,
      reason: item.reason,
      sealed: ports.keyring.keepSeal(item.raw, "quarantine"),
      bytes: item.raw.length,
    });
  };
  const ticker = setInterval(() => counts && hooks.moved(progress()), TOLD_EVERY_MS);
  try {
    counts = await importItems(items, ports, {
      begun: (live) => {
        counts = live;
      },
      seen: (item) => {
        tally.add(item);
        if (item.kind === "note" && notes.size < MOST_NOTES) notes.add(item.text);
      },
      setAside,
      unread: (found) => {
        for (const [reason, count] of Object.entries(found)) unread.set(reason, (unread.get(reason) ?? 0) + count);
      },
      committed: () => hooks.committed(progress(), aside.splice(0)),
      signal: hooks.signal,
    });
  } finally {
    clearInterval(ticker);
  }
  if (unread.size > 0) {
    const counted = [...unread].map(([reason, count]) => `${count} ${reason}`).join(", ");
    notes.add(`attachments that were not examined: ${counted}`);
  }
  return { progress: progress(), tallied: tally.summary(), notes: [...notes] };
}
