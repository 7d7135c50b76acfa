import { getMigrations } from "better-auth/db/migration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStores, type TestStores } from "../../testing/stores.ts";
import { authOptions } from "./auth.ts";

describe("sign-in's own tables", () => {
  let stores: TestStores;
  beforeAll(async () => {
    stores = await openStores();
  });
  afterAll(() => stores?.close());

  it("hold all that better-auth wants to find, as it checks itself", async () => {
    const options = authOptions({
      database: stores.control.authDatabase,
      secret: "0123456789abcdef0123456789abcdef",
      origin: "http://localhost:7300",
      organisation: "Example",
      report: () => undefined,
    });
    const plan = await getMigrations(options, { throwOnUnsafe: false });
    expect(plan.toBeCreated.map(({ table }) => table)).toEqual([]);
    expect(plan.toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([]);
    expect(plan.toBeAddedIndexes.map(({ table, name }) => [table, name])).toEqual([]);
    expect([...plan.unsafeChanges, ...plan.schemaProblems]).toEqual([]);

    // The check looks at these very tables: a field more, and it wants it.
    const more = {
      ...options,
      user: { additionalFields: { ...options.user.additionalFields, shoe: { type: "string" as const } } },
    };
    const wanted = await getMigrations(more, { throwOnUnsafe: false });
    expect(wanted.toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([["user", ["shoe"]]]);
  });
});
