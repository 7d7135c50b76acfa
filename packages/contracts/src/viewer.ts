/**
 * Who reads, and what they may see, as data. Only the server's `access` feature makes a Viewer, from an authenticated
 * session and its grants; every read function of the stores takes one and compiles its rules into the query.
 */
export const ROLES = ["analyst", "agent", "lead", "security", "privacy", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A condition on the fields of a row. One tree, two readers: the stores compile it to SQL, `access` decides single objects by it. */
export type Rule =
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  | { readonly kind: "and"; readonly rules: readonly Rule[] }
  | { readonly kind: "or"; readonly rules: readonly Rule[] }
  | { readonly kind: "not"; readonly rule: Rule }
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly op: "eq" | "ne" | "in";
      readonly value: string | number | boolean | readonly (string | number)[];
    };

declare const viewer: unique symbol;

export interface Viewer {
  readonly kind: "viewer";
  /** User id, or "service:<name>" for a job with its own narrow grants. */
  readonly id: string;
  readonly role: Role | "service";
  readonly rules: {
    /** Fields: status, product, region, country, language, channel, team, assignee, deleted. */
    readonly cases: Rule;
    /** Fields: visibility, authorKind, author, and the case's own as `case.<field>`. */
    readonly messages: Rule;
  };
  /** May see figures of groups with fewer than five cases. */
  readonly smallGroups: boolean;
  readonly [viewer]: true;
}
