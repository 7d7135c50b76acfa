import { FIELDS, MARKERS } from "../markers.ts";

/** One source's export that holds every marker: one case for each, in every place where people write. */
export interface MarkerExport {
  /** The name the import takes. */
  readonly source: string;
  readonly files: Readonly<Record<string, string>>;
  /** Messages of each case. */
  readonly messages: number;
  /** What must be set aside: text whose case never came, and records that cannot be read. */
  readonly aside: number;
  readonly own?: readonly string[];
}

export const AT = "2024-05-06T07:08:09Z";
export const SECONDS = Date.parse(AT) / 1000;
export const STAFF = { name: "Ottoline Brackenfeld", first: "Ottoline", last: "Brackenfeld" };
export const STAFF_MAIL = "brackenfeld@support.example.org";
export const PLACE = "Dunkelsteinwald";
/** How a record ends that was cut off. */
export const CUT = '"mail quillonvarga@example.com';
export const [FIRST = "", LAST = ""] = FIELDS.name.split(" ");

export const answer = (text: string) => `Hildegard wrote: ${text}`;
export const secret = (text: string) => `Secret note, ${text}`;
export const html = (text: string) => `<div>${text}</div>`;
export const json = (value: unknown) => JSON.stringify(value);

/** @param make what a source has of a marker; `n` counts from 1 */
export const each = <T>(make: (text: string, n: number) => T): T[] =>
  MARKERS.map(({ text }, place) => make(text, place + 1));
/** Files of one case each. */
export const filed = (make: (text: string, n: number) => readonly [string, unknown]): Record<string, string> =>
  Object.fromEntries(each(make).map(([name, value]) => [name, json(value)]));
/** Texts whose case never came. */
export const LOST = "999";
