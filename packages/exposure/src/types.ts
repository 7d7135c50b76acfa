import type { Origin } from "./engine/model.ts";

/** A file as it was given: the name is only used to report places and to tell formats apart. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

export interface Asset {
  readonly name: string;
  /** CIDRs or addresses of the asset as its own network sees it. */
  readonly addresses: readonly string[];
  readonly ports?: readonly { readonly protocol: string; readonly from: number; readonly to: number }[];
  /** Where the outside arrives, for rules that name an interface. */
  readonly interface?: string;
}

export type Verdict = "exposed" | "restricted" | "closed" | "unknown";

export interface Witness {
  /** An address, or the name of a source that has no address in the input (`AzureCloud`). */
  readonly source: string;
  readonly destination?: string;
  readonly protocol: string;
  readonly port: number;
}

export interface Result {
  readonly target: string;
  readonly protocol: string;
  /** Port ranges, `"9200"` or `"9200-9300"`; `"*"` stands for every port, or for a protocol without ports. */
  readonly ports: readonly string[];
  readonly verdict: Verdict;
  /** CIDRs, `first-last` ranges or named sources that can open the ports (for `unknown`: that may be able to). */
  readonly sources: readonly string[];
  readonly responsible: readonly Origin[];
  readonly witness?: Witness;
}

export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

export interface Report {
  readonly results: readonly Result[];
  readonly unreadable: readonly Unreadable[];
  readonly assumptions: readonly string[];
}

export interface CheckOptions {
  /** Only these ports are judged. */
  readonly ports?: readonly number[];
  readonly assets?: readonly Asset[];
}
