import type { FindingRecord, GuardMemory } from "@casekeep/controlstore";
import { expect, it } from "vitest";
import { boxes } from "./box.ts";
import { findingsBook } from "./findings.ts";

const NEVER = { closedAt: null, sealedAt: null, acknowledgedAt: null, acknowledgedBy: "" };
const wanted = (asset: string) => ({
  key: `exposed:${asset}`,
  kind: "exposed" as const,
  asset,
  sentence: "open",
  rows: [],
  change: null,
});

/** A store whose word on what is open comes when it is let go. */
function store() {
  const open = new Map<string, FindingRecord>();
  const held: (() => void)[] = [];
  const written: string[] = [];
  const memory: Pick<GuardMemory, "openFinding" | "openFindings"> = {
    async openFinding(finding) {
      const record = open.get(finding.key) ?? { ...finding, ...NEVER };
      open.set(finding.key, record);
      written.push(finding.asset);
      return { finding: record, opened: record.id === finding.id };
    },
    openFindings() {
      const now = [...open.values()];
      return new Promise((give) => held.push(() => give(now)));
    },
  };
  return { open, held, written, memory: memory as GuardMemory };
}

it("opens anew what was closed elsewhere, and writes nothing of what was opened while the store was asked", async () => {
  const { open, held, written, memory } = store();
  const book = findingsBook({
    memory,
    boxes: boxes(new Uint8Array(32)),
    plan: () => ({ channels: [], quietMinutes: 0, repeatMinutes: 15 }),
    now: Date.now,
  });
  for (const asset of ["closed", "open"]) await book.open(wanted(asset));
  open.delete("exposed:closed");
  const following = book.follow();
  await book.open(wanted("meanwhile"));
  held[0]?.();
  await following;
  written.length = 0;
  for (const asset of ["closed", "open", "meanwhile"]) await book.open(wanted(asset));
  expect(written).toEqual(["closed"]);
});
