import type { Origin } from "../engine/model.ts";
import type { InputFile } from "../types.ts";

export type Span = readonly [from: number, to: number];

/** What is open and is to be shut: the ports of one target that the same rules let the internet into. */
export interface Hole {
  readonly target: string;
  /** Ports by protocol, both ends included. */
  readonly ports: ReadonlyMap<string, readonly Span[]>;
  /** Sources of the internet that get in, as results name them. */
  readonly sources: readonly string[];
  readonly responsible: readonly Origin[];
  /** The rule is asked as a whole, whatever ports it names. */
  readonly whole?: true;
  /** Every target that is open to the internet somewhere. */
  readonly open: readonly string[];
}

/** One change in the provider's own words. */
export interface Step {
  /** The rule that is changed, or that the new one stands before. */
  readonly at: Origin;
  /** A sentence. */
  readonly change: string;
  /** Commands to run, or lines to write into the file named by `at`. */
  readonly commands: readonly string[];
}

/** The input as it is after a change, and the change. */
export interface Candidate {
  readonly files: readonly InputFile[];
  readonly step: Step;
  /** It stands elsewhere than the rule, so it is none unless the hole itself is another after it. */
  readonly elsewhere?: true;
  /** It takes no rule away, so it is none unless it shuts something by itself. */
  readonly adds?: true;
}

/** Ways to shut a hole at one of its responsible rules; none where this rule is not of the fixer's kind. */
export type Fixer = (files: readonly InputFile[], hole: Hole, at: Origin) => readonly Candidate[];
