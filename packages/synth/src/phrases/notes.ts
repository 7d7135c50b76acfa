import { compileTemplate } from "../core/template.ts";
import type { Sentence, Slot } from "./bank.ts";

/** Internal notes are written in the company's working language, whatever the customer writes. */
const source = `
  Customer called from {PHONE}, [very upset|asked for a manager|will send the log].
  [Checked|Looked at] backend: {e} since {v}, trace {g}.
  Verified [identity by|] date of birth {DOB}.
  [Handing over to|Assigned to|@] {AGENT}, please [take this|follow up tomorrow].
  Duplicate of an older case from {EMAIL}, [same error|same order {o}].
  RMA approved, ship {m} to {ADDRESS}.
  Sessions from {IP} [look|seem] [normal|suspicious], [asked security|no action].
  [Goodwill|Refund] {c} [approved|booked] for order {o}.
  Waiting for engineering, {e} is [reproduced|not reproduced] on {m} with {f} on.
  [Spoke to|Left a voicemail for] {NAME}, [will call back at {h}|no answer].
  Device {DEVICE} is [out of warranty|under warranty until {d}].
  Tried remote session, {x} [blocks|breaks] {f}. See {k}.
  SLA at risk, [pinged|escalated to] second level.
  Serial {DEVICE} and MAC {MAC} match the order.
  Customer pasted [a password|credentials] in chat ({SECRET}), [told them to change it|removed].
  Known issue, fix planned for {v}. Workaround in {k}.
  Account {EMAIL} has {n} open cases, [merge?|keep apart].
  Next step: {PERSON} from logistics checks {t}.`;

const confidential = `
  CONFIDENTIAL: legal hold on account {EMAIL}, do not delete. Contact {PERSON}.
  CONFIDENTIAL – [possible|suspected] account takeover of {NAME}, logins from {IP}. Do not tell the customer yet.
  (confidential) Customer is a journalist, all answers through {PERSON}, {PHONE}.
  Confidential: fraud check, card {CARD}, ID {ID} does not match.
  CONFIDENTIAL: health reasons given for the urgency, see the call of {d}. Keep with {AGENT}.`;

const NOTE_SLOTS: ReadonlySet<Slot> = new Set<Slot>(
  Array.from(`${source}${confidential}`.matchAll(/\{(\w+)\}/g), (match) => match[1] as Slot),
);

const compile = (text: string): readonly Sentence[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => compileTemplate<Slot>(line, NOTE_SLOTS));

export const NOTES = compile(source);
export const CONFIDENTIAL_NOTES = compile(confidential);
