import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type BuiltApp, buildApp, buildSealedApp } from "./app.ts";
import type { GuardService } from "./features/guard/index.ts";
import type { PeopleService } from "./features/people/index.ts";
import { drainQueue, type SealService, sealService } from "./features/seal/index.ts";
import type { Base } from "./kernel/base.ts";
import { type Kernel, openKeep } from "./kernel/kernel.ts";

/** One state of the keep with its two faces: the private socket's and the network's. */
interface Stage {
  readonly kind: "open" | "sealed";
  readonly own: BuiltApp;
  readonly outer: BuiltApp;
  readonly kernel: Kernel | undefined;
  /** Answers under way that may hold data. */
  readonly answers: Set<ServerResponse>;
  /** Answers under way of the seal and the guard: whoever seals or opens the keep must hear that it was done. */
  readonly orders: Set<ServerResponse>;
  readonly ended: AbortController;
}

export interface Stages {
  /** Serve whatever stage stands; they listen nowhere until told to. */
  readonly servers: { readonly own: Server; readonly outer: Server };
  readonly seal: SealService;
  people(): PeopleService;
  /** The open keep; undefined while sealed. */
  kernel(): Kernel | undefined;
  close(): Promise<void>;
}

/** How long an answer under way when the keep is sealed may still take. */
const GRACE_MS = 500;
/** Orders hold no data. A machine that is busy may be slow to say that the keep is open. */
const ORDER_GRACE_MS = 10_000;
const ORDERS = /^\/(?:api\/(?:seal|guard)|local)(?:[/?]|$)/;
/** How long work on data may take to end before the process gives up on ending it in order. */
const CLOSE_MS = 4_000;
const REQUEST_MS = 120_000;

/**
 * The keep as it stands, open or sealed, behind two servers that never stop listening. Changing state builds the other stage first, lets
 * new requests meet it, ends the answers under way and takes the old stage down: a sealed stage holds no key and no way to the data, so
 * nothing has to be refused there that could have been forgotten.
 */
export async function startStages(
  base: Base,
  options: {
    readonly origin: () => string;
    readonly demo: boolean;
    readonly stop: () => void;
    readonly guard: GuardService;
  },
): Promise<Stages> {
  let stage: Stage | undefined;
  let opening = false;
  let closed = false;
  /** Orders to seal that wait for their turn: what is being opened meanwhile meets no request. */
  let closing = 0;
  let turn: Promise<void> = Promise.resolve();

  /** Changes of state one after the other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const seal = sealService({
    ledger: base.control.seals,
    marker: base.marker,
    queueKey: base.derived.queue,
    recheck: options.guard.recheck,
    serving: () => (opening ? "opening" : (stage?.kind ?? "sealed")),
    keyGiven: base.master.given,
    close: () => {
      closing++;
      return inTurn(() => {
        closing--;
        return enter("sealed");
      });
    },
    open: () => inTurn(() => enter("open")),
    now: Date.now,
    report: base.report,
  });

  async function make(kind: Stage["kind"]): Promise<Stage> {
    const face = { origin: options.origin, demo: options.demo, stop: options.stop, seal, guard: options.guard };
    const kernel = kind === "open" ? await openKeep(base) : undefined;
    try {
      const build = (own: boolean) =>
        kernel ? buildApp(kernel, { ...face, private: own }) : buildSealedApp(base, { ...face, private: own });
      const [own, outer] = [await build(true), await build(false)];
      await own.app.ready();
      await outer.app.ready();
      return { kind, own, outer, kernel, answers: new Set(), orders: new Set(), ended: new AbortController() };
    } catch (error) {
      await kernel?.close();
      throw error;
    }
  }

  async function enter(wanted: Stage["kind"]): Promise<void> {
    // A key under a passphrase that nobody has typed yet: nothing can be opened.
    const kind = base.master.given() ? wanted : "sealed";
    if (stage?.kind === kind || closed) return;
    opening = kind === "open";
    try {
      const next = await make(kind);
      if (kind === "open" && closing > 0) return await retire(next);
      const before = stage;
      stage = next;
      if (before) void retire(before);
      if (next.kernel) void drain(next, next.kernel);
    } finally {
      opening = false;
    }
  }

  const drain = (of: Stage, { keyring, intake }: Kernel) =>
    drainQueue({ ledger: base.control.seals, keyring, intake, report: base.report, signal: of.ended.signal }).catch(
      (error: unknown) => (of.ended.signal.aborted ? undefined : base.report(error)),
    );

  /** Takes a stage down: what it broke off waits in the queue, answers under way end, then work, then keys. */
  async function retire(old: Stage): Promise<void> {
    const brokenOff = closed ? undefined : old.kernel?.intake.underWay();
    old.ended.abort();
    // Not waited for: a store that does not answer must not keep the keys here.
    const queued =
      brokenOff &&
      seal.queue(brokenOff.startedBy, { order: brokenOff.order, anyPath: brokenOff.anyPath }).catch(base.report);
    await within(GRACE_MS, () => old.answers.size === 0);
    for (const answer of old.answers) answer.destroy();
    const said = within(closed ? GRACE_MS : ORDER_GRACE_MS, () => old.orders.size === 0).then(() => {
      for (const answer of old.orders) answer.destroy();
    });
    // An application that is closed answers nothing more; where none of its answers holds data there is no hurry.
    if (old.kind === "sealed") await said;
    const ending = (async () => {
      for (const { app } of [old.own, old.outer]) await app.close();
      await old.kernel?.close();
    })();
    await Promise.race([ending, later(CLOSE_MS)]).catch(base.report);
    // Work that does not end must not keep the keys: without them it can neither open nor name anything.
    old.kernel?.keyring.close();
    await ending.catch(base.report);
    await queued;
  }

  const server = (which: "own" | "outer"): Server => {
    const made = createServer({ requestTimeout: REQUEST_MS }, (request: IncomingMessage, answer: ServerResponse) => {
      const now = stage;
      if (!now) return void answer.writeHead(503).end();
      const under = now.kind === "sealed" || ORDERS.test(request.url ?? "") ? now.orders : now.answers;
      under.add(answer);
      answer.once("close", () => under.delete(answer));
      now[which].app.routing(request, answer);
    });
    made.on("clientError", (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    });
    return made;
  };

  await inTurn(async () => enter((await seal.startsSealed()) ? "sealed" : "open"));
  seal.watch();
  const servers = { own: server("own"), outer: server("outer") };
  return {
    servers,
    seal,
    people: () => (stage as Stage).outer.people,
    kernel: () => stage?.kernel,
    async close(): Promise<void> {
      closed = true;
      seal.stop();
      await turn;
      for (const made of Object.values(servers)) {
        made.close();
        made.closeIdleConnections();
      }
      if (stage) await retire(stage);
      for (const made of Object.values(servers)) made.closeAllConnections();
    },
  };
}

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

async function within(ms: number, done: () => boolean): Promise<void> {
  for (const end = Date.now() + ms; !done() && Date.now() < end; ) await later(20);
}
