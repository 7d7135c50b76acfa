import { formatId } from "@casekeep/cases";
import type { BlindRow, CaseRow, CaseStore, ChangingCase, EventRow, MessageRow, SealedRow } from "@casekeep/casestore";
import { encodeBatch } from "@casekeep/casestore/encode";
import type { ControlStore } from "@casekeep/controlstore";
import type { Known, Redacted } from "@casekeep/redact";
import { type Keyring, type PersonKey, unseal } from "@casekeep/vault";
import { type Identity, serviceViewer, viewerOf } from "../../access/index.ts";
import { ApiError, toApiError } from "../../http/errors.ts";
import { headOf, type MetricRules, measure, readBox, stateColumns, verOf } from "../intake/index.ts";

export interface ChangePorts {
  readonly cases: Pick<CaseStore, "open" | "changing" | "insert" | "writable">;
  readonly control: Pick<ControlStore, "changes" | "personKeys">;
  readonly keyring: Keyring;
  readonly rules: () => MetricRules;
  readonly now: () => number;
  readonly reads: ReadWatch;
}

/** Who is told of each look at a case before it is answered: some records are there for nobody to look at. Neither throws nor waits. */
export interface ReadWatch {
  caseTouched(by: string, id: string): void;
  /** @param hashes of the blind index, of the known values that somebody searches for */
  valuesSearched(by: string, hashes: readonly bigint[]): void;
}

/** What one act adds to a case. Built while the case is as `stored` says; numbered and written afterwards. */
export interface Addition {
  readonly events: readonly { readonly type: EventRow["type"]; readonly change: Redacted }[];
  /** Columns that do not follow from the events. */
  readonly row?: Partial<Pick<CaseRow, "team" | "assignee" | "tags" | "mergedInto">>;
  readonly message?: MessageRow;
  readonly sealed?: readonly SealedRow[];
  readonly blind?: readonly BlindRow[];
}

/** What an act may use: the case as it stands, its key, who its people are. */
export interface Opened {
  readonly stored: ChangingCase;
  readonly key: PersonKey;
  readonly known: Known;
  /** Time of the act: now, but never before what already happened to the case. */
  readonly at: number;
}

/**
 * Changes a case: its place is taken in PostgreSQL (version checked, batch in the outbox: one commit), then the batch goes to the case store,
 * then the outbox entry. A crash in between is made good by `drainOutbox`; writing the same batch twice changes nothing.
 */
export function caseChanger(ports: ChangePorts) {
  const { cases, control, keyring } = ports;

  return {
    /**
     * `expected`: the version the person has seen; "any" for a confidential note, which moves none.
     * Throws NOT_FOUND for what the person may not see, STALE_VERSION when somebody was faster, DISK_FULL before anything is written, and
     * SHOWN_LATER where the change is kept but the case store cannot take it yet.
     */
    async change(
      identity: Identity,
      id: bigint,
      expected: number | "any",
      act: (opened: Opened) => Addition | Promise<Addition>,
    ): Promise<{ id: string; version: number }> {
      // Everything of the case counts for its figures, also what this person may not see; a case they may not see is none.
      const stored = await cases.changing(serviceViewer("changes"), viewerOf(identity), id);
      if (!stored) throw new ApiError("NOT_FOUND");
      ports.reads.caseTouched(identity.id, formatId(id));
      if (stored.row.mergedInto !== 0n)
        throw new ApiError("BAD_REQUEST", "This case was merged; change the one it was merged into.");
      if (stored.row.deleted) throw new ApiError("BAD_REQUEST", "This case was deleted at its source.");
      // Before the act looks at the case: what it would say about a state the person has not seen helps nobody.
      if (expected !== "any" && stored.row.version !== expected) throw new ApiError("STALE_VERSION");
      const latest = stored.events.reduce(
        (at, event) => (event.stream === "main" ? Math.max(at, event.at) : at),
        stored.row.createdAt,
      );
      const [{ key, known }, numbers] = await Promise.all([keysOf(stored), control.changes.numbers()]);
      const opened: Opened = { stored, key, known, at: Math.max(ports.now(), latest) };
      const addition = await act(opened);
      await cases.writable();
      const confidential = addition.message?.visibility === "confidential";
      const stream = confidential ? "confidential" : "main";
      let blocks: ReturnType<typeof encodeBatch>["blocks"] = [];
      const taken = await control.changes.change(
        {
          caseId: id,
          expected,
          base: headOf(stored),
          stream,
          events: addition.events.length,
          numbers,
        },
        (numbers) => {
          const events = addition.events.map(
            (event, place): EventRow => ({
              caseId: id,
              stream,
              seq: numbers.seq + place,
              at: opened.at,
              type: event.type,
              actor: identity.id,
              origin: "local",
              change: event.change,
            }),
          );
          blocks = encodeBatch({
            ver: verOf(numbers.ver),
            cases: confidential
              ? []
              : [
                  nextRow(stored, events, addition, {
                    version: numbers.version,
                    at: opened.at,
                    rules: ports.rules(),
                    now: ports.now(),
                  }),
                ],
            messages: addition.message ? [addition.message] : [],
            events,
            sealed: addition.sealed ?? [],
            blind: addition.blind ?? [],
          }).blocks;
          return blocks;
        },
      );
      await cases.insert({ blocks }).catch((error: unknown) => {
        throw isPassing(error) ? new ApiError("SHOWN_LATER") : error;
      });
      // Not waited for: should it fail, the entry is written once more before long, which changes nothing.
      control.changes.done(taken.outboxId).catch(() => undefined);
      return { id: formatId(id), version: confidential ? stored.row.version : taken.version };
    },
  };

  /** The key of the case's person, and its own identities, kept sealed with it. */
  async function keysOf(stored: ChangingCase): Promise<{ readonly key: PersonKey; readonly known: Known }> {
    const { personId } = stored.row;
    const wrapped = await control.personKeys.wrapped([...new Set([personId, stored.identity?.personId ?? personId])]);
    const own = wrapped.get(personId);
    const key = own ? keyring.unwrapPersonKey(personId, own) : await freshKey(personId);
    return { key, known: knownOf(stored, wrapped) };
  }

  async function freshKey(personId: bigint): Promise<PersonKey> {
    const fresh = keyring.newPersonKey(personId);
    const standing = (await control.personKeys.add([{ id: personId, wrapped: fresh.wrapped }])).get(personId);
    return keyring.unwrapPersonKey(personId, standing ?? fresh.wrapped);
  }

  /** Nothing where the person was erased. */
  function knownOf({ row: { id }, identity: row }: ChangingCase, keys: ReadonlyMap<bigint, Uint8Array>): Known {
    const wrapped = row && keys.get(row.personId);
    if (!row || !wrapped) return {};
    try {
      const key = keyring.unwrapPersonKey(row.personId, wrapped);
      return readBox(new TextDecoder().decode(unseal(key, row.bytes, `case ${id}`))).known ?? {};
    } catch {
      // Sealed under a key that was shredded and made anew: the person was erased.
      return {};
    }
  }
}

/** The case row after some events: state and figures follow from the whole history. */
export function nextRow(
  stored: ChangingCase,
  events: readonly EventRow[],
  addition: Addition,
  next: { version: number; at: number; rules: MetricRules; now: number },
): CaseRow {
  const { state, columns } = measure(
    stored.row.id,
    stored.row.createdAt,
    [...stored.events, ...events],
    next.rules,
    next.now,
  );
  const visibility = addition.message?.visibility;
  return {
    ...stored.row,
    ...stateColumns(state),
    ...addition.row,
    version: next.version,
    updatedAt: next.at,
    publicMessages: stored.row.publicMessages + (visibility === "public" ? 1 : 0),
    internalMessages: stored.row.internalMessages + (visibility === "internal" ? 1 : 0),
    metrics: columns,
  };
}

/** The case store takes the same batch when it answers again, or has room. */
function isPassing(error: unknown): boolean {
  const { code } = toApiError(error);
  return code === "STORE_UNAVAILABLE" || code === "DISK_FULL";
}

/** `drainOutbox` before anything is served. A store that cannot write now can be read: it is tried again later, and reported. */
export const drainAtStart = (
  control: Pick<ControlStore, "changes">,
  cases: Pick<CaseStore, "insert">,
  report: (error: unknown) => void,
): Promise<unknown> =>
  drainOutbox(control, cases).catch((error: unknown) => {
    if (!isPassing(error)) throw error;
    report(error);
  });

/** Writes what a crash left between the two stores. Called again now and then. */
export async function drainOutbox(
  control: Pick<ControlStore, "changes">,
  cases: Pick<CaseStore, "insert">,
): Promise<number> {
  let written = 0;
  for (;;) {
    const entries = await control.changes.pending(100);
    if (entries.length === 0) return written;
    for (const entry of entries) {
      await cases.insert({ blocks: entry.blocks });
      await control.changes.done(entry.id);
      written++;
    }
  }
}
