/**
 * Other readings of a text: as it would be written in figures, without signs that set off a value, without line ends that nobody set. Each
 * is a text of its own that all recognizers read; what they find in it is carried back to where it stands.
 */
import type { Draft } from "./findings.ts";
import type { Context } from "./recognizers/context.ts";
import { makePool, type Pool } from "./scan/pool.ts";
import type { Place } from "./scan/scan.ts";

/** What is read otherwise, and where what is found in it goes. */
export interface OtherReading extends Context {
  /** To be called when all recognizers have read it. */
  readonly settled?: () => void;
}

/** A text that was read as it stands, with what was found so far. */
export interface Read extends Context {
  readonly drafts: readonly Draft[];
  /** Ends of lines that a program may have set inside a sentence. */
  readonly breaks: readonly number[];
  /** The text as it is spelled, unit for unit. */
  readonly spelled: string;
  /** Where it is read in other letters than it is spelled in. */
  readonly loud: readonly Place[];
}

/** Gives a place for the tokens of one reading. */
export type Room = () => Pool;

/** Gives the readings of one kind: none of most texts. */
export type ReadOtherwise = (read: Read, room: Room) => OtherReading[];

/** Places for readings that are read side by side. */
export class Rooms {
  readonly #pools: Pool[] = [];
  readonly #tokens: number;
  #taken = 0;

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  /** What lay in them is gone. */
  empty(): void {
    this.#taken = 0;
  }

  readonly next: Room = () => (this.#pools[this.#taken++] ??= makePool(this.#tokens));
}
