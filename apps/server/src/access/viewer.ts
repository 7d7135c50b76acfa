import type { Role, Viewer } from "@casekeep/contracts";
import { type Permission, ROLE_RULES } from "./roles.ts";

/** Who is asking, as proven by a session, a token or the private socket. */
export interface Identity {
  readonly kind: "user" | "token" | "operator";
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string;
  readonly twoFactor: boolean;
}

/** The only place where a Viewer of a person is made. */
export function viewerOf(identity: Identity): Viewer {
  const rules = ROLE_RULES[identity.role];
  return seal({
    kind: "viewer",
    id: identity.id,
    role: identity.role,
    rules: { cases: rules.cases, messages: rules.messages(identity.id) },
    smallGroups: rules.smallGroups,
  });
}

/** Jobs read as a named service with just what the job needs. */
export function serviceViewer(name: "intake" | "changes" | "guard" | "operations" | "quality"): Viewer {
  return seal({
    kind: "viewer",
    id: `service:${name}`,
    role: "service",
    rules: { cases: { kind: "always" }, messages: { kind: "always" } },
    smallGroups: true,
  });
}

export function may(identity: Identity, permission: Permission): boolean {
  if (identity.kind === "operator") return true;
  return ROLE_RULES[identity.role].permissions.includes(permission);
}

function seal(value: { [K in "kind" | "id" | "role" | "rules" | "smallGroups"]: Viewer[K] }): Viewer {
  return Object.freeze(value) as Viewer;
}
