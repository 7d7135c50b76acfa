import type { Visibility } from "@casekeep/cases";
import type { BlindRow } from "@casekeep/casestore";
import type { Known, Redacted } from "@casekeep/redact";
import type { Keyring } from "@casekeep/vault";
import { caseRedactor } from "./redaction.ts";

/** What is needed to redact what somebody adds to a case. */
export interface IntoCase {
  readonly caseId: bigint;
  readonly visibility: Visibility;
  readonly language: string;
  readonly known: Known;
}

export interface NewText extends IntoCase {
  readonly body: string;
}

/** What is kept of it: nothing readable of a person, but for what is to be sealed. */
export interface Written {
  readonly body: Redacted;
  /** What was taken out, in order. */
  readonly originals: readonly string[];
  readonly blind: readonly BlindRow[];
}

export function written({ body, caseId, visibility, language, known }: NewText, keyring: Keyring): Written {
  const redactor = caseRedactor(keyring, known, language, caseId);
  redactor.visibility = visibility;
  const originals: string[] = [];
  return { body: redactor.text(body, originals), originals, blind: redactor.blind() };
}
