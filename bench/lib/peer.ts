import type { SynthCase } from "@casekeep/synth";
import type { Question } from "./sampler.ts";

/** A rival database with the same cases and messages, unredacted and unsealed: it does less work for each. */
export interface Peer {
  readonly name: string;
  /** Loads everything and returns when it can be searched, durable. */
  load(cases: Iterable<SynthCase>): Promise<void>;
  /** The newest 20 cases with a message that matches, and the number of all such cases. */
  search(question: Question): Promise<{ readonly ids: readonly string[]; readonly total: number }>;
  /** A case with its whole conversation; the number of its messages. */
  open(id: string): Promise<number>;
  /** Cases by month and region: the number of groups. */
  dashboard(): Promise<number>;
  bytesOnDisk(): Promise<number>;
  close(): Promise<void>;
}

/** What a question asks for. Chinese and Japanese have no spaces: the peers' word indexes do not split them. */
export function asked({ q }: Question): { kind: "words" | "phrase" | "part"; words: readonly string[] } {
  if (q.startsWith('"')) return { kind: "phrase", words: q.slice(1, -1).split(" ") };
  if (/[\u3040-\u9fff]/.test(q)) return { kind: "part", words: [q] };
  return { kind: "words", words: q.split(" ") };
}

/** Columns of a case as the peers keep them. */
export function caseColumns(made: SynthCase): readonly (string | number)[] {
  return [
    made.id,
    made.subject,
    made.status,
    made.product,
    made.region,
    made.country,
    made.language,
    made.channel,
    made.group ?? "",
    made.requester?.id ?? "",
    made.assignee?.id ?? "",
    made.createdAt,
    made.updatedAt,
  ];
}
