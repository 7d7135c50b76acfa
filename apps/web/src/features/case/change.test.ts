import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { caseQuery } from "../../api/queries.ts";
import { type Act, caseChange, StaleChange } from "./change.ts";

const ID = "0000000000001";
const PRIORITY: Act = { path: "priority", body: { priority: "high" } };
const TAGS: Act = { path: "tags", body: { add: ["vip"], remove: [] } };
const BASE = { id: ID, status: "open", priority: null, assignee: "", team: "", tags: [], conversation: [] };

/** A server with one case. A change with another version than its own is refused, as the real one does. */
function serve(version: number): { sent: { path: string; version: number }[]; colleague: () => void } {
  const sent: { path: string; version: number }[] = [];
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit) => {
    if (method === "GET") return Response.json({ ...BASE, version });
    const asked = JSON.parse(String(body)) as { version: number };
    sent.push({ path: path.split("/").at(-1) ?? "", version: asked.version });
    if (asked.version === version) return Response.json({ id: ID, version: ++version });
    return Response.json({ error: { code: "STALE_VERSION", message: "", help: "" } }, { status: 409 });
  });
  return { sent, colleague: () => void version++ };
}

async function reader(): Promise<(act: Act) => Promise<unknown>> {
  const client = new QueryClient();
  await client.fetchQuery(caseQuery(ID));
  return (act) => client.getMutationCache().build(client, caseChange(client, ID)).execute(act);
}

afterEach(() => vi.unstubAllGlobals());

test("two quick changes of a case go one after the other, the second with the version that the first made", async () => {
  const { sent } = serve(7);
  const change = await reader();
  await Promise.all([change(PRIORITY), change(TAGS)]);
  expect(sent).toEqual([
    { path: "priority", version: 7 },
    { path: "tags", version: 8 },
  ]);
});

test("a change that a colleague was faster with is told, reads the case again, and stops none behind it", async () => {
  const { sent, colleague } = serve(7);
  const change = await reader();
  colleague();
  const [first, second] = await Promise.allSettled([change(PRIORITY), change(TAGS)]);
  expect(first).toMatchObject({ status: "rejected", reason: expect.any(StaleChange) });
  expect(second.status).toBe("fulfilled");
  expect(sent.map((one) => one.version)).toEqual([7, 8]);
});
