import { isDeepStrictEqual } from "node:util";
import { GuardConfig, type GuardStatus } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import { ask } from "./aside.ts";
import type { Boxes } from "./box.ts";
import { type Kept, keptSince, type SetBy, sourcesOf } from "./dropped.ts";
import { judgeAsset, type SourceVerdict } from "./evaluate.ts";
import { describeAsset } from "./sentence.ts";
import type { SourceWatch } from "./watch.ts";

const LONGEST_MS = 60_000;
const TOKEN = /^token:/;

/**
 * What speaks against opening the keep although the guard, as it is told to look now, sees nothing: whoever takes an exposed asset off its
 * list has closed no rule. Assets, and what seals, count as they were declared when the keep was sealed, until two persons have agreed
 * to something else.
 */
export function declaredWhenSealed(ports: {
  readonly memory: Pick<GuardMemory, "configsSince">;
  readonly boxes: Boxes;
  readonly config: () => GuardConfig;
  readonly watch: () => Pick<SourceWatch, "reading">;
}) {
  /** The configuration in force at a time, and every later one, oldest first. */
  const since = async (at: Date): Promise<SetBy[]> =>
    (await ports.memory.configsSince(at)).flatMap(({ actor, box }) => {
      const config = GuardConfig.safeParse(ports.boxes.open(box));
      return config.success ? [{ person: TOKEN.test(actor) ? undefined : actor, config: config.data }] : [];
    });

  /** What is declared otherwise since, and counts as it was until a second person agrees. */
  async function kept(sealedAt: Date): Promise<GuardStatus["kept"]> {
    const { assets, policyBy } = keptSince(await since(sealedAt));
    return [
      ...assets.map(({ asset: { name }, how, by }) => ({ name, how, by: [...by] })),
      ...(policyBy ? [{ name: "what seals", how: "changed" as const, by: [...policyBy] }] : []),
    ];
  }

  async function check(sealedAt: Date): Promise<{ reasons: string[]; sealOn: GuardConfig["policy"]["sealOn"] }> {
    const now = ports.config();
    const history = await since(sealedAt);
    const { assets, sealOn } = keptSince(history);
    const seals = {
      exposed: sealOn.exposed || now.policy.sealOn.exposed,
      unknown: sealOn.unknown || now.policy.sealOn.unknown,
      probe: sealOn.probe || now.policy.sealOn.probe,
      canary: sealOn.canary || now.policy.sealOn.canary,
    };
    const reasons: string[] = [];
    for (const { asset, how } of assets) {
      const then = history[0]?.config ?? now;
      const verdict = await judged(asset, then);
      const counts =
        (verdict.verdict === "exposed" && seals.exposed) ||
        (verdict.verdict === "unknown" && seals.unknown) ||
        (asset.probe.length > 0 && seals.probe);
      if (counts) reasons.push(sentence(asset, how, describeAsset(verdict)));
    }
    return { reasons, sealOn: seals };
  }

  /** The verdict on an asset as it was declared, by what its sources say now. */
  async function judged(asset: Kept["asset"], then: GuardConfig) {
    const sources = sourcesOf(asset, then);
    const said = new Map<string, SourceVerdict>();
    const unread = new Map<string, string>();
    for (const source of sources) {
      const is = ports.config().sources.find(({ name }) => name === source.name);
      const reading = isDeepStrictEqual(is, source) ? ports.watch().reading(source.name) : undefined;
      if (!reading) unread.set(source.name, "it is not read any more as it was then");
      else {
        const signal = AbortSignal.timeout(LONGEST_MS);
        said.set(source.name, await ask({ kind: "judge", reading, assets: [asset] }, signal));
      }
    }
    return judgeAsset(asset, then, said, unread);
  }

  return { check, kept };
}

function sentence({ name }: Kept["asset"], how: Kept["how"], found: string): string {
  const what = how === "dropped" ? "was taken off the list of what is watched" : "is declared otherwise";
  return `${name} ${what} since the keep was sealed, and counts as it was declared then: ${found} Close the rule or put the declaration back. If it is meant, a second person saves the same configuration once more.`;
}
