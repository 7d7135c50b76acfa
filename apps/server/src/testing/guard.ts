import { tmpdir } from "node:os";
import type { ControlStore } from "@casekeep/controlstore";
import { boxes, type GuardService, guardService, sandboxSeal } from "../features/guard/index.ts";
import type { GuardPorts } from "../features/guard/service.ts";

export const GUARD_KEY = new Uint8Array(32).fill(7);

export interface TestGuard {
  readonly guard: GuardService;
  /** What it ordered to be sealed, oldest first. */
  readonly seals: { readonly cause: string; readonly reason: string; readonly finding: string; readonly at: number }[];
  readonly reported: unknown[];
  readonly said: string[];
  readonly confirmed: string[];
}

/** For tests: a guard on a real control store, that seals nothing but says what it would seal. */
export function testGuard(control: Pick<ControlStore, "guard" | "seals">, over: Partial<GuardPorts> = {}): TestGuard {
  const seals: TestGuard["seals"] = [];
  const reported: unknown[] = [];
  const said: string[] = [];
  const confirmed: string[] = [];
  const report = (error: unknown) => void reported.push(error);
  const guard = guardService({
    control,
    boxes: boxes(GUARD_KEY),
    origin: () => "https://keep.example.com",
    organisation: "Example",
    temp: tmpdir(),
    async seal({ cause, reason, finding = "" }) {
      seals.push({ cause, reason, finding, at: performance.now() });
    },
    sandboxSeal: sandboxSeal(Date.now, report),
    selfCheck: async () => [],
    confirm: async (url) => void confirmed.push(url),
    now: Date.now,
    report,
    say: (text) => void said.push(text),
    ...over,
  });
  return { guard, seals, reported, said, confirmed };
}
