/** Names of files: "Rechnung_Hildegunde-Pfefferkorn_2026-03.png", "AnnabethCrowhurst_CV.jpg" are read with their words apart. */
import { find } from "./find.ts";
import { type Draft, settle } from "./findings.ts";
import { redactFound } from "./redact.ts";
import type { Finding, RedactOptions, RedactResult } from "./redacted.ts";

/** As `redact` of the name, and of its words as people read them. */
export function redactFileName(name: string, options: RedactOptions = {}): RedactResult {
  const own = find(name, options);
  const { text, places } = wordsOf(name);
  const apart = text === name ? [] : find(text, options).filter((finding) => tells(finding, text));
  if (apart.length === 0) return redactFound(name, own, options);
  const drafts: Draft[] = own.map(({ normal: _, ...draft }) => ({ ...draft }));
  const normals = new Map(own.map((finding) => [placeOf(finding), finding.normal]));
  for (const { normal, ...draft } of apart) {
    const start = places[draft.start] as number;
    const end = (places[draft.end - 1] as number) + 1;
    drafts.push({ ...draft, start, end });
    normals.set(placeOf({ start, end, type: draft.type }), normal);
  }
  const holdsValue = (start: number, end: number) => /[\p{L}\p{N}]/u.test(name.slice(start, end));
  const found = settle(drafts, holdsValue).map(
    (draft): Finding => ({ ...draft, normal: normals.get(placeOf(draft)) ?? name.slice(draft.start, draft.end) }),
  );
  return redactFound(name, found, options);
}

/** "UserManual": the model leans to finding too much in titles, where every word has a capital; two words of a name it knows better. */
const tells = ({ type, rule, start, end }: Finding, text: string): boolean =>
  type !== "PERSON" || !rule.startsWith("person-model") || /[\p{L}][ -]\p{L}/u.test(text.slice(start, end));

const placeOf = ({ start, end, type }: Pick<Finding, "start" | "end" | "type">) => `${type} ${start} ${end}`;

/** The name without its ending, and where each unit of it stood. */
function wordsOf(name: string): { readonly text: string; readonly places: readonly number[] } {
  const ending = /\.[A-Za-z\d]{1,5}$/.exec(name)?.index ?? name.length;
  const places: number[] = [];
  let text = "";
  for (let p = 0; p < ending; p++) {
    if (p > 1 && ENDS.test(name.slice(p - 2, p)) && BEGINS.test(name.slice(p, p + 2))) {
      text += " ";
      places.push(p);
    }
    const unit = name.charAt(p);
    text += unit === "_" || unit === "+" ? " " : unit;
    places.push(p);
  }
  return { text, places };
}

/** "AnnabethCrowhurst": two small letters, then a capital and a small one. */
const ENDS = /^\p{Ll}{2}$/u;
const BEGINS = /^\p{Lu}\p{Ll}$/u;
