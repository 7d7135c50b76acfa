import type { CaseSearch, CaseStore } from "@casekeep/casestore";
import { type CaseListQuery, FACETS, type Viewer } from "@casekeep/contracts";
import { type Finding, find, redact } from "@casekeep/redact";
import type { BlindKind, Keyring } from "@casekeep/vault";

const DEFAULT_LIMIT = 50;
const LOOKED_UP: Partial<Record<Finding["type"], BlindKind>> = {
  EMAIL: "email",
  PHONE: "phone",
  USERNAME: "handle",
  PERSON: "name",
};

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
  let rest = typed;
  for (const finding of [...find(typed)].reverse()) {
    const raw = typed.slice(finding.start, finding.end);
    const hashes = hashesOf(finding, raw, ports.keyring);
    // A name or a handle may be an ordinary word as well: it counts as a known value only where it is one.
    const doubtful = finding.type === "PERSON" || finding.type === "USERNAME";
    if (doubtful && (await ports.cases.locate(viewer, hashes)).size === 0) continue;
    blind.push(hashes);
    rest = `${rest.slice(0, finding.start)} ${rest.slice(finding.end)}`;
  }
  const phrases: string[] = [];
  rest = rest.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase: string) => {
    phrases.push(phrase.trim().toLowerCase());
    return " ";
  });
  const words: string[] = [];
  for (const word of rest.split(/\s+/).filter(Boolean)) {
    const numbers = /\d{3}/.test(word) ? ports.keyring.blindAll("number", word) : [];
    if (numbers.length > 0 && (await ports.cases.locate(viewer, numbers)).size > 0) blind.push(numbers);
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
    facets:
      facets === "none"
        ? []
        : facets
          ? facets.split(",").filter((name) => (FACETS as readonly string[]).includes(name))
          : FACETS,
  };
}

/** A long number may be a phone or somebody's case number: both are looked up. */
function hashesOf(finding: Finding, raw: string, keyring: Keyring): bigint[] {
  return [
    ...keyring.blindAll(LOOKED_UP[finding.type] ?? "other", finding.normal),
    ...(/\d{3}/.test(raw) ? keyring.blindAll("number", raw) : []),
  ];
}

/** The question as the audit record keeps it. */
export function auditedQuestion(q: string | undefined, keyring: Keyring): string {
  return q ? redact(q, { standIn: (type, normal) => `[${type}·${keyring.standIn(type, normal)}]` }).text : "";
}
