import { once } from "node:events";
import { chmodSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, createServer, type ListenOptions } from "node:net";
import { parseArgs } from "node:util";
import { type Config, readConfig } from "./config.ts";
import { loadDemo, watchDemo } from "./demo/index.ts";
import { whyNot } from "./did-not-start.ts";
import { boxes, type GuardService, guardService, sandboxSeal, selfCheck } from "./features/guard/index.ts";
import { type Base, startBase } from "./kernel/base.ts";
import { isTaken } from "./kernel/datafolder.ts";
import { type Stages, startStages } from "./stages.ts";

/** Entry of the server: `serve` (an empty keep for real use) or `demo`; `--offline` listens on the private socket alone, until stdin closes. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { offline: { type: "boolean", default: false } },
  });
  const demo = positionals[0] === "demo";
  const wanted = readConfig(process.env);
  // Before anything is made. Where a process has the folder, that is the better word: it is the one that listens there.
  if (!values.offline && !isTaken(wanted.data)) await mustBeFree(wanted);
  const { config, held } = await holdFreePort(wanted);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  let stopping = false;
  // What the stores say while they are being stopped is no news.
  const base = await startBase(config, (text) => (config.log === "silent" || stopping ? undefined : say(text)));
  let stages: Stages | undefined;
  const guard = makeGuard(base, () => stages, say);
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void closeAll(stages, guard, base);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    stages = await startStages(base, { origin: () => config.origin, demo, stop, guard });
    // Before anybody is let in: rules that stand open are no news that may wait.
    if (!values.offline) await guard.start();
    await listen(stages, base, { guard, held, demo, offline: values.offline, stop, say });
  } catch (error) {
    await guard.stop();
    await stages?.close();
    await base.closeBase();
    throw error;
  }
}

/** The guard belongs to the base: it watches while the keep is open and while it is sealed. */
function makeGuard(base: Base, stages: () => Stages | undefined, say: (text: string) => void): GuardService {
  const { config, control, derived, folder, report } = base;
  const origin = () => config.origin;
  return guardService({
    control,
    boxes: boxes(derived.guard),
    origin,
    organisation: config.organisation,
    temp: folder.temp,
    async seal(order) {
      await stages()?.seal.seal(order);
    },
    sandboxSeal: sandboxSeal(Date.now, report),
    selfCheck: () => selfCheck({ root: folder.root, origin, postgresUrl: config.postgresUrl, now: Date.now }),
    async confirm(url) {
      await (await fetch(url, { redirect: "error", signal: AbortSignal.timeout(CONFIRM_MS) })).body?.cancel();
    },
    now: Date.now,
    report,
    say,
  });
}
const CONFIRM_MS = 10_000;

/**
 * Port 0 takes a free one. Sign-in must know the address before anything is served there: the port is held until then,
 * answering nobody, or another process might be given it.
 */
async function holdFreePort(config: Config): Promise<{ config: Config; held?: HeldPort }> {
  if (config.port !== 0) return { config };
  const held = createServer((socket) => socket.destroy()).listen(0, config.host);
  await once(held, "listening");
  const { port } = held.address() as AddressInfo;
  return { config: { ...config, port, origin: config.origin.replace(/:0$/, `:${port}`) }, held };
}
/** Not held until it is served: whoever waits for the keep to answer would find somebody there who does not. Throws EADDRINUSE, EACCES. */
async function mustBeFree({ host, port }: Config): Promise<void> {
  const tried = createServer((socket) => socket.destroy()).listen(port, host);
  await once(tried, "listening");
  tried.close();
  await once(tried, "close");
}
type HeldPort = ReturnType<typeof createServer>;

/** Faces first, so that nothing new comes in; then the stores, so that nothing accepted is lost. */
async function closeAll(stages: Stages | undefined, guard: GuardService, base: Base): Promise<void> {
  await guard.stop();
  await stages?.close();
  await base.closeBase();
  process.exit(0);
}

interface Listening {
  readonly guard: GuardService;
  readonly held: HeldPort | undefined;
  readonly demo: boolean;
  readonly offline: boolean;
  readonly stop: () => void;
  readonly say: (text: string) => void;
}

async function listen(stages: Stages, { folder, config }: Base, to: Listening): Promise<void> {
  const { own, outer } = stages.servers;
  await listening(own, { path: folder.socket });
  chmodSync(folder.socket, 0o600);
  if (to.offline) {
    process.stdin.resume().on("end", to.stop).on("error", to.stop);
    process.stdout.write(`${JSON.stringify({ ready: true, socket: folder.socket })}\n`);
    return;
  }
  await listening(outer, to.held ?? { host: config.host, port: config.port });
  const kernel = stages.kernel();
  if (to.demo && kernel) {
    await loadDemo(kernel, to.say);
    await watchDemo(to.guard, folder.root, to.say);
  }
  to.say(`\n  Casekeep ${config.origin}`);
  if (!stages.kernel())
    to.say("  The keep is sealed: it serves no data until two people unseal it (npx casekeep unseal).");
  const { needsFirstAdministrator } = await stages.people().setup();
  if (needsFirstAdministrator) {
    const { url } = await stages.people().invite("admin", "");
    to.say(`  Sign in as the first administrator (once, within three days):\n  ${url}\n`);
  } else {
    to.say("  Lost your way in? npx casekeep link\n");
  }
}

async function listening(server: Server, where: ListenOptions | HeldPort): Promise<void> {
  server.listen(where);
  await once(server, "listening");
}

main().catch((thrown: unknown) => {
  const { text, exit } = whyNot(thrown, process.env.CASEKEEP_LISTEN);
  process.stderr.write(`Casekeep did not start: ${text}\n`);
  process.exit(exit);
});
