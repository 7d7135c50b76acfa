import type { FindingRecord } from "./guard.ts";

/** What a channel is told of a finding, in this order; `repeated` as often as nobody acknowledges. */
export type AlertStep = "opened" | "repeated" | "acknowledged" | "closed";

/** Who is told of what is open: the channels, and when the turn of each comes. */
export interface AlertPlan {
  readonly channels: readonly { readonly name: string; readonly afterMinutes: number }[];
  /** What opens again within this is told when it is over, if it is still open then. */
  readonly quietMinutes: number;
  readonly repeatMinutes: number;
}

export interface OwedAlert {
  readonly channel: string;
  readonly step: AlertStep;
  readonly finding: FindingRecord;
}

export interface ChannelState {
  readonly name: string;
  /** When it last took something. */
  readonly toldAt: Date | null;
  /** Since when it has taken nothing that was sent; null while it takes what comes. */
  readonly failingSince: Date | null;
  readonly problem: string;
  /** Findings that it is to be told something of now. */
  readonly owed: number;
}

/**
 * Which channel was told what. What is owed is never written down: it follows from the findings and from what was told, so it outlives
 * every server. One for all servers of a keep; everything that resolves is durable.
 */
export interface AlertMemory {
  /** Gives each channel its place at each finding that is open and not acknowledged, or an earlier turn. Twice is harmless. */
  planAlerts(plan: AlertPlan): Promise<void>;
  /** The next step of each finding for these channels, oldest finding first, at most some hundred. */
  owedAlerts(channels: readonly string[], now: Date, repeatMinutes: number): Promise<readonly OwedAlert[]>;
  /** A channel has taken this step of these findings. */
  alertsTold(channel: string, step: AlertStep, findings: readonly string[], at: Date): Promise<void>;
  /**
   * Of several servers one sends to a channel at a time: until `until`, or until it ends its turn. Whoever has the turn may take it anew.
   * @return how often in a row it has failed so far; undefined when it is not this server's turn
   */
  takeTurn(channel: string, holder: string, now: Date, until: Date): Promise<number | undefined>;
  /** @param failed why nothing was taken, and until when nobody tries again */
  endTurn(
    channel: string,
    holder: string,
    now: Date,
    failed?: { readonly problem: string; readonly until: Date },
  ): Promise<void>;
  /** Ends a turn in which there was nothing to send: of how the channel does, nothing was learned. */
  leaveTurn(channel: string, holder: string, now: Date): Promise<void>;
  /** Somebody mended these channels: the wait after a failure is over. Who sends now is not disturbed. */
  endWait(channels: readonly string[], now: Date): Promise<void>;
  /** Ends what needs no more words. Returns the channels that never took something that was over a week ago. */
  settleAlerts(now: Date): Promise<readonly string[]>;
  channelStates(now: Date): Promise<readonly ChannelState[]>;
}
