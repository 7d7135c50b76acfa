import { parseId } from "@casekeep/cases";
import type { CaseSearch, CaseStore } from "@casekeep/casestore";
import { type CaseListQuery, FACETS, type Viewer } from "@casekeep/contracts";
import { type Finding, find } from "@casekeep/redact";
import type { BlindKind, Keyring } from "@casekeep/vault";
import { ApiError } from "../../http/errors.ts";

const DEFAULT_LIMIT = 50;
const LOOKED_UP: Partial<Record<Finding["type"], BlindKind>> = {
  EMAIL: "email",
  PHONE: "phone",
  USERNAME: "handle",
  PERSON: "name",
};

const QUOTES = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
/** Two to four words: may be a whole name that the recognizers do not know. */
const NAME = /^[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){1,3}$/u;

/** The keep's own number of a case, alone or at the end of its page's address. */
const OWN_NUMBER = /^(?:https?:\/\/\S+\/cases\/)?([0-9a-hjkmnp-tv-z]{13})\/?$/i;

/** A search for one case by the number that the keep gave it; undefined where what was typed is no case that this person may see. */
export async function searchByOwnNumber(
  query: CaseListQuery,
  viewer: Viewer,
  cases: Pick<CaseStore, "list">,
): Promise<CaseSearch | undefined> {
  const { q = "", sort: _, cursor, limit, facets, ...filter } = query;
  const id = parseId(OWN_NUMBER.exec(q.trim())?.[1]?.toLowerCase() ?? "");
  if (id === undefined) return undefined;
  const only = { words: [], phrases: [], blind: [], ids: [id], sort: "newest" } as const;
  // Thirteen digits may be anybody's order number as well.
  const found = await cases.list(viewer, { ...only, filter: {}, limit: 1, facets: [] });
  if (found.items.length === 0) return undefined;
  return { ...only, filter, limit: limit ?? DEFAULT_LIMIT, facets: facetsOf(facets), ...(cursor ? { cursor } : {}) };
}

function facetsOf(named: string | undefined): readonly string[] {
  if (named === "none") return [];
  const names = named ? named.split(",").map((name) => name.trim()) : [...FACETS];
  if (!names.every((name) => (FACETS as readonly string[]).includes(name)))
    throw new ApiError("BAD_REQUEST", `facets: some of ${FACETS.join(", ")}, or none.`);
  return names;
}

/**
 * Turns what somebody typed into a search that holds nothing of a person: known values (an address, a phone, a case number, a name)
 * become keyed hashes for the blind index, the rest becomes words and phrases.
 */
export async function parseSearch(
  query: CaseListQuery,
  viewer: Viewer,
  ports: { cases: Pick<CaseStore, "locate">; keyring: Keyring },
): Promise<CaseSearch> {
  const { q = "", sort, cursor, limit, facets, ...filter } = query;
  const typed = q.normalize("NFC").trim();
  const blind: bigint[][] = [];
  const doubtful: { finding: Finding; hashes: bigint[] }[] = [];
  let rest = typed;
  const cut = ({ start, end }: Finding) => {
    rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
  };
  for (const finding of find(typed)) {
    const raw = typed.slice(finding.start, finding.end);
    const hashes = hashesOf(finding, raw, ports.keyring);
    if (mayBeAWord(finding.type, raw)) doubtful.push({ finding, hashes });
    else {
      blind.push(hashes);
      cut(finding);
    }
  }
  // A name, a handle or a number may be an ordinary word as well: it counts as a known value only where it is one. All are asked at once.
  const named = new Map(
    rest
      .replace(QUOTES, " ")
      .split(/\s+/)
      .map((word) => [word, wordHashes(word, ports.keyring)] as const)
      .filter(([, hashes]) => hashes.length > 0),
  );
  const whole = NAME.test(typed) && doubtful.length === 0 ? ports.keyring.blindAll("name", typed) : [];
  const asked = [...new Set([...doubtful.map(({ hashes }) => hashes), ...named.values(), whole].flat())];
  const known = asked.length === 0 ? new Map<bigint, bigint>() : await ports.cases.locate(viewer, asked);
  const isKnown = (hashes: readonly bigint[]) => hashes.some((hash) => known.has(hash));
  for (const { finding, hashes } of doubtful)
    if (isKnown(hashes)) {
      blind.push(hashes);
      cut(finding);
    }
  if (isKnown(whole)) {
    blind.push(whole);
    rest = "";
  }
  const phrases: string[] = [];
  rest = rest.replace(QUOTES, (_, phrase: string) => {
    phrases.push(phrase.trim().toLowerCase());
    return " ";
  });
  const words: string[] = [];
  for (const word of rest.split(/\s+/).filter(Boolean)) {
    const hashes = (named.get(word) ?? []).filter((hash) => known.has(hash));
    if (hashes.length > 0) blind.push(hashes);
    else words.push(word.toLowerCase());
  }
  const searching = words.length + phrases.length > 0;
  return {
    filter,
    words,
    phrases: phrases.filter((phrase) => phrase !== ""),
    blind,
    sort: sort === "relevance" && !searching ? "newest" : (sort ?? "newest"),
    ...(cursor ? { cursor } : {}),
    limit: limit ?? DEFAULT_LIMIT,
    facets: facetsOf(facets),
  };
}

/** Alone, an order's or a parcel's number looks like a phone; in a text that says what it is it stands readable, and is found as a word. */
function mayBeAWord(type: Finding["type"], raw: string): boolean {
  if (type === "PERSON" || type === "USERNAME") return true;
  return (type === "PHONE" || type === "ID" || type === "DEVICE") && /^\d+$/.test(raw);
}

/** A word with a figure or a sign in it may be how somebody calls themselves; one of letters alone is a word. */
const HANDLE = /^@?(?=.*\p{L})(?=.*[\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{2,63}$/u;

/** What a word may be looked up as besides: somebody's number, or a name that somebody goes by. */
function wordHashes(word: string, keyring: Keyring): bigint[] {
  return [
    ...(/\d{3}/.test(word) ? keyring.blindAll("number", word) : []),
    ...(HANDLE.test(word) ? keyring.blindAll("handle", word) : []),
  ];
}

/** A long number may be a phone or somebody's case number: both are looked up. */
function hashesOf(finding: Finding, raw: string, keyring: Keyring): bigint[] {
  return [
    ...keyring.blindAll(LOOKED_UP[finding.type] ?? "other", finding.normal),
    ...(/\d{3}/.test(raw) ? keyring.blindAll("number", raw) : []),
  ];
}

/** The question as the audit record keeps it: codes only, the same for the same word. What nobody recognized may still be a name. */
export function auditedQuestion(q: string | undefined, keyring: Keyring): string {
  if (!q) return "";
  const typed = q.normalize("NFC").toWellFormed();
  const codes: string[] = [];
  let from = 0;
  const words = (text: string) => {
    for (const word of text.split(/[\s"“”„«»]+/))
      if (word) codes.push(`[WORD·${keyring.standIn("WORD", word.toLowerCase())}]`);
  };
  for (const { start, end, type, normal } of find(typed)) {
    words(typed.slice(from, start));
    codes.push(`[${type}·${keyring.standIn(type, normal)}]`);
    from = end;
  }
  words(typed.slice(from));
  return codes.join(" ");
}
