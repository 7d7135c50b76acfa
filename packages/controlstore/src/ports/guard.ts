import type { AlertMemory, AlertPlan } from "./alerts.ts";

export type FindingKind = "exposed" | "unknown" | "probe" | "self" | "canary" | "config";

/** A box is JSON under the guard's key: this store reads none. */
export interface FindingRecord {
  readonly id: string;
  /** What is open once at a time: kind, asset and what about it. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly asset: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** When the change was made, by the word of the cloud that reported it. */
  readonly eventAt: Date | null;
  readonly sealedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string;
  readonly box: Uint8Array;
}

export interface ProbeRecord {
  readonly id: string;
  readonly name: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly createdAt: Date;
  /** Of its last result, by the probe's own clock. */
  readonly lastAt: Date | null;
  readonly passed: boolean | null;
  readonly box: Uint8Array | null;
}

export interface DrillRecord {
  readonly id: string;
  readonly at: Date;
  readonly real: boolean;
  readonly by: string;
  readonly passed: boolean;
  readonly box: Uint8Array;
}

export interface CanaryRecord {
  readonly id: string;
  readonly createdAt: Date;
  /** Who had it planted. */
  readonly actor: string;
  /** Keyed hashes of what must not be read: a case, and what its person is known by. */
  readonly marks: readonly string[];
  readonly box: Uint8Array;
}

/** What the guard remembers: one for all servers of a keep. Everything that resolves is durable. */
export interface GuardMemory extends AlertMemory {
  /** The newest configuration, if any was set. */
  config(): Promise<{ readonly version: bigint; readonly box: Uint8Array } | undefined>;
  /** The configuration that was in force at a time, and every later one, oldest first. */
  configsSince(
    at: Date,
  ): Promise<readonly { readonly version: bigint; readonly actor: string; readonly box: Uint8Array }[]>;
  /**
   * Adds a version; older ones stay. Undefined, and nothing is added, when the newest is not the one it was made from.
   * @param from that one's number, 0 before the first; where none is given it follows whatever is there
   */
  setConfig(actor: string, box: Uint8Array, from?: bigint): Promise<bigint | undefined>;

  /**
   * Opens a finding; where one of this key is open already, that one is brought up to date and returned. `opened` = it is new.
   * @param plan whom its alerts are owed to from this moment on
   */
  openFinding(
    finding: Pick<FindingRecord, "id" | "key" | "kind" | "asset" | "openedAt" | "eventAt" | "box">,
    plan?: AlertPlan,
  ): Promise<{ readonly finding: FindingRecord; readonly opened: boolean }>;
  /** Closes the open finding of a key. Undefined when none is open: of several servers one closes it. */
  closeFinding(key: string, at: Date): Promise<FindingRecord | undefined>;
  markSealed(id: string, at: Date): Promise<void>;
  /** Once: who came first stays. Undefined when there is no such finding. */
  acknowledge(id: string, by: string, at: Date): Promise<FindingRecord | undefined>;
  openFindings(): Promise<readonly FindingRecord[]>;
  /** Newest first. @param before the `next` of an earlier page. */
  findings(
    limit: number,
    before?: string,
  ): Promise<{ readonly items: readonly FindingRecord[]; readonly next: string | null }>;

  /** Remembers a change of a source's rules, unless its newest one led to the same rules. */
  addChange(change: {
    readonly at: Date;
    readonly source: string;
    readonly hash: string;
    readonly box: Uint8Array;
  }): Promise<boolean>;
  changes(
    limit: number,
    before?: string,
  ): Promise<{
    readonly items: readonly {
      readonly id: bigint;
      readonly at: Date;
      readonly source: string;
      readonly box: Uint8Array;
    }[];
    readonly next: string | null;
  }>;

  /** Remembers a cloud's event. False when it was there already. Old ones beyond some thousand are forgotten. */
  addEvent(event: {
    readonly feed: string;
    readonly event: string;
    readonly at: Date;
    readonly box: Uint8Array;
  }): Promise<boolean>;
  /** Newest first, not older than `since`. */
  events(
    since: Date,
    limit: number,
  ): Promise<readonly { readonly feed: string; readonly event: string; readonly at: Date; readonly box: Uint8Array }[]>;
  lastEvents(): Promise<readonly { readonly feed: string; readonly at: Date }[]>;

  /** False when the name is taken. */
  addProbe(probe: { readonly id: string; readonly name: string; readonly publicKey: Uint8Array }): Promise<boolean>;
  removeProbe(id: string): Promise<boolean>;
  probes(): Promise<readonly ProbeRecord[]>;
  /** `passed` null: it decided nothing. False when this probe has a result of that time or a later one: the same result counts once. */
  probeResult(id: string, at: Date, passed: boolean | null, box: Uint8Array): Promise<boolean>;

  addCanary(canary: Omit<CanaryRecord, "createdAt">): Promise<void>;
  /** Oldest first. */
  canaries(): Promise<readonly CanaryRecord[]>;
  removeCanary(id: string): Promise<boolean>;

  addDrill(drill: DrillRecord): Promise<void>;
  /** Newest first. */
  drills(limit: number): Promise<readonly DrillRecord[]>;

  /** Of several callers exactly one gets true, until `until` is over. */
  claim(key: string, now: Date, until: Date): Promise<boolean>;
  giveBack(key: string): Promise<void>;
}
