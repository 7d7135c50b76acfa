import { isDeepStrictEqual } from "node:util";
import { type GuardChannel, GuardConfig, KEPT_SECRET } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import { ApiError } from "../../http/errors.ts";
import type { Boxes } from "./box.ts";
import { isSlip } from "./ranges.ts";

export const NOTHING_DECLARED: GuardConfig = GuardConfig.parse({});

/** Which fields of a channel are secrets: whoever has the address of a chat's hook can write there. */
const SECRETS: Readonly<Record<GuardChannel["kind"], readonly string[]>> = {
  email: ["password"],
  webhook: ["secret"],
  slack: ["url"],
  teams: ["url"],
  syslog: [],
  pagerduty: ["routingKey"],
};

type Open = Record<string, unknown>;

/** The configuration as it may be shown: secrets are said to be there and no more. */
export function masked(config: GuardConfig): GuardConfig {
  const channels = config.alerts.channels.map((channel) => {
    const copy: Open = { ...channel };
    for (const field of SECRETS[channel.kind]) if (copy[field] !== undefined) copy[field] = KEPT_SECRET;
    return copy as GuardChannel;
  });
  return { ...config, alerts: { ...config.alerts, channels } };
}

/** Puts the secrets that were left as they are back in their places. Throws BAD_REQUEST where there is none to keep. */
function unmasked(config: GuardConfig, before: GuardConfig): GuardConfig {
  const channels = config.alerts.channels.map((channel) => {
    const copy: Open = { ...channel };
    const old = before.alerts.channels.find(({ name, kind }) => name === channel.name && kind === channel.kind);
    for (const field of SECRETS[channel.kind]) {
      if (copy[field] !== KEPT_SECRET) continue;
      const kept = (old as Open | undefined)?.[field];
      if (kept === undefined)
        throw new ApiError("BAD_REQUEST", `alerts.channels: ${channel.name} has no ${field} to keep.`);
      copy[field] = kept;
    }
    return copy as GuardChannel;
  });
  return { ...config, alerts: { ...config.alerts, channels } };
}

/** Whoever is allowed must be somebody: an address with a slip in it would be taken for a name, and allow nobody or the wrong ones. */
function checkAllowed({ assets }: GuardConfig): void {
  for (const [place, { allowed }] of assets.entries())
    for (const [at, one] of allowed.entries()) {
      if (isSlip(one))
        throw new ApiError(
          "BAD_REQUEST",
          `assets/${place}/allowed/${at}: ${one} is no address, CIDR or name of a source.`,
        );
    }
}

/** Every name that is referred to must be declared: a typing mistake would watch nothing. */
function checkNames({ assets, sources, feeds }: GuardConfig): void {
  const known = new Set(sources.map(({ name }) => name));
  for (const [what, list] of [
    ["assets", assets],
    ["feeds", feeds],
  ] as const)
    for (const [place, one] of list.entries())
      for (const [at, name] of one.sources.entries())
        if (!known.has(name))
          throw new ApiError(
            "BAD_REQUEST",
            `${what}/${place}/sources/${at}: ${one.name} names the source ${name}, which is not declared.`,
          );
}

/** The configuration in force on this server, and its newest version in the control store. */
export function configStore({ memory, boxes }: { memory: Pick<GuardMemory, "config" | "setConfig">; boxes: Boxes }) {
  let version = 0n;
  let config = NOTHING_DECLARED;
  let lost = false;
  /** Two answers of the store may come in another order than they were asked for: an older version never takes a newer one's place. */
  function take(of: bigint, read: GuardConfig | undefined): boolean {
    if (of <= version) return false;
    version = of;
    lost = read === undefined;
    if (!read) return false;
    config = read;
    return true;
  }
  return {
    current: (): GuardConfig => config,
    version: (): bigint => version,
    /** The newest version cannot be read: what was in force before stays, and somebody must declare it anew. */
    lost: (): boolean => lost,
    /** Takes the newest version. True when it is another one than before. */
    async follow(): Promise<boolean> {
      const newest = await memory.config();
      if (!newest || newest.version <= version) return false;
      return take(newest.version, GuardConfig.safeParse(boxes.open(newest.box)).data);
    },
    /**
     * Writes a new version. What runs or is read on this machine is the operator's to say: over the network the sources stay as they are.
     * Throws BAD_REQUEST, FORBIDDEN, or STALE_CONFIG when another one is in force than it was made from.
     * @param from that one's version; where none is given it replaces whatever is in force
     */
    async set(next: GuardConfig, actor: string, operator: boolean, from?: bigint): Promise<void> {
      if (from !== undefined && from !== version) throw new ApiError("STALE_CONFIG");
      checkNames(next);
      checkAllowed(next);
      if (!operator && !isDeepStrictEqual(next.sources, config.sources))
        throw new ApiError("FORBIDDEN", "Sources are declared on the machine itself: npx casekeep guard set FILE.");
      const whole = unmasked(next, config);
      const written = await memory.setConfig(actor, boxes.seal(whole), from);
      if (written === undefined) throw new ApiError("STALE_CONFIG");
      take(written, whole);
    },
  };
}
