/**
 * For `setFlagsFromString` of `node:v8`, in programs: V8 makes machine code of a pattern when it is first asked. Otherwise it makes code for its
 * interpreter first and machine code at the second question, and of some thousand patterns that is a sixth of what a program's first few
 * hundred texts take (`scripts/cold.ts`).
 */
export const PATTERNS_ONCE = "--no-regexp-tier-up";
