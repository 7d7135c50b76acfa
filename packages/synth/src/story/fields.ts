import type { SourceField } from "@casekeep/connectors";
import type { Rng } from "../core/rng.ts";
import { createText, mark, type TextBuilder } from "../core/text.ts";
import { plainValue } from "../personal/values.ts";
import type { PersonalType, Span } from "../types.ts";
import type { Scene } from "./scene.ts";

/** Form fields and what systems add by themselves; `one in` how many cases have it. */
const PERSONAL_FIELDS: readonly (readonly [name: string, type: PersonalType, oneIn: number])[] = [
  ["contact_email", "EMAIL", 8],
  ["callback_number", "PHONE", 12],
  ["account_owner", "PERSON", 20],
  ["login", "USERNAME", 14],
  ["shipping_address", "ADDRESS", 12],
  ["location", "GEO", 40],
  ["client_ip", "IP", 6],
  ["mac", "MAC", 30],
  ["serial_number", "DEVICE", 7],
  ["card", "CARD", 90],
  ["refund_iban", "IBAN", 70],
  ["bank_account", "BANK", 110],
  ["tax_id", "ID", 90],
  ["passport_no", "PASSPORT", 160],
  ["vehicle_plate", "PLATE", 180],
  ["date_of_birth", "DOB", 90],
  ["api_token", "SECRET", 120],
  ["shared_link", "URL", 80],
];

export interface Fields {
  readonly fields: readonly SourceField[];
  readonly spans: readonly (readonly Span[])[];
}

export function fieldsOf(scene: Scene, rng: Rng): Fields {
  const fields: SourceField[] = [];
  const spans: (readonly Span[])[] = [];
  const add = (name: string, value: TextBuilder, internal = false): void => {
    fields.push(internal ? { name, value: value.text, internal } : { name, value: value.text });
    spans.push(value.spans);
  };
  const plain = (text: string): TextBuilder => ({ text, spans: [] });

  add("model", plain(scene.model));
  if (rng.chance(0.6)) add("software_version", plain(scene.version));
  if (rng.chance(0.25)) add("order_number", plain(scene.order));
  for (const [name, type, oneIn] of PERSONAL_FIELDS) {
    if (rng.int(oneIn) !== 0) continue;
    const value = createText();
    mark(value, type, plainValue(type, scene.customer, scene.product, rng));
    add(name, value);
  }
  if (scene.channel === "email" && rng.chance(0.3)) {
    const header = createText();
    header.text = "from mx1.example.net (";
    mark(header, "IP", plainValue("IP", scene.customer, scene.product, rng));
    header.text += ") by smtp-in.lumen.example for ";
    mark(header, "PERSON", scene.customer.latinName);
    header.text += " <";
    mark(header, "EMAIL", scene.customer.email);
    header.text += ">";
    add("received", header);
  }
  if (rng.int(25) === 0) {
    const remark = createText();
    remark.text = "Prefers calls, ";
    mark(remark, "PHONE", scene.customer.phone);
    remark.text += ", ask for ";
    mark(remark, "PERSON", scene.other.name);
    add("remarks", remark, true);
  }
  return { fields, spans };
}
