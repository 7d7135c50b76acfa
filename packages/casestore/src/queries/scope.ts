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
  /** On rows of `messages` and `places`. */
  readonly messages: string;
  /** On rows of `blind`, which know only how open the most open message is that they stand in. */
  readonly blind: string;
}
export interface Tables {
  readonly cases: string;
  readonly messages: string;
  readonly places: string;
  readonly events: string;
  readonly sealed: string;
  readonly blind: string;
  /** Cases in the first part of the table that a page is looked for in. */
  readonly firstWindow: number;
}

/** Enough that small stores are asked once, few enough that they are read in milliseconds. */
const FIRST_WINDOW = 150_000;

export const tablesOf = (database: string, firstWindow = FIRST_WINDOW): Tables =>
  Object.freeze({
    firstWindow,
    cases: `${database}.cases`,
    messages: `${database}.messages`,
    places: `${database}.places`,
    events: `${database}.events`,
    sealed: `${database}.sealed`,
    blind: `${database}.blind`,
  });

const BLIND_COLUMNS = { visibility: "visibility", authorKind: "'agent'", author: "''" };

export function scopeOf(viewer: Viewer, tables: Tables): Scope {
  const params = createParams();
  return {
    params,
    tables,
    cases: caseRuleSql(viewer.rules.cases, params),
    messages: messageRuleSql(viewer.rules.messages, params, tables.cases),
    blind: `kind != '${MERGE}' AND (visibility = 'public' OR ${messageRuleSql(viewer.rules.messages, params, tables.cases, BLIND_COLUMNS)})`,
  };
}
