export { check } from "./check.ts";
export { diff } from "./diff.ts";
export { isPublic } from "./engine/public.ts";
export { exitCode } from "./exit-code.ts";
export { type Explanation, explain, type Packet } from "./explain.ts";
export { type FixReport, fix } from "./fix/fix.ts";
export type { Asset, CheckOptions, InputFile, Report, Result, Unreadable, Verdict, Witness } from "./types.ts";
