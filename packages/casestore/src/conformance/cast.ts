import type { Rule, Viewer } from "@casekeep/contracts";
import type { Redacted } from "@casekeep/redact";
import type { Sealed } from "@casekeep/vault";

/** The only place of the tests that makes what `redact`, `vault` and `access` alone make in the product. */
export const redacted = (text: string) => text as Redacted;
export const sealed = (bytes: Uint8Array) => bytes as Sealed;

const always: Rule = { kind: "always" };
export function viewer(options: { cases?: Rule; messages?: Rule; smallGroups?: boolean; id?: string } = {}): Viewer {
  return Object.freeze({
    kind: "viewer",
    id: options.id ?? "u1",
    role: "service",
    rules: { cases: options.cases ?? always, messages: options.messages ?? always },
    smallGroups: options.smallGroups ?? true,
  }) as unknown as Viewer;
}

export const compare = (field: string, value: string | boolean): Rule => ({ kind: "compare", field, op: "eq", value });
export const not = (rule: Rule): Rule => ({ kind: "not", rule });
/** Everything but confidential messages. */
export const staff = viewer({ messages: not(compare("visibility", "confidential")) });
