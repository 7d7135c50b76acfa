/** What one text of a conversation says about its people that the others can be searched for. */
import { ordinary, particle } from "../known/name-parts.ts";
import type { Finding, Known, PersonalType } from "../redacted.ts";
import { CLASS, DENSE, fold } from "../scan/classes.ts";

/** Below these a finding is right for its own place, and too doubtful to be looked for everywhere. */
const SURE: Readonly<Partial<Record<PersonalType, number>>> = {
  EMAIL: 0.88,
  PHONE: 0.75,
  USERNAME: 0.82,
  PERSON: 0.8,
  CARD: 0.85,
  IBAN: 0.85,
  BANK: 0.8,
  ID: 0.8,
  PASSPORT: 0.8,
  PLATE: 0.86,
  DEVICE: 0.86,
  DOB: 0.85,
  SECRET: 0.85,
  ADDRESS: 0.8,
};
/** Values of each kind that are remembered; a conversation has a handful, a hostile one must not cost without end. */
const MOST = 200;

export interface Learned {
  /** Takes a text's findings in. */
  readonly take: (text: string, findings: readonly Finding[]) => void;
  /** Undefined when nothing was learned. */
  readonly known: () => Known | undefined;
}

export function learner(): Learned {
  const names = new Set<string>();
  const emails = new Set<string>();
  const phones = new Set<string>();
  const handles = new Set<string>();
  const values = new Map<string, { type: PersonalType; value: string }>();
  const put = (set: Set<string>, value: string): void => {
    if (set.size < MOST) set.add(value);
  };
  return {
    take(text, findings) {
      for (const f of findings) {
        // What is known already teaches nothing, and cutting it short would teach something wrong.
        if (f.score < (SURE[f.type] ?? 2) || f.rule.startsWith("known-")) continue;
        if (f.type === "EMAIL") {
          if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(f.normal)) put(emails, f.normal);
        } else if (f.type === "PHONE") {
          const digits = f.normal.replace(/\D/g, "");
          if (digits.length >= 7 && digits.length <= 15) put(phones, digits);
        } else if (f.type === "USERNAME") {
          const handle = f.normal.replace(/^@/, "");
          if (handle.length >= 4 && !/[\s@]/.test(handle) && !ordinary(fold(handle))) put(handles, handle);
        } else if (f.type === "PERSON") {
          const name = text.slice(f.start, f.end);
          // The model leans to finding too much: right for one place, not for all.
          if (!f.rule.startsWith("person-model") && teaches(name)) put(names, name);
        } else if (worth(f.type, f.normal) && values.size < MOST) {
          values.set(`${f.type} ${f.normal}`, { type: f.type, value: f.normal });
        }
      }
    },
    known() {
      if (names.size + emails.size + phones.size + handles.size + values.size === 0) return undefined;
      return Object.freeze({
        names: [...names],
        emails: [...emails],
        phones: [...phones],
        handles: [...handles],
        values: [...values.values()],
      });
    },
  };
}

/** A name of one word is looked for everywhere only where it is long enough and written as a name. */
function teaches(name: string): boolean {
  const words = name.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 5 || name.length > 60) return false;
  if (CLASS[name.charCodeAt(0)] === DENSE) return name.length >= 3;
  if (words.length > 1) return !words.some((word) => ordinary(fold(word))) && evenly(words);
  const first = name.charAt(0);
  return name.length >= 4 && !ordinary(fold(name)) && (first !== first.toLowerCase() || first === first.toUpperCase());
}

/** All words in capitals, or none; "van der" may be small between them. */
function evenly(words: readonly string[]): boolean {
  const small = words.filter((word) => word.charAt(0) !== word.charAt(0).toUpperCase());
  return small.length === 0 || small.length === words.length || small.every((word) => particle(fold(word)));
}

function worth(type: PersonalType, normal: string): boolean {
  const solid = normal.replace(/[^\p{L}\p{N}]/gu, "");
  if (type === "SECRET") return solid.length >= 6;
  if (type === "ADDRESS") return solid.length >= 8;
  return solid.length >= 6 && /\d/.test(solid);
}
