import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { GuardConfigAnswer, GuardFindings, ImportRun, SealStatus } from "@casekeep/contracts";
import { type AsItWas, asItWas, isAnonymous, windowOf } from "./as-it-was.ts";
import { storyClock } from "./clock.ts";
import { startWatching, type WatchingKeep } from "./keep.ts";
import type { Logged, Material } from "./material.ts";

/** What acceptance asks of the verdict and the seal after the rule change. */
const WITHIN_SECONDS = 60;

export interface Step {
  readonly step: "a" | "b" | "c" | "d";
  readonly what: string;
  readonly passed: boolean;
  /** In words, for people. */
  readonly found: readonly string[];
}

export interface Replay extends AsItWas {
  readonly scenario: "december-2019";
  readonly material: string;
  readonly passed: boolean;
  readonly copies: number;
  readonly unique_records: number;
  readonly product_behaviour: {
    /** From the change to the seal, as measured on this machine. */
    readonly seal_within_seconds_of_rule_change: number | null;
    readonly anonymous_requests_that_would_be_served: number;
  };
  readonly verdict: { readonly rule: string; readonly ports: readonly string[]; readonly assets: number } | null;
  readonly change: { readonly who: string; readonly id: string; readonly at: string } | null;
  readonly steps: readonly Step[];
  /** What the story has besides and this version cannot do yet. */
  readonly not_there_yet: readonly string[];
}

const NOT_THERE_YET = [
  "e: the researcher's report opens an incident with its 72 hours",
  "f: who was affected, with bounds",
  "g: the draft of the notification to the authority",
  "h: notices to the persons concerned, each of which can be verified",
  "i: conflicting times, both kept with their sources",
  "j: the audit trail is verified away from the keep",
];

/** Replays the days on a real keep in `folder`. @param tell one line for each thing that happens */
export async function replay(material: Material, folder: string, tell: (line: string) => void): Promise<Replay> {
  const rules = join(folder, "rules", "nsg.json");
  mkdirSync(join(folder, "rules"), { recursive: true, mode: 0o700 });
  mkdirSync(join(folder, "nodes"), { mode: 0o700 });
  for (const { name, text } of material.nodes) writeFileSync(join(folder, "nodes", name), text, { mode: 0o600 });
  const put = (text: string): void => {
    writeFileSync(`${rules}.new`, text, { mode: 0o600 });
    renameSync(`${rules}.new`, rules);
  };
  put(material.before);
  tell("Starting a keep of its own ...");
  const world = await startWatching(folder);
  try {
    const { keep } = world;
    const loaded = await load(world, join(folder, "nodes"), material.nodes.length);
    report(tell, loaded.step);
    const config = await keep.put<GuardConfigAnswer>(
      "/api/guard/config",
      declared(material.nodes.length, join(folder, "rules")),
    );
    const opened = await ruleChange(world, material, () => put(material.after), config.feedUrls.activity ?? "");
    report(tell, opened.step);
    const asked = await requests(world, material);
    report(tell, asked.step);
    const was = asItWas(material, loaded.unique);
    const last = stepD(was, material.log);
    report(tell, last);
    const steps = [loaded.step, opened.step, asked.step, last];
    return {
      scenario: "december-2019",
      material: material.from,
      passed: steps.every(({ passed }) => passed),
      copies: material.nodes.length,
      unique_records: loaded.unique,
      ...was,
      product_behaviour: {
        seal_within_seconds_of_rule_change: opened.seconds,
        anonymous_requests_that_would_be_served: asked.served,
      },
      verdict: opened.verdict,
      change: opened.change,
      steps,
      not_there_yet: NOT_THERE_YET,
    };
  } finally {
    await world.stop();
  }
}

function report(tell: (line: string) => void, { step, what, passed, found }: Step): void {
  tell(`${passed ? "ok    " : "FAILED"}  ${step}  ${what}`);
  for (const line of found) tell(`           ${line}`);
}

const declared = (nodes: number, folder: string) => ({
  assets: Array.from({ length: nodes }, (_, place) => ({
    name: `css-node${place + 1}`,
    kind: "store",
    addresses: [`10.1.0.${place + 4}`],
    ports: [
      { from: 9200, to: 9300 },
      { from: 5601, to: 5601 },
    ],
  })),
  sources: [{ kind: "files", name: "azure", paths: [folder] }],
  feeds: [{ name: "activity", kind: "azure", sources: ["azure"] }],
});

/** (a) Five nodes that each hold all of it: nothing counts twice. */
async function load({ keep }: WatchingKeep, folder: string, copies: number): Promise<{ step: Step; unique: number }> {
  let run = await keep.post<ImportRun>("/api/imports", { source: "elasticsearch", paths: [folder] });
  while (run.state === "running") {
    await delay(100);
    run = await keep.get<ImportRun>(`/api/imports/${run.id}`);
  }
  const unique = run.summary?.cases ?? 0;
  const { cases } = await keep.get<{ cases: number }>("/api/stats");
  return {
    unique,
    step: {
      step: "a",
      what: `${copies} nodes are loaded, and each record counts once`,
      passed: run.state === "done" && unique > 0 && cases === unique,
      found: [`${copies} copies -> ${unique} records, ${cases} cases in the keep`, ...(run.summary?.notes ?? [])],
    },
  };
}

/** (b) The rule changes: exposed, by which rule, who did it, and sealed. */
async function ruleChange(world: WatchingKeep, material: Material, change: () => void, feed: string) {
  const { keep } = world;
  const [at] = windowOf(material.log);
  const clock = storyClock();
  clock.set(at);
  change();
  await fetch(feed, { method: "POST", headers: { "content-type": "application/json" }, body: material.event });
  let seal = await keep.get<SealStatus>("/api/seal");
  while (seal.state !== "sealed" && clock.seconds() < WITHIN_SECONDS) {
    await delay(20);
    seal = await keep.get<SealStatus>("/api/seal");
  }
  const seconds = seal.state === "sealed" ? clock.seconds() : null;
  const sealedAt = clock.now();
  // The seal does not wait for the book of findings.
  let open: GuardFindings["items"] = [];
  while (open.length < material.nodes.length && clock.seconds() < WITHIN_SECONDS) {
    const { items } = await keep.get<GuardFindings>("/api/guard/findings?limit=100");
    open = items.filter(({ kind, change: by }) => kind === "exposed" && by !== null);
    if (open.length < material.nodes.length) await delay(50);
  }
  const [first] = open;
  const found = first?.rows.flatMap(({ ports }) => ports) ?? [];
  const rule = first?.rows[0]?.responsible[0]?.rule ?? "";
  const by = first?.change ?? null;
  const step: Step = {
    step: "b",
    what: "the rule change is seen, explained, and the keep seals itself",
    passed:
      seconds !== null && open.length === material.nodes.length && rule !== "" && by?.at === new Date(at).toISOString(),
    found: [
      `${new Date(at).toISOString()} the rule is changed`,
      seconds === null
        ? `not sealed within ${WITHIN_SECONDS} s`
        : `${sealedAt} sealed, ${seconds} s later: ${seal.entries[0]?.reason ?? ""}`,
      `${open.length} of ${material.nodes.length} nodes exposed, by rule ${rule}`,
      by ? `changed by ${by.who} at ${by.at}, change ${by.id}` : "nobody told who changed it",
    ],
  };
  const verdict = first ? { rule, ports: [...new Set(found)].sort(), assets: open.length } : null;
  return { step, seconds, verdict, change: by ? { who: by.who, id: by.id, at: by.at } : null };
}

/** (c) What strangers asked for then, asked of the keep now, and the keep's own addresses of the same. */
async function requests({ url }: WatchingKeep, { log, nodes }: Material): Promise<{ step: Step; served: number }> {
  const strangers = log.filter(isAnonymous);
  const shell = await (await fetch(`${url}/`)).text();
  const words = wordsOf(nodes[0]?.text ?? "");
  let served = 0;
  const found: string[] = [];
  for (const { t, path, who } of strangers) {
    const answers: string[] = [];
    let data = 0;
    for (const one of [path, "/api/cases", "/api/cases?limit=200", "/api/stats", "/api/metrics/volume"]) {
      const answer = await fetch(new URL(one, url), { redirect: "manual" });
      const body = await answer.text();
      // An error in its fixed words, or the page that everybody gets for every address: nothing of a case stands in either.
      const empty = /^\{"error":\{"code":"[A-Z_]+"/.test(body) || body === shell;
      const leaked = words.some((word) => body.includes(word));
      if (!empty || leaked) data += body.length;
      answers.push(`${answer.status}`);
    }
    if (data > 0) served++;
    found.push(
      `${t} ${who}: ${path} -> ${answers[0]}; the same by the keep's own addresses -> ${answers.slice(1).join(", ")}; ${data} bytes of data`,
    );
  }
  found.push(`${served} of ${strangers.length} anonymous requests got a byte of data`);
  return {
    served,
    step: {
      step: "c",
      what: "the requests of strangers are made again",
      passed: strangers.length > 0 && served === 0,
      found,
    },
  };
}

/** What the records say, in words long enough to stand nowhere else. */
const wordsOf = (dump: string): string[] =>
  dump
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => Object.values((JSON.parse(line) as { _source?: object })._source ?? {}))
    .filter((value): value is string => typeof value === "string" && value.length > 8 && value !== "[REDACTED]");

/** (d) The same days with nobody watching. */
function stepD(was: AsItWas, log: readonly Logged[]): Step {
  return {
    step: "d",
    what: "the same days as they were, with nobody watching (by the rules and the log of that time)",
    passed: was.exposed_days > 0 && was.anonymous_requests_served === log.filter(isAnonymous).length,
    found: [
      `open from ${was.exposure_window[0]} until ${was.exposure_window[1]}: ${was.exposed_days} days`,
      `${was.anonymous_requests_served} anonymous requests served, ${was.anonymous_docs_returned.join(" and ")} seen leaving`,
      `${was.potentially_exposed_count} records could have been read`,
    ],
  };
}
