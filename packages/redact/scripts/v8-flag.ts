/**
 * A flag of V8 for a process from its start (set later, it can end the process): machine code of a pattern is made when it is first asked. Otherwise
 * V8 makes code for its interpreter first and machine code at the second question, and of some thousand patterns that is a sixth of what the
 * first few hundred texts take (`cold.ts`).
 */
export const PATTERNS_ONCE = "--no-regexp-tier-up";
