import type { Context } from "./recognizers/context.ts";
import type { Known } from "./redacted.ts";
export function knownIn(_context: Context, _known: Known): void {}
