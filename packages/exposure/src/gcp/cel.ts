import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract, union } from "../algebra/address-set.ts";
import { ALL_NAMES, type Names } from "../engine/names.ts";

/** What an expression asks of a client: its sources where that is all, or something the client chooses to send. */
export interface Meaning {
  readonly sources?: AddressSet;
  /** Only what an honest client does not send (an attack's signature) is asked for. */
  readonly chosen?: true;
}

const EVERYONE = union(union(ALL_V4, ALL_V6), ALL_NAMES);

/**
 * Of https://cloud.google.com/armor/docs/rules-language-reference: `inIpRange(origin.ip, CIDR)`, `origin.region_code`,
 * `true`, `false`, `!`, `&&`, `||` and brackets. Anything else is not settled.
 */
export function meaningOf(expression: string, names: Names): Meaning {
  if (
    /^\s*evaluate(PreconfiguredExpr|PreconfiguredWaf|AdaptiveProtectionAutoDeploy|ThreatIntelligence)\(/.test(
      expression,
    )
  )
    return { chosen: true };
  const words = expression.match(/"[^"]*"|'[^']*'|&&|\|\||==|!=|[A-Za-z_][\w.]*|[!(),]|\S/g) ?? [];
  let at = 0;
  let failed = false;
  const take = (word: string): boolean => {
    if (words[at] !== word) return false;
    at++;
    return true;
  };
  const need = (word: string): void => {
    if (!take(word)) failed = true;
  };
  const string = (): string => {
    const word = words[at++] ?? "";
    if (!/^["']/.test(word)) failed = true;
    return word.slice(1, -1);
  };
  const either = (depth: number): AddressSet => {
    let set = both(depth);
    while (take("||")) set = union(set, both(depth));
    return set;
  };
  const both = (depth: number): AddressSet => {
    let set = one(depth);
    while (take("&&")) set = intersect(set, one(depth));
    return set;
  };
  const one = (depth: number): AddressSet => {
    if (failed || depth > 50) {
      failed = true;
      return [];
    }
    if (take("!")) return subtract(EVERYONE, one(depth + 1));
    if (take("(")) {
      const set = either(depth + 1);
      need(")");
      return set;
    }
    if (take("true")) return EVERYONE;
    if (take("false")) return [];
    if (take("inIpRange")) {
      need("(");
      need("origin.ip");
      need(",");
      const range = parseRange(string());
      need(")");
      if (!range) failed = true;
      return range ?? [];
    }
    if (take("origin.region_code")) {
      const equal = take("==");
      if (!equal) need("!=");
      const region = names.of(`region:${string()}`, true);
      return equal ? region : subtract(EVERYONE, region);
    }
    failed = true;
    return [];
  };
  const sources = either(0);
  return failed || at < words.length ? {} : { sources };
}
