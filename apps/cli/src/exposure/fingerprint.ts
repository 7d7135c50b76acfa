import { createHash } from "node:crypto";
import type { Result } from "@casekeep/exposure";

/** The same finding whatever else changes around it: what is reachable, by whom; neither lines nor names of rules. */
export function fingerprint({ target, protocol, ports, verdict, sources }: Result): string {
  return createHash("sha256")
    .update(JSON.stringify([target, protocol, ports, verdict, sources]))
    .digest("hex")
    .slice(0, 32);
}
