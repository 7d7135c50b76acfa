import { isDeepStrictEqual } from "node:util";
import type { GuardAsset, GuardConfig, GuardSource } from "@casekeep/contracts";

/** A configuration and who set it: a person's id, or something that is nobody (a token). */
export interface SetBy {
  readonly person: string | undefined;
  readonly config: GuardConfig;
}

/** An asset as it was declared when the keep was sealed, and what has become of it since. */
export interface Kept {
  readonly asset: GuardAsset;
  readonly how: "dropped" | "changed";
  /** Who stands behind its newest form: the second of them makes it count. */
  readonly by: readonly string[];
}

const PERSONS = 2;

/** The sources that an asset was declared to stand behind; for `every` another one may make it less open, so all count. */
export const sourcesOf = ({ sources }: GuardAsset, config: GuardConfig): readonly GuardSource[] =>
  config.sources.filter(({ name }) => sources.length === 0 || sources.includes(name));

/** What decides the verdict on an asset: its own declaration, and how the rules before it are read. */
function deciding(asset: GuardAsset, base: GuardConfig, config: GuardConfig): unknown {
  const { addresses, targets, ports, interface: arrives, sources, behind, allowed, probe } = asset;
  const read = (behind === "every" ? sourcesOf(asset, config) : sourcesOf(asset, base)).map((one) =>
    config.sources.find(({ name }) => name === one.name),
  );
  return { addresses, targets, ports, arrives, sources, behind, allowed, probe, read };
}

/**
 * Assets that fewer than two persons agreed to watch no longer, or otherwise, since the keep was sealed: they count when it is to be opened
 * as they were then. Whoever saves the very configuration that was saved before agrees to it.
 * @param history the configuration in force when the keep was sealed, and every later one, oldest first
 */
export function keptSince([base, ...later]: readonly SetBy[]): {
  assets: Kept[];
  sealOn: GuardConfig["policy"]["sealOn"];
  /** Who stands behind what seals now; undefined where that is in force. */
  policyBy: readonly string[] | undefined;
} {
  const now = later.at(-1)?.config;
  const none = base?.config.policy.sealOn ?? { exposed: false, unknown: false, probe: false, canary: false };
  if (!base || !now) return { assets: [], sealOn: none, policyBy: undefined };

  /** Who stands behind the newest form of something: whoever brought it, and whoever saved it again unchanged. */
  const behind = (of: (config: GuardConfig) => unknown): readonly string[] => {
    const persons = new Set<string>();
    let before = base.config;
    for (const { person, config } of later) {
      const isNew = !isDeepStrictEqual(of(config), of(before));
      if (isNew) persons.clear();
      if ((isNew || isDeepStrictEqual(config, before)) && person !== undefined) persons.add(person);
      before = config;
    }
    return [...persons];
  };

  const assets = base.config.assets.flatMap((asset): Kept[] => {
    const form = (config: GuardConfig): unknown => {
      const found = config.assets.find(({ name }) => name === asset.name);
      return found && deciding(found, base.config, config);
    };
    const is = form(now);
    const by = behind(form);
    if (isDeepStrictEqual(is, form(base.config)) || by.length >= PERSONS) return [];
    return [{ asset, how: is === undefined ? "dropped" : "changed", by }];
  });
  const policy = ({ policy: { sealOn } }: GuardConfig): unknown => sealOn;
  const by = behind(policy);
  const isSame = isDeepStrictEqual(policy(now), policy(base.config));
  const sealOn = by.length >= PERSONS ? now.policy.sealOn : base.config.policy.sealOn;
  return { assets, sealOn, policyBy: isSame || by.length >= PERSONS ? undefined : by };
}
