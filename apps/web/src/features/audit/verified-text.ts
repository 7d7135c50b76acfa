import type { AuditVerified } from "../../api/types.ts";

/** What a look at the whole log found, with the numbers of the first records that do not fit. */
export function verifiedText({ breaks, broken }: Pick<AuditVerified, "breaks" | "broken">): string {
  if (breaks === 0) return "Each fits the one before it.";
  const named = broken.map(({ seq, after }) => (after === null ? `${seq}` : `${seq} (after ${after})`)).join(", ");
  const more = breaks > broken.length ? ` and ${breaks - broken.length} more` : "";
  return `Altered, or preceded by missing or altered ones: ${named}${more}.`;
}
