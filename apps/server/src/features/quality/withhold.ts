import type { CaseStore, CaseTexts, MessageRow } from "@casekeep/casestore";
import type { ControlStore, SuspectRecord } from "@casekeep/controlstore";
import { redact } from "@casekeep/redact";
import { type Keyring, seal, unseal } from "@casekeep/vault";
import { serviceViewer } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { caseRedactor } from "../intake/index.ts";
import { knownOf, sealedUnder, type Taken, takenOf } from "./reread.ts";
import { keysOf, lockedCase, type RewritePorts } from "./rewrite.ts";
import { without as withoutValue } from "./without.ts";

export interface WithholdPorts extends RewritePorts {
  readonly cases: RewritePorts["cases"] & Pick<CaseStore, "sealedOf">;
  readonly control: RewritePorts["control"] & Pick<ControlStore, "residuals">;
}

/** Keyed hash of a passage: tells whether it still stands somewhere without being it. */
export const markOf = (keyring: Keyring, passage: string): bigint => keyring.hash64("suspect", passage);

/** Where the passage stands in a text now: at its old place, or wherever one of its length has its mark. */
export function locatePassage(
  keyring: Keyring,
  text: string,
  { start, end, mark }: Pick<SuspectRecord, "start" | "end" | "mark">,
): { readonly start: number; readonly end: number } | undefined {
  const length = end - start;
  const is = (at: number) =>
    at >= 0 && at + length <= text.length && markOf(keyring, text.slice(at, at + length)) === mark;
  if (is(start)) return { start, end };
  for (let at = 0; at + length <= text.length; at++) if (is(at)) return { start: at, end: at + length };
  return undefined;
}

/**
 * Takes a passage out of its message, wherever it stands there, and seals it under `part`; false when the message no longer holds it, or when somebody else has withheld
 * it since `suspect` was read. The place is taken under the case's lock and moves no version: to those who read the case it is the same case.
 */
export async function withhold(ports: WithholdPorts, suspect: SuspectRecord, part: number): Promise<boolean> {
  const done = await lockedCase(ports, suspect.caseId, "confidential", async (texts) => {
    const message = texts.messages.find(({ row }) => row.id === suspect.messageId)?.row;
    const place = message && locatePassage(ports.keyring, message.body, suspect);
    if (!message || !place) return { result: false };
    // Durable before the passage is gone; no two can be here, so no number takes the place of one under which an original is sealed.
    if (!(await ports.control.residuals.moveWithheld(suspect.id, suspect.withheld, part))) return { result: false };
    const { redactor, key, known, locale } = await readerFor(ports, texts, message);
    const value = message.body.slice(place.start, place.end);
    const standIn = `[${suspect.type}·${ports.keyring.standIn(suspect.type, value.toLowerCase())}]`;
    const rest = withoutValue(message.body, value, place.start);
    const without = rest.join(standIn);
    // What becomes visible once the passage is gone goes with it.
    const { findings } = redact(without, { known, ...locale });
    const body = redactor.text(without, []);
    const taken: Taken[] = [
      ...placesBetween(rest, standIn.length).map((at) => ({
        place: "body",
        start: at,
        end: at + standIn.length,
        value,
      })),
      ...takenOf("body after", without, body, findings),
    ];
    const sealed = key
      ? [
          {
            caseId: texts.row.id,
            owner: "message" as const,
            ownerId: message.id,
            part,
            personId: texts.row.personId,
            bytes: seal(key, JSON.stringify(taken), sealedUnder("message", message.id, part)),
          },
        ]
      : [];
    return { result: true, batch: { messages: [{ ...message, body }], sealed, blind: redactor.blind() } };
  });
  return done ?? false;
}

/** Where what stands between the pieces of a text begins. @param length of each, UTF-16 units */
function placesBetween(pieces: readonly string[], length: number): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece, place) => (at += piece.length + (place === 0 ? 0 : length)));
}

/**
 * Puts a withheld passage back where its stand-ins are. What the recognizers have learnt to see since stays out.
 * Throws ORIGINAL_GONE when the person was erased, NOT_FOUND when the message is gone.
 */
export async function restore(ports: WithholdPorts, suspect: SuspectRecord): Promise<void> {
  const part = suspect.withheld;
  if (part === null) return;
  const done = await lockedCase(ports, suspect.caseId, "confidential", async (texts) => {
    const message = texts.messages.find(({ row }) => row.id === suspect.messageId)?.row;
    if (!message) throw new ApiError("NOT_FOUND");
    const { redactor, key } = await readerFor(ports, texts, message);
    const rows = await ports.cases.sealedOf(serviceViewer("quality"), texts.row.id);
    const row = rows.find((one) => one.owner === "message" && one.ownerId === message.id && one.part === part);
    const taken = row && key ? opened(key, row.bytes, message.id, part).filter(({ place }) => place === "body") : [];
    const value = taken[0]?.value;
    if (value === undefined) throw new ApiError("ORIGINAL_GONE");
    const standIn = `[${suspect.type}·${ports.keyring.standIn(suspect.type, value.toLowerCase())}]`;
    let text: string = message.body;
    // The last one first: the places of those before it stay what they are.
    for (const { start } of taken.toReversed()) {
      const at = text.startsWith(standIn, start) ? start : text.lastIndexOf(standIn);
      if (at >= 0) text = text.slice(0, at) + value + text.slice(at + standIn.length);
    }
    if (text === message.body) return { result: true };
    return { result: true, batch: { messages: [{ ...message, body: redactor.text(text, []) }] } };
  });
  if (!done) throw new ApiError("NOT_FOUND");
}

function opened(key: Parameters<typeof unseal>[0], bytes: Uint8Array, id: bigint, part: number): readonly Taken[] {
  try {
    return JSON.parse(new TextDecoder().decode(unseal(key, bytes, sealedUnder("message", id, part)))) as Taken[];
  } catch {
    // Sealed under a key that was shredded and made anew: the person was erased.
    return [];
  }
}

async function readerFor(ports: WithholdPorts, texts: CaseTexts, message: MessageRow) {
  const { row } = texts;
  const key = (await keysOf(ports, [row.personId])).get(row.personId);
  const known = key ? knownOf(texts, key) : {};
  const redactor = caseRedactor(ports.keyring, known, row.language, row.id);
  redactor.visibility = message.visibility;
  return { redactor, key, known, locale: row.language ? { locale: row.language } : {} };
}
