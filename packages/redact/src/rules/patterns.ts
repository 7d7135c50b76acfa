/** Patterns in RE2 syntax, run in time linear in the text by an engine that cannot backtrack. */
import { RE2JS } from "re2js";
import { RuleError } from "./error.ts";
import { RULE_LIMITS } from "./limits.ts";

export interface Pattern {
  /** Instructions of the compiled program. */
  readonly size: number;
  /** Calls `hit` for each match, or for its first group where the pattern has one. `hit` may throw to end it. */
  readonly each: (text: string, hit: (start: number, end: number) => void) => void;
}

/**
 * Text is read in stretches, so that a pattern that looks far ahead of each match ("a.*z|a") costs no more than a stretch
 * for each. Each is seen with what stands around it, wider than the longest match that counts.
 */
const STRETCH = 2_048;
const AROUND = RULE_LIMITS.match + 1;

/** Throws RuleError: no RE2 pattern, too large, or one that matches nothing at all. */
export function compilePattern(source: string, rule: string): Pattern {
  let re: RE2JS;
  try {
    re = RE2JS.compile(source, RE2JS.MULTILINE);
  } catch (error) {
    throw new RuleError(rule, `the pattern cannot be read: ${(error as Error).message}`);
  }
  const size = re.programSize();
  if (size > RULE_LIMITS.program)
    throw new RuleError(rule, `the pattern is too large: ${size} steps; at most ${RULE_LIMITS.program} are allowed`);
  if (re.test("")) throw new RuleError(rule, "the pattern matches where nothing stands");
  const group = re.groupCount() > 0 ? 1 : 0;
  const within = (seen: string, from: number, to: number, shift: number, hit: (a: number, b: number) => void) => {
    // Whether it matches at all is answered ten times faster than where.
    if (!re.test(seen)) return;
    const matcher = re.matcher(seen);
    while (matcher.find()) {
      const begin = matcher.start();
      if (begin >= to) return;
      if (begin < from || matcher.end() - begin > RULE_LIMITS.match) continue;
      const start = matcher.start(group);
      const end = matcher.end(group);
      if (start >= 0 && end > start) hit(start + shift, end + shift);
    }
  };
  return Object.freeze({
    size,
    each(text: string, hit: (start: number, end: number) => void) {
      if (text.length <= STRETCH + AROUND) return within(text, 0, text.length, 0, hit);
      for (let at = 0; at < text.length; at += STRETCH) {
        const from = Math.max(0, at - AROUND);
        within(text.slice(from, at + STRETCH + AROUND), at - from, at - from + STRETCH, from, hit);
      }
    },
  });
}
