import { isDeepStrictEqual } from "node:util";
import type { GuardConfig } from "@casekeep/contracts";
import type { alertDispatch } from "./alerts/dispatch.ts";
import type { configStore } from "./config.ts";
import type { FindingsBook } from "./findings.ts";

export interface DeclaringPorts {
  readonly config: Pick<ReturnType<typeof configStore>, "current" | "set">;
  readonly findings: Pick<FindingsBook, "open" | "close">;
  readonly alerts: Pick<ReturnType<typeof alertDispatch>, "farewell" | "mended">;
  /** Watches what is declared now. */
  readonly rewatch: () => void;
  readonly now: () => number;
}

/**
 * Replaces the configuration. Everybody who is alerted learns of it, and whoever was and will not be: a guard that was told to look away
 * is news.
 */
export async function declare(
  { config, findings, alerts, rewatch, now }: DeclaringPorts,
  next: GuardConfig,
  actor: string,
  operator: boolean,
  from?: bigint,
): Promise<void> {
  const before = config.current().alerts.channels;
  await config.set(next, actor, operator, from);
  rewatch();
  const key = `config:${now()}`;
  await findings.open({
    key,
    kind: "config",
    asset: "",
    sentence: `The guard's configuration was changed. Assets: ${next.assets.length}, sources: ${next.sources.length}.`,
    rows: [],
    change: null,
  });
  const over = await findings.close(key);
  const after = config.current().alerts.channels;
  const gone = before.filter((one) => !after.some((other) => isDeepStrictEqual(one, other)));
  if (over) void alerts.farewell(gone, over);
  await alerts.mended(gone);
}
