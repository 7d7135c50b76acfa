import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { BY } from "./office.ts";

/** Groups that hold fonts, pictures and the like. Everything else of a document is text: also its author's name, notes and comments. */
const SILENT = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore pict objdata blipuid generator xmlnstbl pgptbl bkmkstart bkmkend".split(
    " ",
  ),
);
const OWN = new Set([
  "author",
  "operator",
  "annotation",
  "atnauthor",
  "title",
  "subject",
  "keywords",
  "manager",
  "company",
  "doccomm",
]);
const PEOPLE = new Set(["author", "operator", "atnauthor", "manager"]);
const BREAKS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  cell: "\t",
  tab: "\t",
};
const SIGNS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};

interface Group {
  readonly silent: boolean;
  /** Characters that stand in for one \uN: that many are passed over behind it. */
  readonly skip: number;
  /** A name or a remark: on a line of its own. */
  readonly own: boolean;
  /** A destination of its own (`{\\*\\fldinst …}`): where a link leads, what is remarked. It ends no word and stands behind all text. */
  readonly beside: boolean;
  /** What its bytes are written in: a font's own charset goes before the document's. */
  readonly decoder: Decoder;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Text of RTF as Rich Text Format 1.9 nests it. One pass, a stack of its own. Throws Breach. */
export function rtfText(rtf: string, budget: Budget): string {
  const out = collector(budget);
  const stack: Group[] = [];
  let base = new TextDecoder("windows-1252");
  let group: Group = { silent: false, skip: 1, own: false, beside: false, decoder: base };
  /** Decoders of the table of fonts, by a font's number; without one the document's own holds. */
  const fonts = new Map<number, Decoder | undefined>();
  let font = -1;
  let inFonts = 0;
  const styled = (number: number): Decoder => fonts.get(number) ?? base;
  let standard = -1;
  const behind: string[] = [];
  let pending: number[] = [];
  let pass = 0;
  let opened = false;
  const write = (text: string) => {
    if (!group.beside) out.add(text);
    else behind.push((behind.pop() ?? "") + text);
  };
  const flush = () => {
    if (pending.length === 0) return;
    write(group.decoder.decode(Uint8Array.from(pending)));
    pending = [];
  };
  const put = (text: string) => {
    flush();
    if (group.silent) return;
    const rest = pass > 0 ? text.slice(pass) : text;
    pass = Math.max(0, pass - text.length);
    write(rest);
  };
  const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[^\\{}]+/gi;
  let tokens = 0;
  for (const match of rtf.matchAll(TOKEN)) {
    if (++tokens % 8192 === 0) budget.tick();
    const [whole, word, number, hex, sign, brace] = match;
    if (brace === "{") {
      flush();
      stack.push(group);
      budget.depth(stack.length);
      opened = true;
      continue;
    }
    if (brace === "}") {
      flush();
      const { own, beside } = group;
      group = { ...(stack.pop() ?? group) };
      if (own && !beside && !group.own) out.br();
      pass = 0;
      if (stack.length < inFonts) inFonts = 0;
    } else if (word !== undefined) {
      const name = word.toLowerCase();
      if (name === "fonttbl") inFonts = stack.length;
      if (inFonts > 0) {
        if (name === "f") font = Number(number);
        else if (name === "fcharset") fonts.set(font, CHARSETS[Number(number)]?.());
      } else if (name === "f" || name === "plain") {
        flush();
        group = { ...group, decoder: styled(name === "f" ? Number(number) : standard) };
      } else if (name === "deff") standard = Number(number);
      if (SILENT.has(name) && opened) group = { ...group, silent: true };
      else if (name === "ansicpg") {
        base = codepage(Number(number));
        group = { ...group, decoder: base };
      } else if (name === "uc") group = { ...group, skip: Math.min(Math.max(Number(number ?? 1), 0), 8) };
      else if (name === "u" && number !== undefined) {
        put(String.fromCharCode(Number(number) & 0xffff));
        pass = group.skip;
      } else if (OWN.has(name)) {
        group = { ...group, own: true };
        if (PEOPLE.has(name)) put(BY);
      } else if (BREAKS[name] !== undefined) put(BREAKS[name]);
      else if (SIGNS[name] !== undefined) put(SIGNS[name]);
    } else if (hex !== undefined) {
      if (pass > 0) pass--;
      else if (!group.silent) pending.push(Number.parseInt(hex, 16));
    } else if (sign !== undefined) {
      if (sign === "*" && opened && !group.silent && !group.beside) {
        group = { ...group, beside: true };
        behind.push("");
      } else if (sign === "~") put("\u00a0");
      else if (sign === "_") put("-");
      else if ("\\{}".includes(sign)) put(sign);
      else if (sign === "\n" || sign === "\r") put("\n");
    } else put(whole.replace(/[\r\n]+/g, ""));
    if (sign !== "*") opened = false;
  }
  flush();
  for (const text of behind) out.line(text);
  return out.text();
}

/** \fcharset (RTF 1.9, "Font Table") that says more than the document does: by code page, but 2 of signs, 77 of Macintosh and 130. */
const CHARSETS: Readonly<Record<number, () => Decoder>> = Object.fromEntries(
  [
    [128, 932],
    [129, 949],
    [134, 936],
    [136, 950],
    [161, 1253],
    [162, 1254],
    [163, 1258],
    [177, 1255],
    [178, 1256],
    [186, 1257],
    [204, 1251],
    [222, 874],
    [238, 1250],
  ].map(([charset, page]) => [charset, () => codepage(page as number)]),
);

function codepage(number: number): Decoder {
  try {
    return new TextDecoder(
      number === 932
        ? "shift_jis"
        : number === 936
          ? "gbk"
          : number === 949
            ? "euc-kr"
            : number === 950
              ? "big5"
              : `windows-${number}`,
    );
  } catch {
    return new TextDecoder("windows-1252");
  }
}
