import type { CaseRow, CaseStore, MessageRow, SampledText, TextStratum } from "@casekeep/casestore";
import type { ControlStore, Draws, Hit, NewSuspect, ResidualCounters, SuspectRecord } from "@casekeep/controlstore";
import type { Known } from "@casekeep/redact";
import { type Allotment, draw, FLAG, plan } from "@casekeep/residual";
import type { Keyring } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import type { Readers } from "./readers.ts";
import { knownOf } from "./reread.ts";
import { keysOf } from "./rewrite.ts";
import { listed, type PlacedText, readCase, readMessage } from "./texts.ts";
import { type Versions, versionsOf } from "./versions.ts";
import { markOf } from "./withhold.ts";

export interface ResidualPorts {
  readonly cases: Pick<CaseStore, "sample" | "strata" | "texts">;
  readonly control: Pick<ControlStore, "rescans" | "residuals" | "personKeys" | "changes">;
  readonly keyring: Keyring;
}

export interface ResidualHooks {
  readonly progress: (counters: ResidualCounters) => void;
  /** Suspects that were not known before, as soon as they are durable. Returns how many were withheld. */
  readonly suspected: (fresh: readonly SuspectRecord[]) => Promise<number>;
  readonly signal: AbortSignal;
}

/** Texts from which those at risk are drawn, for each one to be drawn by risk. */
const CHOICE = 5;
/** One question draws for all strata; it brings at most this many texts (some 10 MB). */
const MOST_AT_ONCE = 20_000;
/** Draws of an answer from the threads. */
const PAGE = 50;
/** Cases whose heads are read side by side. */
const AT_ONCE = 4;

interface Chosen {
  readonly text: SampledText;
  readonly stratum: Allotment;
  readonly how: "random" | "weighted";
  readonly weight: number;
}

/** What a case says of itself, which every message of it is shown under. */
interface Head {
  readonly known: Known;
  readonly language: string;
  readonly at: number;
  readonly texts: readonly PlacedText[];
}

/**
 * One audit: draws from every stratum (version of the recognizers x language x source), some messages with equal chances and some by risk,
 * and has a second, differently built detector read them: each message's text and fields, and with it what stands at the head of its case. What it
 * suspects is kept by place and keyed mark, not by value.
 */
export async function residualRun(
  id: string,
  order: { readonly budget: number; readonly seed: string },
  ports: ResidualPorts,
  readers: Readers,
  hooks: ResidualHooks,
): Promise<ResidualCounters> {
  const { control } = ports;
  const versions = versionsOf(await control.rescans.eras(), await control.rescans.list(1_000));
  const sizes = sized(await ports.cases.strata(serviceViewer("quality"), versions.bounds), versions);
  const allotted = plan({ strata: sizes, budget: order.budget, seed: order.seed });
  const chosen = await choose(allotted, order.seed, versions, ports, readers, hooks.signal);
  let counters: ResidualCounters = { texts: 0, textsTotal: chosen.length, suspects: 0, withheld: 0 };
  hooks.progress(counters);
  const met = allotted.map(({ version, language, source, messages }) => ({
    ...{ version: Number(version), language, source, messages },
    ...{ random: 0, weighted: 0 },
  }));
  await control.residuals.add(id, { draws: met, hits: [], counters });
  const heads = await headsOf(chosen, ports, hooks.signal);
  await readers.tell({
    kind: "background",
    texts: [
      ...chosen.flatMap(({ text }) => ownTexts(text.message)),
      ...[...heads.values()].flatMap(({ texts }) => texts),
    ].map(({ text }) => text),
  });
  for (let from = 0; from < chosen.length; from += PAGE) {
    hooks.signal.throwIfAborted();
    const page = chosen.slice(from, from + PAGE);
    const suspected = await read(page, heads, readers);
    const hits = page.flatMap((one, at): Hit[] => {
      const found = [one.text.message, one.text.message.caseId].flatMap((owner) => suspected.get(owner) ?? []);
      if (found.length === 0) return [];
      const { how, weight } = one;
      const head = heads.get(one.text.message.caseId);
      return [
        { draw: from + at, how, weight, suspects: found.map((each) => asSuspect(one, head, each, ports.keyring)) },
      ];
    });
    counters = {
      ...counters,
      texts: counters.texts + page.length,
      suspects: counters.suspects + hits.reduce((sum, { suspects }) => sum + suspects.length, 0),
    };
    const fresh = await control.residuals.add(id, { draws: drawsOf(page), hits, counters });
    counters = { ...counters, withheld: counters.withheld + (await hooks.suspected(fresh)) };
    hooks.progress(counters);
  }
  return counters;
}

/** Texts of a message that the detector reads by themselves: names of files stand in its body, words of the desk's lists at the head of its case. */
const ownTexts = (message: MessageRow): PlacedText[] =>
  listed((by) => readMessage(message, by)).filter(({ place }) => place === "body" || place.startsWith("fields."));

/** Where something is suspected: in a message, or at the head of a case. */
interface Suspected {
  readonly ofCase: boolean;
  readonly placed: PlacedText;
  readonly suspect: { start: number; end: number; type: string; score: number; reason: string };
}

/** What is suspected in a page's messages, and, by their ids, in the cases' heads. */
async function read(
  page: readonly Chosen[],
  heads: ReadonlyMap<bigint, Head>,
  readers: Readers,
): Promise<Map<MessageRow | bigint, Suspected[]>> {
  const messages = new Set(page.map(({ text }) => text.message));
  const asked = [...messages].flatMap((message) =>
    ownTexts(message).map((placed) => ({
      owner: message as MessageRow | bigint,
      of: message.caseId,
      placed,
      locale: message.language,
    })),
  );
  for (const caseId of new Set(page.map(({ text }) => text.message.caseId)))
    for (const placed of heads.get(caseId)?.texts ?? [])
      asked.push({ owner: caseId, of: caseId, placed, locale: heads.get(caseId)?.language ?? "" });
  const part = Math.ceil(asked.length / readers.size);
  const answers = await Promise.all(
    Array.from({ length: readers.size }, (_, at) =>
      readers.ask({
        kind: "suspects",
        texts: asked.slice(at * part, (at + 1) * part).map(({ of, placed: { name, text }, locale }) => ({
          ...{ name, text, locale },
          known: heads.get(of)?.known ?? {},
        })),
      }),
    ),
  );
  const suspected = new Map<MessageRow | bigint, Suspected[]>();
  for (const [at, found] of answers.flat().entries()) {
    const { owner, placed } = asked[at] as (typeof asked)[number];
    const flagged = found.filter(({ score }) => score >= FLAG);
    if (flagged.length === 0) continue;
    const before = suspected.get(owner) ?? [];
    const ofCase = typeof owner === "bigint";
    suspected.set(owner, [...before, ...flagged.map((suspect) => ({ ofCase, placed, suspect }))]);
  }
  return suspected;
}

/** Strata as the plan takes them: eras of one version together. */
function sized(strata: readonly TextStratum[], versions: Versions) {
  const sizes = new Map<string, { version: string; language: string; source: string; messages: number }>();
  for (const { language, source, era, messages } of strata) {
    const stratum = { version: String(versions.at(era)), language, source };
    const before = sizes.get(nameOf(stratum))?.messages ?? 0;
    sizes.set(nameOf(stratum), { ...stratum, messages: before + messages });
  }
  return [...sizes.values()];
}

const nameOf = (one: { version: string; language: string; source: string }) =>
  JSON.stringify([one.version, one.language, one.source]);

async function choose(
  allotted: readonly Allotment[],
  seed: string,
  versions: Versions,
  ports: ResidualPorts,
  readers: Readers,
  signal: AbortSignal,
): Promise<Chosen[]> {
  const viewer = serviceViewer("quality");
  const wanted = (one: Allotment) => Math.min(one.messages, one.random + one.weighted * CHOICE);
  const total = allotted.reduce((sum, one) => sum + wanted(one), 0);
  const candidates = new Map<string, SampledText[]>(allotted.map((one) => [nameOf(one), []]));
  const together = await ports.cases.sample(viewer, { seed, limit: Math.min(MOST_AT_ONCE, total * 2) });
  for (const text of together) {
    const { language } = text.message;
    candidates.get(nameOf({ version: String(versions.of(text.ver)), language, source: text.source }))?.push(text);
  }
  const chosen: Chosen[] = [];
  for (const stratum of allotted) {
    signal.throwIfAborted();
    const need = wanted(stratum);
    if (need === 0) continue;
    let some = candidates.get(nameOf(stratum)) ?? [];
    // A small stratum: drawn from by a question of its own, likewise with equal chances.
    if (some.length < need) {
      const { language, source, version } = stratum;
      const range = versions.range(Number(version));
      const found = await ports.cases.sample(viewer, { seed, limit: need * 2, language, source, ...range });
      some = found.filter(({ ver }) => String(versions.of(ver)) === version);
    }
    some = some.slice(0, need);
    const risks = await readers.ask({ kind: "risk", texts: some.map(({ message }) => message.body) });
    const drawn = draw({
      candidates: some.map((_, at) => ({ id: at, risk: risks[at] ?? 0 })),
      random: stratum.random,
      weighted: stratum.weighted,
      seed: `${seed} ${nameOf(stratum)}`,
    });
    for (const { id, how, weight } of drawn) {
      const text = some[id];
      if (text) chosen.push({ text, stratum, how, weight });
    }
  }
  return chosen;
}

function drawsOf(page: readonly Chosen[]): Draws[] {
  const draws = new Map<string, Draws>();
  for (const { stratum, how } of page) {
    const { version, language, source, messages } = stratum;
    const before = draws.get(nameOf(stratum)) ?? { random: 0, weighted: 0 };
    draws.set(nameOf(stratum), {
      ...{ version: Number(version), language, source, messages },
      random: before.random + (how === "random" ? 1 : 0),
      weighted: before.weighted + (how === "weighted" ? 1 : 0),
    });
  }
  return [...draws.values()];
}

function asSuspect(
  { text: { message }, stratum }: Chosen,
  head: Head | undefined,
  { ofCase, placed, suspect }: Suspected,
  keyring: Keyring,
): NewSuspect {
  const { start, end, type, score, reason } = suspect;
  return {
    ...{ start, end, type, score, reason },
    version: Number(stratum.version),
    language: stratum.language,
    source: stratum.source,
    caseId: message.caseId,
    messageId: ofCase ? 0n : message.id,
    place: placed.place,
    mark: markOf(keyring, placed.text.slice(start, end)),
    at: new Date(ofCase && head ? head.at : message.at),
    visibility: placed.shown ?? (ofCase ? "public" : message.visibility),
  };
}

/** Of the cases of what was drawn: their own texts, and what their fields say about their people, whom the second detector looks for too. */
async function headsOf(
  chosen: readonly Chosen[],
  ports: ResidualPorts,
  signal: AbortSignal,
): Promise<Map<bigint, Head>> {
  const viewer = serviceViewer("quality");
  const heads = new Map<bigint, Head>();
  const ids = [...new Set(chosen.map(({ text }) => text.message.caseId))];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const some = ids.slice(from, from + AT_ONCE);
    const read = (await Promise.all(some.map((id) => ports.cases.texts(viewer, id - 1n, 1))))
      .flat()
      .filter(({ row }) => some.includes(row.id));
    const keys = await keysOf(
      ports,
      read.map(({ row }) => row.personId),
    );
    for (const { row, identity } of read) {
      const key = keys.get(row.personId);
      heads.set(row.id, {
        known: key ? knownOf({ row, ...(identity ? { identity } : {}) }, key) : {},
        language: row.language,
        at: row.createdAt,
        texts: headTexts(row),
      });
    }
  }
  return heads;
}

const headTexts = (row: CaseRow): PlacedText[] => listed((by) => readCase(row, by)).filter(({ text }) => text !== "");
