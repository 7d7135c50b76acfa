import type { Rng } from "../core/rng.ts";
import { weightedTable } from "../core/table.ts";
import { renderTemplate } from "../core/template.ts";
import { createText, mark, type TextBuilder } from "../core/text.ts";
import { plainValue, writtenValue } from "../personal/values.ts";
import type { Part, Sentence, Slot } from "../phrases/bank.ts";
import { CONFIDENTIAL_NOTES, NOTES } from "../phrases/notes.ts";
import { PERSONAL_TYPES, type PersonalType } from "../types.ts";
import { pasteLog, traceId } from "./log.ts";
import { quoteOf } from "./quote.ts";
import { articleOf, brand, type Scene, versionOf } from "./scene.ts";

/** How often each type turns up when a customer gives something away; in the order of PERSONAL_TYPES. */
const CARRIED = weightedTable([22, 16, 10, 8, 9, 1.5, 6, 3, 8, 3.5, 3, 2, 2.5, 1, 1, 2, 4, 3]);

export interface Writer {
  subject(scene: Scene): TextBuilder;
  opening(scene: Scene): TextBuilder;
  customerReply(scene: Scene, previous: TextBuilder | undefined, thanks: boolean): TextBuilder;
  agentReply(scene: Scene, previous: TextBuilder | undefined, kind: "ask" | "step" | "resolve"): TextBuilder;
  note(scene: Scene, confidential: boolean): TextBuilder;
  auto(scene: Scene): TextBuilder;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Writes the texts of a case. One writer serves one stream: it keeps the text at hand. */
export function createWriter(rng: Rng): Writer {
  let scene: Scene;
  let out: TextBuilder;

  const day = (): string => {
    const date = new Date(scene.at - rng.int(20) * 86_400_000);
    const d = two(date.getUTCDate());
    const m = two(date.getUTCMonth() + 1);
    const y = date.getUTCFullYear();
    const country = scene.customer.country.code;
    if (country === "US") return `${m}/${d}/${y}`;
    return country === "CN" || country === "JP" ? `${y}/${m}/${d}` : `${d}.${m}.${y}`;
  };
  const put = (text: string): void => {
    out.text += text;
  };
  const personal = (type: PersonalType): void => {
    // People mostly give their own data, at times somebody else's. A person spoken of is never the writer.
    const whose = type === "PERSON" || rng.int(7) === 0 ? scene.other : scene.customer;
    const value = writtenValue(type, whose, scene.product, rng, scene.bank.spelled);
    if (type === "PHONE" && rng.int(25) === 0) {
      // Given in two pieces, each of which is personal data.
      const cut = value.length >> 1;
      mark(out, type, value.slice(0, cut).trim());
      put(rng.pick([" ... ", " / ", "\n"]));
      mark(out, type, value.slice(cut).trim());
    } else mark(out, type, value);
  };
  const words: Readonly<Partial<Record<Slot, () => string>>> = {
    p: () => scene.product.name,
    m: () => (rng.chance(0.7) ? scene.model : rng.favour(scene.product.models)),
    f: () => (rng.chance(0.6) ? scene.feature : rng.favour(scene.product.features)),
    e: () => scene.error,
    k: () => articleOf(rng),
    v: () => (rng.chance(0.6) ? scene.version : versionOf(rng, scene.product)),
    o: () => scene.order,
    t: () => scene.tracking,
    n: () => String(rng.range(2, 48)),
    d: day,
    h: () => `${rng.range(6, 22)}:${two(rng.int(60))}`,
    x: () => brand(rng.zipf(15)),
    u: () => `https://support.lumen.example/kb/${4_000_000 + rng.zipf(13) * 37}`,
    g: () => traceId(rng),
    c: () => `${rng.range(3, 480)}${rng.pick([".00", ".99", ".50", ""])} ${rng.pick(["EUR", "USD", "€", "GBP"])}`,
  };
  const names: Readonly<Partial<Record<Slot, () => string>>> = {
    NAME: () => scene.customer.name,
    FIRST: () => scene.customer.first,
    LAST: () => scene.customer.last,
    AGENT: () => scene.agent.name,
    AFIRST: () => scene.agent.first,
  };
  const fill = (slot: Slot): void => {
    const word = words[slot];
    if (word !== undefined) put(word());
    else if (slot === "w") say(rng.favour(scene.bank.when));
    else {
      const name = names[slot];
      if (name !== undefined) mark(out, "PERSON", name());
      else personal(slot as PersonalType);
    }
  };
  const say = (sentence: Sentence): void => renderTemplate(sentence, rng, put, fill);
  /** Sentences of the message at hand: nobody says the same twice in one breath. */
  const used: Sentence[] = [];
  const sayOne = (from: readonly Sentence[]): void => {
    let sentence = rng.favour(from);
    for (let tries = 0; tries < 6 && used.includes(sentence); tries++) sentence = rng.pick(from);
    used.push(sentence);
    say(sentence);
  };
  const part = (name: Part): void => sayOne(scene.bank[name]);
  const more = (name: Part): void => {
    put(scene.bank.joiner);
    part(name);
  };
  const begin = (of: Scene): TextBuilder => {
    scene = of;
    out = createText();
    used.length = 0;
    return out;
  };
  const carry = (): void => {
    put(rng.chance(0.3) || out.text.endsWith("\n") ? "\n" : scene.bank.joiner);
    say(rng.pick(scene.bank.personal[PERSONAL_TYPES[CARRIED(rng)]!]));
  };
  const signature = (): void => {
    const { customer, product } = scene;
    if (customer.company !== "") put(`\n${customer.company}`);
    if (rng.chance(0.6)) {
      put(rng.pick(["\nTel. ", "\nT: ", "\nM ", "\n"]));
      mark(out, "PHONE", customer.phone);
    }
    if (rng.chance(0.5)) {
      put("\n");
      mark(out, "EMAIL", customer.email);
    }
    if (rng.chance(0.25)) {
      put("\n");
      mark(out, "ADDRESS", plainValue("ADDRESS", customer, product, rng));
    }
  };
  const farewell = (): void => {
    put("\n\n");
    part("bye");
    put("\n");
    const { customer } = scene;
    const name = rng.int(5) === 0 ? customer.first : rng.int(6) === 0 ? customer.latinName : customer.name;
    mark(out, "PERSON", rng.int(14) === 0 ? name.toLowerCase() : name);
    if (rng.chance(0.25)) signature();
  };
  const quote = (previous: TextBuilder | undefined): void => {
    if (previous === undefined) return;
    const piece = quoteOf(previous);
    if (piece === undefined) return;
    put("\n\n");
    part("quote");
    put("\n> ");
    const shift = out.text.length;
    put(piece.text);
    for (const span of piece.spans)
      out.spans.push({ start: span.start + shift, end: span.end + shift, type: span.type });
  };

  return {
    subject(of) {
      begin(of);
      part("subject");
      return out;
    },
    opening(of) {
      begin(of);
      const letter = of.channel === "email" || of.channel === "web";
      if (letter || rng.chance(0.4)) {
        part("greet");
        put(letter ? "\n\n" : scene.bank.joiner);
      }
      part("problem");
      if (letter || rng.chance(0.7)) more("symptom");
      if (rng.chance(letter ? 0.8 : 0.4)) more("attempt");
      if (letter && rng.chance(0.4)) more("symptom");
      if (letter && rng.chance(0.4)) more("attempt");
      if (letter && rng.chance(0.2)) {
        put("\n\n");
        part("problem");
        more("symptom");
      }
      if (letter && rng.chance(0.2)) pasteLog(of, rng, out);
      if (rng.chance(0.3)) carry();
      if (rng.chance(0.7)) more("question");
      if (letter && rng.chance(0.85)) farewell();
      return out;
    },
    customerReply(of, previous, thanks) {
      begin(of);
      const mail = of.channel === "email";
      if (mail && rng.chance(0.5)) {
        part("greet");
        put("\n");
      }
      part(thanks ? "thanks" : "reply");
      if (!thanks) {
        if (rng.chance(0.75)) more("reply");
        if (rng.chance(0.65)) more("symptom");
        if (rng.chance(0.5)) more("attempt");
        if (rng.chance(mail ? 0.2 : 0.08)) pasteLog(of, rng, out);
        if (rng.chance(0.25)) carry();
        if (rng.chance(0.25)) more("question");
      }
      if (mail && rng.chance(0.5)) farewell();
      if (mail && rng.chance(0.25)) quote(previous);
      return out;
    },
    agentReply(of, previous, kind) {
      begin(of);
      const chat = of.channel === "chat" || of.channel === "social";
      if (!chat || rng.chance(0.25)) {
        part("agentGreet");
        put(chat ? scene.bank.joiner : "\n\n");
      }
      if (!chat || rng.chance(0.6)) {
        part("ack");
        put(scene.bank.joiner);
      }
      part(kind);
      if (rng.chance(0.65)) more(kind);
      if (kind === "step") more("step");
      if (!chat && rng.chance(0.6)) more(kind === "resolve" ? "step" : "ack");
      if (kind === "step" && rng.chance(chat ? 0.3 : 0.8)) more("step");
      if (!chat && rng.chance(0.35)) {
        put("\n");
        part("step");
      }
      if (kind !== "ask" && rng.chance(0.25)) more("ask");
      if (!chat) {
        put("\n\n");
        part("agentBye");
        if (of.channel === "email" && rng.chance(0.2)) quote(previous);
      }
      return out;
    },
    note(of, confidential) {
      begin(of);
      sayOne(confidential ? CONFIDENTIAL_NOTES : NOTES);
      if (rng.chance(0.4)) {
        put(" ");
        sayOne(NOTES);
      }
      return out;
    },
    auto(of) {
      begin(of);
      part("auto");
      return out;
    },
  };
}
