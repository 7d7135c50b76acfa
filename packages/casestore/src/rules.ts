import type { Rule } from "@casekeep/contracts";
import { StoreError } from "./errors.ts";
import type { ParamList } from "./params.ts";

type Scalar = string | number | boolean;
/** A row as the rules see it: fields by their rule names ("authorKind", "case.product"). */
export type RuleRow = Readonly<Record<string, Scalar>>;

/** Fields a rule may name, with their columns. Anything else is refused, never ignored. */
const CASE_FIELDS: Readonly<Record<string, string>> = {
  status: "status",
  product: "product",
  region: "region",
  country: "country",
  language: "language",
  channel: "channel",
  team: "team",
  assignee: "assignee",
  deleted: "deleted",
};
const MESSAGE_FIELDS: Readonly<Record<string, string>> = {
  visibility: "visibility",
  authorKind: "author_kind",
  author: "author",
};
const CASE_PREFIX = "case.";

/** A condition on rows of `cases`. */
export function caseRuleSql(rule: Rule, params: ParamList): string {
  return compile(rule, (one) => compare(one, column(CASE_FIELDS, one.field), params));
}

/**
 * A condition on rows that have `case_id`, `visibility`, `author_kind` and `author`. Parts about the case itself become one question
 * to `cases` each. Decides only what the viewer may see of a case they may see: pair it with the rule for cases.
 * @param among condition on `cases` that all cases of the rows meet: where few are asked about, no others are looked at.
 */
export function messageRuleSql(
  rule: Rule,
  params: ParamList,
  casesTable: string,
  columns: Readonly<Record<string, string>> = MESSAGE_FIELDS,
  among = "1",
): string {
  if (aboutCaseOnly(rule)) {
    const inner = compile(rule, (one) =>
      compare(one, column(CASE_FIELDS, one.field.slice(CASE_PREFIX.length)), params),
    );
    return `case_id IN (SELECT id FROM ${casesTable} FINAL WHERE ${among} AND ${inner})`;
  }
  if (rule.kind === "and" || rule.kind === "or") {
    const parts = rule.rules.map((one) => messageRuleSql(one, params, casesTable, columns, among));
    return join(rule.kind, parts);
  }
  if (rule.kind === "not") return `NOT (${messageRuleSql(rule.rule, params, casesTable, columns, among)})`;
  return compile(rule, (one) => compare(one, column(columns, one.field), params));
}

type Compare = Extract<Rule, { kind: "compare" }>;

function compile(rule: Rule, leaf: (rule: Compare) => string): string {
  switch (rule.kind) {
    case "always":
      return "1";
    case "never":
      return "0";
    case "and":
    case "or":
      return join(
        rule.kind,
        rule.rules.map((one) => compile(one, leaf)),
      );
    case "not":
      return `NOT (${compile(rule.rule, leaf)})`;
    case "compare":
      return leaf(rule);
  }
}

function join(kind: "and" | "or", parts: readonly string[]): string {
  if (parts.length === 0) return kind === "and" ? "1" : "0";
  return `(${parts.join(kind === "and" ? " AND " : " OR ")})`;
}

function aboutCaseOnly(rule: Rule): boolean {
  if (rule.kind === "compare") return rule.field.startsWith(CASE_PREFIX);
  if (rule.kind === "not") return aboutCaseOnly(rule.rule);
  if (rule.kind === "and" || rule.kind === "or") return rule.rules.length > 0 && rule.rules.every(aboutCaseOnly);
  return false;
}

function column(fields: Readonly<Record<string, string>>, field: string): string {
  const name = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (name === undefined) throw new StoreError("BAD_QUERY", `A rule names a field that rows do not have: '${field}'.`);
  return name;
}

function compare(rule: Compare, name: string, params: ParamList): string {
  const values = operands(rule);
  if (values.length === 0) return "0";
  if (name === "deleted") {
    const wanted = [...new Set(values.map(truth))];
    const test = wanted.length === 2 ? "1" : `deleted = ${wanted[0] ? 1 : 0}`;
    return rule.op === "ne" ? `NOT (${test})` : test;
  }
  const texts = values.map(String);
  if (rule.op === "in") return `${name} IN (${texts.map((text) => params.add("String", text)).join(", ")})`;
  return `${name} ${rule.op === "eq" ? "=" : "!="} ${params.add("String", texts[0] as string)}`;
}

function operands(rule: Compare): readonly Scalar[] {
  const list = Array.isArray(rule.value);
  if (list !== (rule.op === "in"))
    throw new StoreError("BAD_QUERY", `A rule's '${rule.op}' has a value of the wrong shape.`);
  return list ? (rule.value as readonly Scalar[]) : [rule.value as Scalar];
}
const truth = (value: Scalar) => value === true || value === 1 || value === "true" || value === "1";

/** Decides one row as the compiled rule does. Throws BAD_QUERY for a field the row does not have. */
export function matches(rule: Rule, row: RuleRow): boolean {
  switch (rule.kind) {
    case "always":
      return true;
    case "never":
      return false;
    case "and":
      return rule.rules.map((one) => matches(one, row)).every(Boolean);
    case "or":
      return rule.rules.map((one) => matches(one, row)).some(Boolean);
    case "not":
      return !matches(rule.rule, row);
    case "compare": {
      const value = Object.hasOwn(row, rule.field) ? row[rule.field] : undefined;
      if (value === undefined)
        throw new StoreError("BAD_QUERY", `A rule names a field that rows do not have: '${rule.field}'.`);
      const same = (operand: Scalar) =>
        typeof value === "boolean" ? truth(operand) === value : String(operand) === String(value);
      const found = operands(rule).some(same);
      return rule.op === "ne" ? !found : found;
    }
  }
}
