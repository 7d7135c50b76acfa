/** Bounds of a set of rules: what keeps the time for a text linear and small, and a mistake from doing harm. */
export const RULE_LIMITS = Object.freeze({
  rules: 500,
  /** Words and phrases of all rules together. */
  words: 100_000,
  /** UTF-16 code units of one word or phrase; one of a single unit would be found everywhere. */
  shortestWord: 2,
  longestWord: 200,
  /** Cue words of one rule. */
  cues: 100,
  /** UTF-16 code units of one pattern. */
  pattern: 1_000,
  /** Instructions of one compiled pattern, and of all: each costs memory, and time where the text is hostile. */
  program: 2_000,
  programs: 20_000,
  /** UTF-16 code units a pattern's match may have; longer ones do not count. */
  match: 256,
  /** Matches of one rule in one text, or one for every eight units of a longer text. Beyond it the text is not examined further. */
  findings: 10_000,
});
