import type { Viewer } from "@casekeep/contracts";
import { MERGE } from "../encode/layout.ts";
import { createParams, type ParamList } from "../params.ts";
import { caseRuleSql, messageRuleSql } from "../rules.ts";

/** Tables and the viewer's rules, for one statement. Every statement that reads case data is made from one. */
export interface Scope {
  readonly params: ParamList;
  readonly tables: Tables;
  /** On rows of `cases`. */
  readonly cases: string;
  /** On rows of `messages`. */
  readonly messages: string;
  /** On rows of `blind`, which know only how open the most open message is that they stand in. */
  readonly blind: string;
}
/** Where a form of the engine has the rows that the tables' names stand for. */
export interface Place {
  /** Database of the tables that are asked. */
  readonly database: string;
  /** Database of the tables that hold rows and parts: the same, or each node's own behind the distributed ones. */
  readonly stored: string;
  /** "" or "ON CLUSTER name", for statements about the stored tables. */
  readonly onCluster: string;
  /** `system.parts` of one replica of each shard. */
  readonly parts: string;
  /** `system.parts` of every replica, and an expression that tells them apart. */
  readonly everyPart: string;
  readonly node: string;
}

export const onePlace = (database: string): Place =>
  Object.freeze({
    database,
    stored: database,
    onCluster: "",
    parts: "system.parts",
    everyPart: "system.parts",
    node: "''",
  });

export interface Tables {
  readonly cases: string;
  readonly messages: string;
  readonly events: string;
  readonly sealed: string;
  readonly blind: string;
  readonly place: Place;
  /** Cases in the first part of the table that a page is looked for in. */
  readonly firstWindow: number;
  /** The same where any case will do, whatever is written in it. */
  readonly shortWindow: number;
  /** From so many cases on a page of a search does not wait for its count as long as that takes. */
  readonly countsApart: number;
  /** Cases that an estimate of how many are found looks at. */
  readonly sampled: number;
}

/** Enough that small stores are asked once, few enough that they are read in milliseconds. */
const FIRST_WINDOW = 150_000;
/** Twenty times the longest page: without a word to look for most pages are full with these, and reading them is hardly more than asking. */
const SHORT_WINDOW = 4_000;
const COUNTS_APART = 300_000;
const SAMPLED = 160_000;

/** What only tests set: the paths of large stores on small ones. */
export interface Sizes {
  /** How many of the newest cases a page is looked for in first, before it is looked for in older ones. */
  readonly firstWindow?: number | undefined;
  readonly countsApart?: number | undefined;
  readonly sampled?: number | undefined;
}

export const tablesOf = (
  place: Place,
  { firstWindow = FIRST_WINDOW, countsApart = COUNTS_APART, sampled = SAMPLED }: Sizes = {},
): Tables => {
  const { database } = place;
  return Object.freeze({
    place,
    firstWindow,
    countsApart,
    sampled,
    shortWindow: Math.min(SHORT_WINDOW, firstWindow),
    cases: `${database}.cases`,
    messages: `${database}.messages`,
    events: `${database}.events`,
    sealed: `${database}.sealed`,
    blind: `${database}.blind`,
  });
};

/**
 * The messages of cases, as a condition on rows of `messages`: these are in the order of time, and a case's history has the instant of each
 * of its messages. Replaced entries may name an instant at which nothing lies any more.
 * @param cases what follows `case_id`, e.g. "= 7"
 */
export const ofCasesSql = (tables: Tables, cases: string) =>
  `case_id ${cases} AND (at, case_id) IN (SELECT at, case_id FROM ${tables.events} WHERE case_id ${cases} AND type = 'message')`;

const BLIND_COLUMNS = { visibility: "visibility", authorKind: "'agent'", author: "''" };

/** @param cases where rows of few cases are asked for: what follows their id, e.g. "= 7". What a rule says about cases is asked of these only. */
export function scopeOf(viewer: Viewer, tables: Tables, cases?: string): Scope {
  const params = createParams();
  return {
    params,
    tables,
    cases: caseRuleSql(viewer.rules.cases, params),
    messages: messageRuleSql(viewer.rules.messages, params, tables.cases, undefined, cases && `id ${cases}`),
    blind: `kind != '${MERGE}' AND (visibility = 'public' OR ${messageRuleSql(viewer.rules.messages, params, tables.cases, BLIND_COLUMNS)})`,
  };
}
