import { randomInt, randomUUID } from "node:crypto";
import { formatId } from "@casekeep/cases";
import type { CaseStore } from "@casekeep/casestore";
import { synthesize } from "@casekeep/synth";
import type { Keyring } from "@casekeep/vault";
import { serviceViewer } from "../../../access/index.ts";
import { ApiError } from "../../../http/errors.ts";
import { caseIdOf, type IntakeService } from "../../intake/index.ts";
import type { Tripwires } from "./book.ts";

export interface PlantPorts {
  readonly cases: Pick<CaseStore, "list" | "locate">;
  readonly keyring: Keyring;
  readonly intake: Pick<IntakeService, "putOne">;
  readonly now: () => number;
}

/** Of so many made-up cases some are closed and of somebody with an address. */
const MADE = 200;

/**
 * Puts a made-up case among the real ones: closed, some months old, of a person who does not exist, about what most cases here are about.
 * No queue, no assignment and no customer ever leads to it.
 */
export async function plant({ cases, keyring, intake, now }: PlantPorts): Promise<Tripwires> {
  const viewer = serviceViewer("guard");
  const { facets } = await cases.list(viewer, {
    filter: {},
    words: [],
    phrases: [],
    blind: [],
    sort: "newest",
    limit: 1,
    facets: ["product"],
  });
  const product = facets.product?.[0]?.value;
  for (const { truth: _, ...made } of synthesize({ seed: randomInt(2 ** 31), cases: MADE, until: now() })) {
    const { requester } = made;
    const values = [
      ...(requester?.emails ?? []).flatMap((email) => keyring.blindAll("email", email)),
      ...(requester?.phones ?? []).flatMap((phone) => keyring.blindAll("phone", phone)),
    ];
    if (made.status !== "closed" || made.deleted || made.mergedInto !== null || values.length === 0) continue;
    // Somebody real who is known by the same would be looked for with good reason.
    if ((await cases.locate(viewer, values)).size > 0) continue;
    const record = { ...made, source: "casekeep", id: randomUUID(), ...(product ? { product } : {}) };
    await intake.putOne(record);
    return { case: formatId(caseIdOf(keyring, record.source, record.id, record.createdAt)), known: values };
  }
  throw new ApiError("INTERNAL");
}
