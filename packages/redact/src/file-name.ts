/** Names of files: "Rechnung_Hildegunde-Pfefferkorn_2026-03.png", "AnnabethCrowhurst_CV.jpg" are read with their words apart. */
import { findEach } from "./find.ts";
import { type Draft, type HoldsValue, settle } from "./findings.ts";
import { isOrdinaryDense } from "./names/ordinary-dense.ts";
import { isStranger } from "./recognizers/strangers.ts";
import { redactFoundEach } from "./redact.ts";
import type { Finding, RedactOptions, RedactResult } from "./redacted.ts";
import { fold } from "./scan/classes.ts";
import { PAPERS } from "./words/papers.ts";

/** As `redact` of the name, and of its words as people read them. */
export function redactFileName(name: string, options: RedactOptions = {}): RedactResult {
  return redactFileNameEach([name], [options])[0] as RedactResult;
}

/**
 * As `redactFileName` of each, in order, and faster, as `redactEach` is.
 * @param options one for each
 */
export function redactFileNameEach(names: readonly string[], options: readonly RedactOptions[]): RedactResult[] {
  const of = (n: number): RedactOptions => options[n] ?? {};
  const words = names.map(wordsOf);
  const own = findEach(names.map((text, n) => ({ text, options: of(n) })));
  const apart = findEach(words.map(({ text }, n) => ({ text: text === names[n] ? "" : text, options: of(n) })));
  return redactFoundEach(
    names.map((text, n) => ({
      text,
      found: together(text, own[n] as Finding[], words[n] as Words, apart[n] as Finding[]),
      options: of(n),
      reading: null,
    })),
  );
}

/** What was found in the name, and what in its words apart. */
function together(
  name: string,
  given: readonly Finding[],
  { text, places }: Words,
  read: readonly Finding[],
): Finding[] {
  const own = given.filter((finding) => !isCamera(name, finding));
  const apart = read.filter((finding) => tells(finding, text) && !isCamera(name, finding));
  apart.push(...strangersIn(text));
  if (apart.length === 0) return own;
  const drafts: Draft[] = own.map(({ normal: _, ...draft }) => ({ ...draft }));
  const normals = new Map(own.map((finding) => [placeOf(finding), finding.normal]));
  for (const { normal, ...draft } of apart) {
    const start = places[draft.start] as number;
    const end = (places[draft.end - 1] as number) + 1;
    drafts.push({ ...draft, start, end });
    normals.set(placeOf({ start, end, type: draft.type }), normal);
  }
  return settle(drafts, name, holdsSign).map(
    (draft): Finding => ({ ...draft, normal: normals.get(placeOf(draft)) ?? name.slice(draft.start, draft.end) }),
  );
}

const holdsSign: HoldsValue = (text, start, end) => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** "UserManual": the model leans to finding too much in titles, where every word has a capital; two words of a name it knows better. */
const tells = ({ type, rule, start, end }: Finding, text: string): boolean =>
  type !== "PERSON" || !rule.startsWith("person-model") || /[\p{L}][ -]\p{L}/u.test(text.slice(start, end));

/** "IMG-20240611-WA0003", "VID_20240601_101500": a camera counts. */
const CAMERA =
  /^(?:IMG|VID|AUD|PTT|PXL|MVI|DSC[NF]?|DOC|PANO|BURST|STK|signal|photo|scan|screenshot)[-_ ]?20\d{6}(?:[-_T]\d{6}(?:\d{3})?(?!\d)|-WA\d{4}(?!\d))?/i;
const isCamera = (name: string, { type, start, end }: Finding): boolean =>
  type !== "PERSON" && start < (CAMERA.exec(name)?.[0].length ?? 0) && !/[A-Za-z]{4,}/.test(name.slice(start, end));

const PAPERS_DENSE =
  /履歴書|職務経歴書|診断書|契約書|免許証|身分証|同意書|申込書|合同|简历|簡歷|病历|病歷|身份证|身分證|护照|護照|이력서|진단서|계약서|신분증|여권/u;
const SAMPLE = /雛形|ひな形|見本|記入|様式|模板|样本|範本|양식|견본|서식/u;
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}'’]{2,}(?!\p{L})/gu;
const NAME_DENSE =
  /(?<![\p{Script=Han}\p{Script=Hangul}])(?:\p{Script=Han}{2,4}[ぁ-ゖァ-ヺー]{0,5}|\p{Script=Han}[ぁ-ゖァ-ヺー]{2,5}|\p{Script=Hangul}{2,4})(?![\p{Script=Han}\p{Script=Hangul}ぁ-ヺ])/gu;

/** "договор Ермолова 2024", "診断書_橘ひなた". */
function strangersIn(text: string): Finding[] {
  const dense = PAPERS_DENSE.test(text);
  if (!dense && !PAPERS.test(text)) return [];
  const out: Finding[] = [];
  for (const { 0: word, index } of text.matchAll(dense ? NAME_DENSE : NAME)) {
    const end = index + word.length;
    if (
      dense
        ? PAPERS_DENSE.test(word) || SAMPLE.test(word) || isOrdinaryDense(text, index, end, true)
        : !isStranger(word) || PAPERS.test(word)
    )
      continue;
    out.push({ start: index, end, type: "PERSON", score: 0.7, rule: "person-of-paper", normal: fold(word) });
  }
  return out;
}

const placeOf = ({ start, end, type }: Pick<Finding, "start" | "end" | "type">) => `${type} ${start} ${end}`;

interface Words {
  readonly text: string;
  readonly places: readonly number[];
}

/** The name without its ending, and where each unit of it stood. */
function wordsOf(name: string): Words {
  const ending = /\.[A-Za-z\d]{1,5}$/.exec(name)?.index ?? name.length;
  const places: number[] = [];
  let text = "";
  for (let p = 0; p < ending; p++) {
    if (p > 1 && ENDS.test(name.slice(p - 2, p)) && BEGINS.test(name.slice(p, p + 2))) {
      text += " ";
      places.push(p);
    }
    const unit = name.charAt(p);
    // "contrato-Ximena.Robles": a sign before a capital.
    const joint =
      (unit === "." || unit === "-") &&
      p > 1 &&
      /\p{Ll}/u.test(name.charAt(p - 1)) &&
      /\p{Lu}/u.test(name.charAt(p + 1));
    text += unit === "_" || unit === "+" || joint ? " " : unit === "\\" ? "/" : unit;
    places.push(p);
  }
  return { text, places };
}

/** "AnnabethCrowhurst": two small letters, then a capital and a small one. */
const ENDS = /^\p{Ll}{2}$/u;
const BEGINS = /^\p{Lu}\p{Ll}$/u;
