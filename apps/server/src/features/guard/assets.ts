import type { GuardAssetState, GuardConfig, GuardStatus } from "@casekeep/contracts";
import { type AssetVerdict, judgeAsset, worst } from "./evaluate.ts";
import type { SourceWatch } from "./watch.ts";

/** What every asset's verdict is and since when. */
export function assetBook(now: () => number) {
  const began = new Map<string, { verdict: AssetVerdict["verdict"]; since: number }>();
  let overall: { verdict: GuardStatus["verdict"]; since: number } = { verdict: "undeclared", since: now() };

  function judge(config: GuardConfig, watch: Pick<SourceWatch, "said" | "unread">): GuardAssetState[] {
    const [said, unread] = [watch.said(), watch.unread()];
    const states = config.assets.map((asset): GuardAssetState => {
      const found = judgeAsset(asset, config, said, unread);
      let since = began.get(asset.name);
      if (since?.verdict !== found.verdict) {
        since = { verdict: found.verdict, since: now() };
        began.set(asset.name, since);
      }
      return { ...found, rows: [...found.rows], since: new Date(since.since).toISOString() };
    });
    for (const name of began.keys()) if (!config.assets.some((asset) => asset.name === name)) began.delete(name);
    const verdict = states.length === 0 ? "undeclared" : worst(states.map((state) => state.verdict));
    if (verdict !== overall.verdict) overall = { verdict, since: now() };
    return states;
  }

  return { judge, overall: () => overall };
}
export type AssetBook = ReturnType<typeof assetBook>;
