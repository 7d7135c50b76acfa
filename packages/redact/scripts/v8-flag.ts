/**
 * A flag of V8 that a process is started with: machine code of a pattern is made when it is first asked. Otherwise V8 makes code for its interpreter
 * first and machine code at the second question, and of some thousand patterns that is a sixth of what the first few hundred texts take
 * (`cold.ts`). Not for a process that runs already: what becomes of patterns that were asked before nobody says.
 */
export const PATTERNS_ONCE = "--no-regexp-tier-up";
