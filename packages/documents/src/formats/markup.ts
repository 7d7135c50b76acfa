import { Parser } from "htmlparser2";
import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { grid } from "./grid.ts";

/** Attributes whose values people see, or that hold an address. */
const TELLING =
  /^(?:href|src|action|cite|alt|title|value|placeholder|content|label|summary|aria-label|aria-description|srcdoc|datetime|data-.{1,60}|xlink:href)$/;
const BLOCK = new Set(
  "address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary title ul".split(
    " ",
  ),
);
const CELL = new Set(["td", "th"]);
/** Attributes that name a field, the first of them that there is. */
const FIELD_NAMES = ["aria-label", "name", "id", "placeholder"];
const SILENT = new Set(["script", "style"]);
/** Markup goes to the parser by pieces of this size, so that the clock is looked at between them. */
const PIECE = 64 * 1024;
const MAX_VALUE = 4000;

/**
 * Text of HTML, shown or hidden, with comments and the attributes that hold text or addresses; scripts and styles are left out.
 * Throws Breach.
 */
export function htmlText(html: string, budget: Budget): string {
  const collected = collector(budget);
  const out = grid(collected, budget);
  let depth = 0;
  let silent = 0;
  /** "Hei<!-- x -->se": a comment ends no word. They stand behind everything else. */
  const comments: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        if (SILENT.has(name)) silent++;
        if (BLOCK.has(name)) out.br();
        else if (name === "table") out.openTable();
        else if (name === "tr") out.openRow();
        else if (CELL.has(name)) out.openCell();
        const named = labelOf(name, attributes);
        if (named !== "") out.line(named);
        for (const [key, value] of Object.entries(attributes)) {
          if (!TELLING.test(key) || (named !== "" && (key === "value" || key === "content"))) continue;
          const told = telling(value);
          if (told !== "") out.add(key.startsWith("data-") ? ` (${key.slice(5)}: ${told}) ` : ` (${told}) `);
        }
      },
      onclosetag(name) {
        depth--;
        if (SILENT.has(name)) silent--;
        if (BLOCK.has(name)) out.br();
        else if (name === "table") out.closeTable();
        else if (CELL.has(name)) out.closeCell();
      },
      ontext(text) {
        if (silent === 0) out.add(text.replace(/[ \t\r\n\f]+/g, " "));
      },
      oncomment(text) {
        if (text.trim() !== "") comments.push(text.replace(/\s+/g, " "));
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  feed(parser, html, budget);
  for (const comment of comments) collected.line(comment);
  return collected.text().replace(/ {2,}/g, " ");
}

/** A form's field and a page's property say what their value is: "fullname: Mara Oduya", "password: …". */
function labelOf(element: string, attributes: Readonly<Record<string, string>>): string {
  const value = telling((element === "meta" ? attributes.content : attributes.value) ?? "");
  if (value === "") return "";
  if (element === "meta") {
    const property = attributes.name ?? attributes.property ?? "";
    return property === "" ? "" : `${property}: ${value}`;
  }
  if (element !== "input") return "";
  const name =
    attributes.type === "password" ? "password" : FIELD_NAMES.map((key) => attributes[key]).find((key) => key);
  return name === undefined ? "" : `${name}: ${value}`;
}

/** Pictures written into an address, and images' sizes, are no text. */
function telling(value: string): string {
  const trimmed = value.trim();
  if (trimmed.length < 2 || trimmed.startsWith("#")) return "";
  if (/^data:/i.test(trimmed)) return trimmed.slice(0, trimmed.indexOf(",") + 1 || 40);
  return trimmed.slice(0, MAX_VALUE);
}

export function feed(parser: Parser, text: string, budget: Budget): void {
  for (let at = 0; at < text.length; at += PIECE) {
    budget.tick();
    parser.write(text.slice(at, at + PIECE));
  }
  parser.end();
}

/** Elements that hold another's name, and those beside them that hold its value: property lists, settings, fields of forms. */
const KEY = /^(?:\w+:)?(?:key|name|field|label|attribute)$/i;
const VALUE = /^(?:\w+:)?(?:value|val|string|text|integer|real|number|int|long|date|data)$/i;
/** A name as programs give one: one word, however joined. */
const IDENTIFIER = /^[\w.$:-]{1,60}$/;

/**
 * Text of any XML: what stands between tags on lines of its own, every attribute's value, comments. Entities of a DTD are not expanded.
 * `<string name="auth_token">`, `<property name="phone" value="…"/>` and `<key>IMEI</key><string>…` say themselves what their value is.
 */
export function xmlText(xml: string, budget: Budget): string {
  const out = collector(budget);
  let depth = 0;
  /** What the element that was closed last held, where it was a key right before this one. */
  let key = "";
  let held = "";
  /** Text or another element's name stands on the line already. */
  let texted = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        const called = attributes.name ?? attributes.key ?? attributes.field ?? "";
        const label = IDENTIFIER.test(called) ? called : VALUE.test(name) ? key : "";
        for (const [attribute, value] of Object.entries(attributes))
          if (!attribute.startsWith("xmlns") && value.trim() !== "")
            out.line(`${(VALUE.test(attribute) && label) || attribute}: ${value.slice(0, MAX_VALUE)}`);
        // "<a>4485 8327<ip>": what stands before an element is not glued to its name.
        if (depth > 1) {
          if (texted) out.br();
          out.add(`${(!Object.keys(attributes).some((attribute) => VALUE.test(attribute)) && label) || name}: `);
        }
        texted = depth > 1;
        key = "";
        held = "";
      },
      onclosetag(name) {
        depth--;
        out.br();
        texted = false;
        key = KEY.test(name) && held.length <= 60 ? held.trim() : "";
        held = "";
      },
      ontext(text) {
        if (held.length <= 60) held += text;
        out.add(text.trim() === "" ? " " : text);
        texted ||= text.trim() !== "";
      },
      oncomment: (text) => out.line(text),
      onprocessinginstruction: (_name, data) => out.line(data.slice(0, MAX_VALUE)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, xml, budget);
  return out.text();
}
