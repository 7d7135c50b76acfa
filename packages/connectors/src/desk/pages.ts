import { createHashSet } from "../hashset.ts";
import type { SourceItem } from "../source.ts";

/** Keeps account of the pages of every list of an export, so that a page that did not come is named. */
export interface Pages {
  /** A page that says by a cursor or a link whether another one follows. */
  linked(stream: string, file: string, more: boolean): void;
  /** A page that says where in its list it stands. `last`: it says that it is the end. */
  placed(stream: string, file: string, page: { start: number; size: number; last?: boolean; total?: number }): void;
  /** The list says how many cases there are. */
  total(file: string, count: number): void;
  /** What is not here; `cases`: how many came. */
  missing(cases: number): Generator<SourceItem>;
}

interface Placed {
  readonly parts: { start: number; end: number }[];
  file: string;
  ended: boolean;
  total: number;
}

export function createPages(): Pages {
  /** Lists of one page, which is nearly all of them: about 12 bytes each instead of 200. */
  const whole = createHashSet();
  const links = new Map<string, { file: string; ended: boolean }>();
  const places = new Map<string, Placed>();
  const totals = new Map<string, number>();

  const incomplete = (file: string, text: string): SourceItem => ({ kind: "note", file, text, incomplete: true });

  const gapOf = ({ parts, file, ended, total }: Placed): SourceItem | undefined => {
    let reached = 0;
    for (const { start, end } of parts.sort((a, b) => a.start - b.start)) {
      if (start > reached) return incomplete(file, `a page is missing before ${file}`);
      reached = Math.max(reached, end);
    }
    if (total > reached) return incomplete(file, `${file} announces ${total} entries and ${reached} are here`);
    return ended ? undefined : incomplete(file, `${file} announces another page`);
  };

  return {
    linked(stream, file, more) {
      const before = links.get(stream);
      if (before === undefined && (!more || whole.has(stream))) {
        whole.add(stream);
        return;
      }
      links.set(stream, { file: more ? file : (before?.file ?? file), ended: !more || before?.ended === true });
    },
    placed(stream, file, { start, size, last, total }) {
      const known = places.get(stream);
      const alone = start === 0 && last !== false && (total ?? 0) <= size;
      if (known === undefined && (alone || whole.has(stream))) {
        whole.add(stream);
        return;
      }
      const at = known ?? { parts: [], file, ended: false, total: 0 };
      at.parts.push({ start, end: start + size });
      if (start >= Math.max(...at.parts.map((part) => part.start))) at.file = file;
      if (last !== false) at.ended = true;
      at.total = Math.max(at.total, total ?? 0);
      places.set(stream, at);
    },
    total(file, count) {
      totals.set(file, count);
    },
    *missing(cases) {
      for (const { file, ended } of links.values())
        if (!ended) yield incomplete(file, `${file} announces another page`);
      for (const placed of places.values()) {
        const gap = gapOf(placed);
        if (gap !== undefined) yield gap;
      }
      for (const [file, count] of totals) yield { kind: "announced", file, of: "cases", count, found: cases };
    },
  };
}
