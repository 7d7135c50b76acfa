import { consenting } from "@casekeep/controlstore";
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
  if (sealed) add("sealed", "ada", true);
  let held: (() => void) | undefined;
  let holding = false;
  const told: string[] = [];
  const failing = { ledger: false, folder: false };
  const reported: unknown[] = [];
  let rechecking = async (): Promise<void> => {};
  let marked: unknown = sealed ? { entry: "1", at: "", cause: "hand" } : undefined;
  const ledger = {
    state: async () => {
      const seen = state;
      if (holding) await new Promise<void>((resolve) => (held = resolve));
      return seen;
    },
    consent: async (actor: string) => add("consent", actor, state.sealed),
    unseal: async (actor: string) => (consenting(state, new Date(0)).size >= 2 ? add("unsealed", actor, false) : state),
    seal: async ({ actor }: { actor: string }) => {
      if (failing.ledger) throw new Error("no ledger");
      return add(state.sealed ? "noted" : "sealed", actor, true);
    },
    refuse: async (actor: string) => add("refused", actor, true),
    queueLength: async () => 0,
  } as unknown as Ledger;
  const service = sealService({
    ledger,
    marker: {
      read: () => marked,
      write: (mark: unknown) => {
        if (failing.folder) throw new Error("no space left");
        marked = mark;
      },
      remove: () => (marked = undefined),
    } as unknown as SealPorts["marker"],
    queueKey: new Uint8Array(32) as never,
    recheck: async () => {
      await rechecking();
      return { passed: true, reasons: [] };
    },
    serving: () => (told.at(-1) === "open" || (told.length === 0 && !sealed) ? "open" : "sealed"),
    keyGiven: () => true,
    open: async () => void told.push("open"),
    close: async () => void told.push("close"),
    now: Date.now,
    report: (error) => reported.push(error),
  });
  return {
    service,
    told,
    failing,
    reported,
    kinds: () => state.entries.map(({ kind, actor }) => `${kind} ${actor}`),
    whileRechecking: (work: () => Promise<unknown>) => {
      rechecking = async () => void (await work());
    },
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

  it("closes the keep also where neither the folder nor the ledger can be written, and tells the ledger once it can", async () => {
    const { service, told, failing, reported, kinds, marked } = keep(false);
    failing.folder = failing.ledger = true;
    await expect(service.seal({ actor: "ada", cause: "exposed", reason: "port 9200" })).rejects.toThrow("no ledger");
    expect(told).toEqual(["close"]);
    expect((await service.status()).state).toBe("sealed");
    await service.follow();
    expect(told).not.toContain("open");
    failing.ledger = false;
    await service.follow();
    expect(kinds()).toEqual(["sealed ada"]);
    expect(told.at(-1)).toBe("close");
    expect(marked()).toBeUndefined();
    expect(reported.length).toBeGreaterThan(1);
    failing.folder = false;
    await service.follow();
    expect(marked()).toMatchObject({ entry: "1", cause: "hand" });
  });

  it("stays sealed where somebody seals once more while the second consent is looked at, and asks both again", async () => {
    const { service, told, kinds, whileRechecking } = keep(true);
    whileRechecking(() => service.seal({ actor: "cleo", cause: "hand", reason: "not yet" }));
    await service.consent("ada");
    expect(await service.consent("ben")).toMatchObject({ state: "sealed", consents: [] });
    expect(told.at(-1)).toBe("close");
    whileRechecking(async () => undefined);
    await service.consent("ben");
    expect(await service.consent("ada")).toMatchObject({ state: "open" });
    expect(kinds().at(-1)).toBe("unsealed ada");
  });
});
