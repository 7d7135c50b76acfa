import { parseRange } from "../algebra/address.ts";
import { intersect, isEmpty, unionAll } from "../algebra/address-set.ts";
import type { InputFile } from "../types.ts";
import { isV6, keptOf } from "./keep.ts";
import { holeText } from "./spans.ts";
import type { Candidate, Fixer } from "./types.ts";

/** Each change is judged by itself: of more places than this the rest is left to people. */
const MOST_PLACES = 40;
/** What a person wrote to be read by a configuration is no longer than this; a listing may be. */
const LONGEST = 1_000_000;
const CONFIGURATION = /\.(tf|tofu|tfvars)$/i;
/** Files of other forms that a configuration reads: tables, templates, settings. */
const DATA = /\.(ya?ml|json|csv|tftpl|tpl)$/i;
/** An address that stands by itself, in whatever form. */
const BARE = /(?<![\w.:/])(?:(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?|::\/0)(?![\w.:/])/g;
const TEXT = /"((?:[^"\\\n]|\\.)*)"/g;
const EVERYONE = /^(\*|any|internet)$/i;

/**
 * Where a loop, a variable or a local makes the rule: the one text of the configuration that lets the internet in, wherever it
 * stands, keeps what of it is not the internet's. The rules that it makes are judged again, so no other text is taken for it.
 */
export const hclWords: Fixer = (files, hole, at) => {
  if (!/\.(tf|tofu)$/i.test(at.file)) return [];
  const open = unionAll(hole.sources.map((one) => parseRange(one) ?? []));
  const places = files.flatMap((file) => {
    if (file.text.length > LONGEST) return [];
    const own = CONFIGURATION.test(file.name) ? textsIn(file) : [];
    return CONFIGURATION.test(file.name) || DATA.test(file.name) ? [...own, ...bareIn(file, own)] : [];
  });
  const asked = places.filter(
    ({ written }) => EVERYONE.test(written) || !isEmpty(intersect(parseRange(written)!, open)),
  );
  return asked.slice(0, MOST_PLACES).map(({ file, written, start, end, fresh }): Candidate => {
    const text = file.text.slice(0, start) + fresh + file.text.slice(end);
    const from = file.text.lastIndexOf("\n", start) + 1;
    const line = file.text.slice(0, from).split("\n").length;
    const lineOf = (all: string): string => all.slice(from).split("\n", 1)[0]!;
    return {
      elsewhere: true,
      files: files.map((one) => (one === file ? { ...one, text } : one)),
      step: {
        at,
        change: `${at.rule}: ${written} goes where it is written, for ${holeText(hole)}`,
        commands: [
          `--- ${file.name}\n+++ ${file.name}\n@@ -${line} @@\n-${lineOf(file.text)}\n+${lineOf(text)}`,
          "terraform apply",
        ],
      },
    };
  });
};

interface Place {
  readonly file: InputFile;
  readonly written: string;
  /** From where to where it stands, and what comes in its place. */
  readonly start: number;
  readonly end: number;
  readonly fresh: string;
}

/** Addresses of the internet that stand in none of the texts `taken`: in a table, a heredoc, a file of another form. */
function bareIn(file: InputFile, taken: readonly Place[]): Place[] {
  return [...file.text.matchAll(BARE)].flatMap((match): Place[] => {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    const kept = keptOf(written);
    if (kept === undefined || kept.join() === written || taken.some((one) => one.start < end && start < one.end))
      return [];
    return [{ file, written, start, end, fresh: kept[0] ?? nobody(written) }];
  });
}

/** Every text of a configuration that is an address of the internet. */
function textsIn(file: InputFile): Place[] {
  const found: Place[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of file.text.matchAll(TEXT)) {
    const written = match[1]!;
    for (const sign of file.text.slice(at, match.index).replace(/(^|\s)(#|\/\/).*$/gm, "")) {
      if (/[[({]/.test(sign)) open.push(sign);
      else if (/[\])}]/.test(sign)) open.pop();
    }
    at = match.index + match[0].length;
    const kept = EVERYONE.test(written) ? [] : keptOf(written);
    if (kept === undefined || kept.join() === written) continue;
    const listed = open.at(-1) === "[";
    // An element of several goes with its comma where nothing of it stays.
    const comma = listed && kept.length === 0 ? /^\s*,\s*(?=["\w$])/.exec(file.text.slice(at, at + 200)) : null;
    const before =
      listed && kept.length === 0 && !comma
        ? /["\w)\]](\s*,\s*)$/.exec(file.text.slice(0, match.index).slice(-200))
        : null;
    const gone = comma !== null || before !== null;
    const fresh = gone ? "" : wordsFor(written, listed);
    found.push({
      file,
      written,
      start: match.index - (before?.[1]?.length ?? 0),
      end: at + (comma?.[0].length ?? 0),
      fresh,
    });
  }
  return found;
}

/** What stands in its place: in a list all that stays, elsewhere one; nobody where nothing does. */
function wordsFor(written: string, listed: boolean): string {
  if (EVERYONE.test(written)) return '"VirtualNetwork"';
  const kept = keptOf(written)!;
  const words = kept.length === 0 ? [nobody(written)] : listed ? kept : kept.slice(0, 1);
  return words.map((one) => JSON.stringify(one)).join(", ");
}

const nobody = (written: string): string =>
  `${isV6(written) ? "::1" : "127.0.0.1"}${written.includes("/") ? (isV6(written) ? "/128" : "/32") : ""}`;
