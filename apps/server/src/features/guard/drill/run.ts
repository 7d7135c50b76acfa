import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { GuardAsset, type GuardDrill } from "@casekeep/contracts";
import type { InputFile } from "@casekeep/exposure";
import { sealMarker } from "../../../kernel/marker.ts";
import { type AssetVerdict, judgeAsset, judgeSource, type Reading } from "../evaluate.ts";
import { watchSources } from "../watch.ts";
import { sandboxLedger } from "./ledger.ts";
import { opened } from "./open.ts";

/** Seals something in the drill's own world; resolves when it is sealed. */
export type SandboxSeal = (world: {
  readonly ledger: ReturnType<typeof sandboxLedger>;
  readonly marker: ReturnType<typeof sealMarker>;
  readonly reason: string;
}) => Promise<void>;

export interface DrillPorts {
  /** A folder of the keep's own for what passes. */
  readonly temp: string;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  readonly sandboxSeal: SandboxSeal;
  /** Really seals the keep; resolves when it serves no data. */
  readonly realSeal: (reason: string) => Promise<void>;
}

/** What a drill is on: a source as it was last read, with the assets it stands before. */
export interface Stage {
  readonly on: string;
  readonly files: readonly InputFile[];
  readonly after: readonly InputFile[];
  readonly assets: readonly GuardAsset[];
}

/** Where the promise is a minute for the verdict and five seconds for the seal, a drill waits no longer than this. */
const LONGEST_MS = 15_000;
const SAMPLE_PORT = 9200;
const SAMPLE: InputFile = {
  name: "sample.rules",
  text: "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n",
};
export const BUILT_IN = "built-in sample";

/** The first declared source whose copy a marked rule can open, else a sample of ours. */
export function stageFor(readings: readonly Reading[], assets: readonly GuardAsset[]): Stage {
  for (const reading of readings) {
    const before = assets
      .filter(({ sources }) => sources.length === 0 || sources.includes(reading.source))
      .map((asset) => ({ ...asset, sources: [], behind: "any" as const }));
    // Names as the sandbox will have them: what the engine pairs by name it must pair there as well.
    const files = reading.files.map(({ name, text }, place) => ({ name: `${place}-${basename(name)}`, text }));
    for (const asset of before) {
      const port = asset.ports.find(({ protocol }) => protocol === "tcp")?.from ?? SAMPLE_PORT;
      const after = opened(files, port);
      if (!after) break;
      if (verdictsOf(reading.source, files, [asset])[0]?.verdict === "exposed") continue;
      if (verdictsOf(reading.source, after, [asset])[0]?.verdict !== "exposed") continue;
      return { on: reading.source, files, after, assets: [asset] };
    }
  }
  const asset = GuardAsset.parse({
    name: "sample",
    addresses: ["10.0.0.5"],
    ports: [{ from: SAMPLE_PORT, to: SAMPLE_PORT }],
  });
  return { on: BUILT_IN, files: [SAMPLE], after: opened([SAMPLE], SAMPLE_PORT) as InputFile[], assets: [asset] };
}

function verdictsOf(source: string, files: readonly InputFile[], assets: readonly GuardAsset[]): AssetVerdict[] {
  const said = new Map([[source, judgeSource({ source, files, problems: [] }, assets)]]);
  return assets.map((asset) => judgeAsset(asset, declared(source, "."), said, new Map()));
}

const declared = (name: string, folder: string) => ({
  sources: [{ kind: "files" as const, name, paths: [folder], everySeconds: 3_600, limitSeconds: 3_600 }],
});

/**
 * Copies the rules into a sandbox, watches that as the real ones are watched, opens a marked rule in the copy and measures: change to
 * verdict, and change to seal. The real rules are read by nobody here and changed by nobody.
 */
export async function runDrill(
  stage: Stage,
  order: { readonly real: boolean; readonly by: string },
  ports: DrillPorts,
): Promise<GuardDrill> {
  const id = randomUUID();
  const at = new Date(ports.now()).toISOString();
  const world = join(ports.temp, `drill-${id}`);
  const folder = join(world, "rules");
  for (const path of [world, folder, join(world, "run")]) mkdirSync(path, { recursive: true, mode: 0o700 });
  for (const { name, text } of stage.files) writeFileSync(join(folder, name), text, { mode: 0o600 });
  const answer = (verdictMs: number | null, sealMs: number | null, reason: string): GuardDrill => ({
    id,
    at,
    real: order.real,
    by: order.by,
    on: stage.on,
    passed: reason === "",
    verdictMs,
    sealMs,
    reason,
  });
  const source = BUILT_IN === stage.on ? "sample" : stage.on;
  const config = { ...declared(source, folder), assets: [...stage.assets] };
  let heard: (() => void) | undefined;
  const watch = watchSources(config, { now: ports.now, report: ports.report, onRead: () => heard?.() });
  const exposed = (): string | undefined => {
    const verdicts = stage.assets.map((asset) => judgeAsset(asset, config, watch.said(), watch.unread()));
    return verdicts.find(({ verdict }) => verdict === "exposed")?.name;
  };
  try {
    await watch.readAll();
    if (exposed() !== undefined) return answer(null, null, "The copy was exposed before anything was opened.");
    const found = new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), LONGEST_MS);
      heard = () => {
        const name = exposed();
        if (name === undefined) return;
        clearTimeout(timer);
        resolve(name);
      };
    });
    const begun = performance.now();
    for (const { name, text } of stage.after) {
      // As a careful tool writes: the whole file at once.
      writeFileSync(join(world, name), text, { mode: 0o600 });
      renameSync(join(world, name), join(folder, name));
    }
    const asset = await found;
    if (asset === undefined) return answer(null, null, `No verdict within ${LONGEST_MS / 1_000} s of the change.`);
    const verdictMs = Math.round(performance.now() - begun);
    const reason = `Drill: a marked rule opened ${asset} in a copy of ${stage.on}.`;
    if (order.real) await ports.realSeal(reason);
    else await ports.sandboxSeal({ ledger: sandboxLedger(ports.now), marker: sealMarker(world), reason });
    return answer(verdictMs, Math.round(performance.now() - begun), "");
  } catch (error) {
    ports.report(error);
    return answer(null, null, "It broke off; the log says where.");
  } finally {
    watch.stop();
    rmSync(world, { recursive: true, force: true });
  }
}
