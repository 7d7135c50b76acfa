import type { Edged } from "../edged.ts";

/** What `cases.ts` asks of a group of languages. */
export interface Cases {
  /** What takes a person behind it: prepositions, what somebody is or has, what is done to or by somebody. */
  readonly before: ReadonlySet<string>;
  /** Goods, places and works that are called like people, before their names. */
  readonly things: ReadonlySet<string>;
  /** What a clause goes on behind, or begins with. */
  readonly links: ReadonlySet<string>;
  /** What people do, behind the name. */
  readonly does: Edged;
  /** What somebody has, behind the name, also at the head of a sentence: "Virtasen mukaan". */
  readonly has: Edged;
  /** What nobody but a person does, behind the name at the head of a sentence: "Vuk je obećao nazvati". */
  readonly says: Edged;
  /** Who is asked, at the head of a sentence: "Роман, посмотрите". */
  readonly asked: Edged;
  /** Names that are words first, by what is left of them in every case; in small letters. */
  readonly wordName: Edged;
  /** Family names by an ending that nothing else has. */
  readonly familyCase: Edged;
  /** What of the lists an inflected word's stem has to be in. */
  readonly stems: number;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
