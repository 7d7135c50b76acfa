import { describe, expect, it } from "vitest";
import { type SealPorts, sealService } from "./service.ts";

type Ledger = SealPorts["ledger"];
type State = Awaited<ReturnType<Ledger["state"]>>;

/** A ledger that answers when the test lets it, and a keep that notes what it is told: what is tried here is who comes between whom. */
function keep(sealed: boolean) {
  let state = { sealed, entries: [] } as unknown as State;
  const add = (kind: string, actor: string, now: boolean): State => {
    const entry = { id: BigInt(state.entries.length + 1), at: new Date(), kind, actor, cause: "hand", reason: "" };
    state = { sealed: now, entries: [...state.entries, entry] } as unknown as State;
    return state;
  };
  if (sealed) add("seal", "ada", true);
  let held: (() => void) | undefined;
  let holding = false;
  const told: string[] = [];
  let marked: unknown = sealed ? { entry: "1", at: "", cause: "hand" } : undefined;
  const ledger = {
    state: async () => {
      const seen = state;
      if (holding) await new Promise<void>((resolve) => (held = resolve));
      return seen;
    },
    consent: async (actor: string) => add("consent", actor, state.sealed),
    unseal: async (actor: string) => add("unseal", actor, false),
    seal: async ({ actor }: { actor: string }) => add("seal", actor, true),
    refuse: async (actor: string) => add("refused", actor, true),
    queueLength: async () => 0,
  } as unknown as Ledger;
  const service = sealService({
    ledger,
    marker: {
      read: () => marked,
      write: (mark: unknown) => (marked = mark),
      remove: () => (marked = undefined),
    } as unknown as SealPorts["marker"],
    queueKey: new Uint8Array(32) as never,
    recheck: async () => ({ passed: true, reasons: [] }),
    serving: () => (told.at(-1) === "open" || (told.length === 0 && !sealed) ? "open" : "sealed"),
    keyGiven: () => true,
    open: async () => void told.push("open"),
    close: async () => void told.push("close"),
    now: Date.now,
    report: (error) => {
      throw error;
    },
  });
  return {
    service,
    told,
    marked: () => marked,
    /** The ledger's next answer waits, with what it says now. */
    hold: () => (holding = true),
    release: () => {
      holding = false;
      held?.();
    },
  };
}

describe("the seal", () => {
  it("a look at the ledger that is under way when the second one agrees does not close what they opened", async () => {
    const { service, told, hold, release, marked } = keep(true);
    hold();
    const looked = service.follow();
    await service.consent("ada");
    const opened = service.consent("ben");
    setTimeout(release, 20);
    expect(await opened).toMatchObject({ state: "open" });
    await looked;
    expect(told.at(-1)).toBe("open");
    expect(marked()).toBeUndefined();
  });

  it("a look that is under way when somebody seals neither opens the keep again nor takes its mark away", async () => {
    const { service, told, hold, release, marked } = keep(false);
    hold();
    const looked = service.follow();
    const sealed = service.seal({ actor: "ada", cause: "hand", reason: "a drill" });
    await sealed;
    release();
    await looked;
    expect(told.at(-1)).toBe("close");
    expect(marked()).toBeDefined();
  });
});
