import { createHash } from "node:crypto";
import type { Db } from "./db.ts";
import type { AuditHead, AuditVerified } from "./ports/audit.ts";

/** A record as it is hashed: exact texts, nothing that a driver has read and rounded. */
interface LinkedRow {
  readonly seq: string;
  readonly micros: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: string;
  readonly detail: string;
  readonly link: Buffer;
}

const ROWS = {
  text: `SELECT seq::text, (extract(epoch FROM at) * 1000000)::bigint::text AS micros, actor, role, action, object, outcome,
         detail::text, link FROM audit WHERE seq > $1 ORDER BY audit.seq LIMIT $2`,
};
const PAGE = 5_000;
/** So many are named; a log that was written anew breaks at every record. */
const NAMED = 20;

/** SHA-256 of the link before and the record's fields, each with its length in bytes: as migration 14 writes it. */
export function linkOf(before: Uint8Array, row: Omit<LinkedRow, "link">): Buffer {
  const { seq, micros, actor, role, action, object, outcome, detail } = row;
  const hash = createHash("sha256").update(before);
  for (const part of [seq, micros, actor, role, action, object, outcome, detail])
    hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest();
}

/** Reads the whole log in order, page by page, and computes every link anew. */
export async function verifyLinks(db: Db, earlier: AuditHead | undefined): Promise<AuditVerified> {
  let before: Uint8Array = Buffer.alloc(0);
  let seq = "0";
  let records = 0;
  let breaks = 0;
  const broken: { seq: number; after: number | null }[] = [];
  let earlierFits = earlier === undefined ? null : false;
  for (;;) {
    const rows = await db.query<LinkedRow>(ROWS, [seq, PAGE]);
    for (const row of rows) {
      if (!linkOf(before, row).equals(row.link)) {
        breaks++;
        if (broken.length < NAMED) broken.push({ seq: Number(row.seq), after: seq === "0" ? null : Number(seq) });
      }
      if (earlier && Number(row.seq) === earlier.seq) earlierFits = row.link.toString("hex") === earlier.link;
      ({ seq, link: before } = row);
      records++;
    }
    if (rows.length < PAGE) break;
  }
  const head = records === 0 ? null : { seq: Number(seq), link: Buffer.from(before).toString("hex") };
  return { records, head, breaks, broken, earlierFits };
}
