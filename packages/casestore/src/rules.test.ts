import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatId } from "@casekeep/cases";
import type { Rule } from "@casekeep/contracts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "./conformance/cast.ts";
import { createModel } from "./conformance/model.ts";
import { plainSearch } from "./conformance/viewers.ts";
import { batchesOf, worldOf } from "./conformance/world.ts";
import { type EmbeddedStore, openEmbedded } from "./embedded.ts";
import { encodeBatch } from "./encode/encode.ts";
import { createParams } from "./params.ts";
import { caseRuleSql, matches, messageRuleSql } from "./rules.ts";

const VALUES: Record<string, readonly (string | boolean)[]> = {
  status: ["open", "solved", "deleted"],
  product: ["Mail", "地図", "", "x"],
  region: ["EMEA", "APAC"],
  country: ["DE", ""],
  language: ["de", "ja"],
  channel: ["email", "chat"],
  team: ["billing", "x'y\\z", "' OR 1 --"],
  assignee: ["u-17", ""],
  deleted: [true, false],
};
const MESSAGE_VALUES = {
  visibility: ["public", "internal", "confidential"],
  authorKind: ["agent", "customer", "bot"],
  author: ["u-17", "agent·aaaa1111", ""],
};

function ruleOf(fields: Record<string, readonly (string | boolean)[]>): fc.Arbitrary<Rule> {
  const leaf = fc.constantFrom(...Object.keys(fields)).chain((field) => {
    const value = fc.constantFrom(...(fields[field] ?? []));
    return fc.oneof(
      value.map((one): Rule => ({ kind: "compare", field, op: "eq", value: one })),
      value.map((one): Rule => ({ kind: "compare", field, op: "ne", value: one })),
      fc
        .array(value, { maxLength: 3 })
        .map((all): Rule => ({ kind: "compare", field, op: "in", value: all.map(String) })),
    );
  });
  return fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.constantFrom<Rule>({ kind: "always" }, { kind: "never" }),
      fc.array(tie("rule"), { maxLength: 3 }).map((rules): Rule => ({ kind: "and", rules })),
      fc.array(tie("rule"), { maxLength: 3 }).map((rules): Rule => ({ kind: "or", rules })),
      tie("rule").map((rule): Rule => ({ kind: "not", rule })),
    ),
  })).rule;
}

describe("rules", () => {
  let folder = "";
  let store: EmbeddedStore;
  const world = worldOf(77, 180);
  const model = createModel(world);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-"));
    store = await openEmbedded({ folder });
    for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("decide in the engine as they do on single objects, for cases and for their messages", async () => {
    const about = Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [`case.${name}`, values]));
    const search = { ...plainSearch, filter: { status: "new,open,pending,hold,solved,closed,deleted" }, limit: 200 };
    await fc.assert(
      fc.asyncProperty(ruleOf(VALUES), ruleOf({ ...MESSAGE_VALUES, ...about }), async (cases, messages) => {
        const who = viewer({ cases, messages });
        const rows = model.visible(who);
        const page = await store.list(who, search);
        expect(page.items.map((item) => [item.id, item.messages])).toEqual(
          model.order(rows, "newest").map((id) => {
            const row = rows.find((one) => formatId(one.id) === id);
            return [id, row && model.messagesOf(who, row).length];
          }),
        );
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it("refuse fields that rows do not have, and values of the wrong shape, on both sides", () => {
    const bad: Rule[] = [
      { kind: "compare", field: "body", op: "eq", value: "x" },
      { kind: "compare", field: "constructor", op: "eq", value: "x" },
      { kind: "compare", field: "status; DROP", op: "eq", value: "x" },
      { kind: "compare", field: "status", op: "eq", value: ["x"] },
      { kind: "compare", field: "status", op: "in", value: "x" },
    ];
    for (const rule of bad) {
      const refused = expect.objectContaining({ code: "BAD_QUERY" });
      expect(() => caseRuleSql(rule, createParams())).toThrow(refused);
      expect(() => matches(rule, { status: "x" })).toThrow(refused);
      expect(() => messageRuleSql({ kind: "not", rule }, createParams(), "cases")).toThrow(refused);
    }
  });

  it("an empty 'and' holds, an empty 'or' and an empty 'in' do not, never is never", () => {
    const none = { status: "x" };
    expect(matches({ kind: "and", rules: [] }, none)).toBe(true);
    expect(matches({ kind: "or", rules: [] }, none)).toBe(false);
    expect(matches({ kind: "compare", field: "status", op: "in", value: [] }, none)).toBe(false);
    expect(caseRuleSql({ kind: "never" }, createParams())).toBe("0");
  });
});
