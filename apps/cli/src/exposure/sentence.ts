import type { Result } from "@casekeep/exposure";

/** One answer as a sentence, for reports that other tools show. */
export function described(row: Result): string {
  const what = `${row.target}: ${row.protocol} ${row.ports.join(", ")}`;
  const by = row.responsible[0];
  const rule = by ? `, by ${by.rule}` : "";
  if (row.verdict === "closed") return `${what} is closed${rule}.`;
  const who = row.sources.length > 0 ? row.sources.slice(0, 10).join(", ") : "sources that are not known";
  const more = row.sources.length > 10 ? ` and ${row.sources.length - 10} more` : "";
  const { witness } = row;
  const packet = witness ? ` Witness: ${witness.source} to port ${witness.port}/${witness.protocol}.` : "";
  const verb = row.verdict === "unknown" ? "may be open" : `is ${row.verdict === "exposed" ? "exposed" : "open only"}`;
  return `${what} ${verb} to ${who}${more}${rule}.${packet}`;
}
