import type { Role, Rule } from "@casekeep/contracts";

/** What a route needs. Every route names one (http/routes.ts refuses one that does not). */
const PERMISSIONS = [
  "signed-in",
  "cases:read",
  "cases:write",
  "metrics:read",
  "import",
  "people",
  "audit",
  "seal",
  "unseal",
  "guard",
  "quality",
  "quality:judge",
  "operator",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface RoleRules {
  readonly permissions: readonly Permission[];
  readonly cases: Rule;
  /** `me` is the person's own id. */
  readonly messages: (me: string) => Rule;
  /** Sees figures of groups under five. */
  readonly smallGroups: boolean;
  /** May write confidential notes. */
  readonly confidential: boolean;
}

const always: Rule = { kind: "always" };
const never: Rule = { kind: "never" };
const notConfidential: Rule = { kind: "compare", field: "visibility", op: "ne", value: "confidential" };

/** A confidential note is for who wrote it and for who holds the case. */
const confidentialByNeed = (me: string): Rule => ({
  kind: "or",
  rules: [
    notConfidential,
    { kind: "compare", field: "author", op: "eq", value: me },
    { kind: "compare", field: "case.assignee", op: "eq", value: me },
  ],
});

/** The one table of who may see and do what. Lists, counts, facets, metrics, single cases and the web all follow from it. */
export const ROLE_RULES: Readonly<Record<Role, RoleRules>> = {
  analyst: {
    permissions: ["signed-in", "cases:read", "metrics:read"],
    cases: always,
    messages: () => notConfidential,
    smallGroups: false,
    confidential: false,
  },
  agent: {
    permissions: ["signed-in", "cases:read", "cases:write", "metrics:read"],
    cases: always,
    messages: confidentialByNeed,
    smallGroups: false,
    confidential: true,
  },
  lead: {
    permissions: ["signed-in", "cases:read", "cases:write", "metrics:read", "import", "seal", "unseal"],
    cases: always,
    messages: () => always,
    smallGroups: true,
    confidential: true,
  },
  security: {
    permissions: ["signed-in", "audit", "seal", "unseal", "guard", "quality"],
    cases: never,
    messages: () => never,
    smallGroups: false,
    confidential: false,
  },
  privacy: {
    permissions: [
      "signed-in",
      "cases:read",
      "metrics:read",
      "audit",
      "seal",
      "unseal",
      "guard",
      "quality",
      "quality:judge",
    ],
    cases: always,
    messages: () => always,
    smallGroups: false,
    confidential: false,
  },
  admin: {
    permissions: [
      "signed-in",
      "cases:read",
      "cases:write",
      "metrics:read",
      "import",
      "people",
      "audit",
      "seal",
      "unseal",
      "guard",
      "quality",
    ],
    cases: always,
    messages: confidentialByNeed,
    smallGroups: false,
    confidential: true,
  },
};
