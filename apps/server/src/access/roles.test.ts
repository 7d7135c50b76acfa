import { ROLES } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { person } from "../testing/stores.ts";
import { ROLE_RULES } from "./roles.ts";
import { may, serviceViewer, viewerOf } from "./viewer.ts";

const ME = "me0000000000000000";

/** The policy, written down a second time in the words it is told to people in: a change of the table must be meant. */
const POLICY = {
  analyst: { may: "signed-in cases:read metrics:read", confidential: "none", writesConfidential: false, small: false },
  agent: {
    may: "signed-in cases:read cases:write metrics:read",
    confidential: "own",
    writesConfidential: true,
    small: false,
  },
  lead: {
    may: "signed-in cases:read cases:write metrics:read import seal unseal",
    confidential: "all",
    writesConfidential: true,
    small: true,
  },
  security: {
    may: "signed-in audit seal unseal guard quality",
    confidential: "none",
    writesConfidential: false,
    small: false,
  },
  privacy: {
    may: "signed-in cases:read metrics:read audit seal unseal guard quality quality:judge",
    confidential: "all",
    writesConfidential: false,
    small: false,
  },
  admin: {
    may: "signed-in cases:read cases:write metrics:read import people audit seal unseal guard quality",
    confidential: "own",
    writesConfidential: true,
    small: false,
  },
} as const;

describe("the table of roles", () => {
  it("is the policy", () => {
    expect([...ROLES].sort()).toEqual(Object.keys(POLICY).sort());
    for (const role of ROLES) {
      const rules = ROLE_RULES[role];
      expect({ role, may: rules.permissions.join(" ") }).toEqual({ role, may: POLICY[role].may });
      expect({ role, writes: rules.confidential }).toEqual({ role, writes: POLICY[role].writesConfidential });
      expect({ role, small: rules.smallGroups }).toEqual({ role, small: POLICY[role].small });
    }
  });

  it("who writes may read, and who has no case has no message", () => {
    for (const role of ROLES) {
      const { permissions, cases, messages } = ROLE_RULES[role];
      if (permissions.includes("cases:write")) expect(permissions).toContain("cases:read");
      if (!permissions.includes("cases:read")) {
        expect(cases).toEqual({ kind: "never" });
        expect(messages(ME)).toEqual({ kind: "never" });
      }
    }
  });

  it("a confidential note is for its writer and whoever holds the case, where the role says by need", () => {
    for (const role of ROLES) {
      const rule = ROLE_RULES[role].messages(ME);
      if (POLICY[role].confidential === "all") expect(rule).toEqual({ kind: "always" });
      if (POLICY[role].confidential === "own") {
        const text = JSON.stringify(rule);
        expect(text).toContain(`"field":"author","op":"eq","value":"${ME}"`);
        expect(text).toContain(`"field":"case.assignee","op":"eq","value":"${ME}"`);
      }
      if (POLICY[role].confidential === "none") expect(JSON.stringify(rule)).not.toContain("author");
    }
  });

  it("no role is the operator, and the operator is nobody's case holder", () => {
    for (const role of ROLES) expect(may(person(role, ME), "operator")).toBe(false);
    const operator = { ...person("admin", "operator"), kind: "operator" } as const;
    expect(may(operator, "operator")).toBe(true);
    expect(JSON.stringify(viewerOf(operator).rules.messages)).toContain('"value":"operator"');
  });

  it("viewers cannot be changed after they were made", () => {
    for (const viewer of [viewerOf(person("agent", ME)), serviceViewer("intake")]) {
      expect(Object.isFrozen(viewer)).toBe(true);
      expect(() => Object.assign(viewer, { role: "admin" })).toThrow(TypeError);
    }
  });
});
