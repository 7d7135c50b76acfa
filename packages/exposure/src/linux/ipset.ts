import type { InputFile } from "../types.ts";

/** One set of `ipset save` or `ipset list`: what each of its elements is made of, and the elements as they are written. */
export interface IpSet {
  readonly name: string;
  /** `ip`, `net`, `port`, `iface`, `mac`, `mark`, or `set` for a list of sets. */
  readonly parts: readonly string[];
  readonly family: 4 | 6;
  readonly elements: readonly { readonly text: string; readonly nomatch: boolean }[];
}

export interface IpSets {
  /** By name; a name that stands for two different sets in two files stands for none. */
  readonly sets: ReadonlyMap<string, IpSet>;
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

const SAVE = /^[ \t]*create[ \t]+\S+[ \t]+(bitmap|hash|list):\S+/m;
const PLAIN = /^Name:\s*\S+\s*\nType:\s*(bitmap|hash|list):\S+/m;

/** What `ipset save`, `ipset list` and `ipset list -o xml` print. */
export const looksLikeIpset = (text: string): boolean => SAVE.test(text) || PLAIN.test(text) || /<ipsets>/.test(text);

type Draft = { -readonly [K in keyof IpSet]: IpSet[K] extends readonly (infer T)[] ? T[] : IpSet[K] };

export function readIpsets(files: readonly InputFile[]): IpSets {
  const problems: { file: string; reason: string }[] = [];
  const sets = new Map<string, IpSet>();
  const shown = new Map<string, string>();
  for (const file of files) {
    const complain = (line: number, reason: string): void => {
      problems.push({ file: file.name, reason: `line ${line}: ${reason}` });
    };
    const found = /<ipsets>/.test(file.text)
      ? fromXml(file.text, complain)
      : SAVE.test(file.text)
        ? fromSave(file.text, complain)
        : fromPlain(file.text, complain);
    for (const one of found) {
      const text = JSON.stringify(one);
      if (shown.has(one.name) && shown.get(one.name) !== text) {
        complain(1, `set ${one.name} stands in another file with other elements`);
        sets.delete(one.name);
      } else sets.set(one.name, one);
      shown.set(one.name, text);
    }
  }
  return { sets, problems };
}

type Complain = (line: number, reason: string) => void;

function draft(name: string, type: string, words: readonly string[], complain: (reason: string) => void): Draft {
  const at = words.indexOf("family");
  const parts = (type.split(":")[1] ?? "").split(",");
  for (const part of parts) if (!/^(ip|net|port|iface|mac|mark|set)$/.test(part)) complain(`the type ${type} is none`);
  return { name, parts, family: words[at + 1] === "inet6" && at >= 0 ? 6 : 4, elements: [] };
}

/** A line of elements: what stands first is the element, options follow. */
const element = (text: string): IpSet["elements"][number] => {
  const [first = "", ...options] = text.trim().split(/\s+/);
  return { text: first, nomatch: options.includes("nomatch") };
};

function fromSave(text: string, complain: Complain): Draft[] {
  const made = new Map<string, Draft>();
  text.split(/\r?\n/).forEach((raw, i) => {
    const [word, name = "", ...rest] = raw.trim().split(/\s+/);
    if (word === undefined || word === "" || word.startsWith("#")) return;
    const set = made.get(name);
    if (word === "create" && rest[0] !== undefined)
      made.set(
        name,
        draft(name, rest[0], rest, (reason) => complain(i + 1, reason)),
      );
    else if (word === "add" && set && rest.length > 0) set.elements.push(element(rest.join(" ")));
    else complain(i + 1, `"${raw.trim()}" is no line of ipset save, or its set is not there`);
  });
  // The tool ends each line: half an address may be one, of many more machines.
  if (!text.endsWith("\n")) complain(text.split("\n").length, "the last line does not end: the listing is cut short");
  return [...made.values()];
}

function fromPlain(text: string, complain: Complain): Draft[] {
  const made: Draft[] = [];
  let name = "";
  let type = "";
  let counted: number | undefined;
  let members = false;
  const end = (line: number): void => {
    const set = made.at(-1);
    if (set && members && counted !== undefined && counted !== set.elements.length)
      complain(line, `set ${set.name} has ${set.elements.length} of its ${counted} elements`);
  };
  const lines = text.split(/\r?\n/);
  lines.forEach((raw, i) => {
    const field = /^(Name|Type|Revision|Header|Size in memory|References|Number of entries|Members):\s*(.*)$/.exec(raw);
    if (!field) {
      if (raw.trim() === "") return;
      if (members) made.at(-1)!.elements.push(element(raw));
      else complain(i + 1, `"${raw.trim()}" is no line of ipset list`);
      return;
    }
    const [, key, value = ""] = field;
    if (key === "Name") {
      end(i + 1);
      [name, type, counted, members] = [value.trim(), "", undefined, false];
    } else if (key === "Type") type = value.trim();
    else if (key === "Header") made.push(draft(name, type, value.split(/\s+/), (reason) => complain(i + 1, reason)));
    else if (key === "Number of entries") counted = Number(value);
    else if (key === "Members") members = true;
  });
  if (made.length > 0 && !members) complain(lines.length, `set ${name} ends before its members`);
  end(lines.length);
  return made;
}

/** The form is fixed by the tool: no attributes but names, no mixed content. */
function fromXml(text: string, complain: Complain): Draft[] {
  const lineAt = (index: number): number => text.slice(0, index).split("\n").length;
  if (!/<\/ipsets>\s*$/.test(text)) complain(lineAt(text.length), "the list of sets does not end");
  return [...text.matchAll(/<ipset name="([^"]*)">([\s\S]*?)<\/ipset>/g)].map((found) => {
    const [, name = "", body = ""] = found;
    const inner = (tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1]?.trim() ?? "";
    const made = draft(name, inner("type"), ["family", inner("family")], (reason) =>
      complain(lineAt(found.index), reason),
    );
    for (const member of body.matchAll(/<member>([\s\S]*?)<\/member>/g)) {
      const own = member[1] ?? "";
      const elem = /<elem>([^<]*)<\/elem>/.exec(own)?.[1];
      const nomatch = /<nomatch\s*\/>|<nomatch>/.test(own);
      made.elements.push({ text: (elem ?? own).trim(), nomatch });
    }
    return made;
  });
}
