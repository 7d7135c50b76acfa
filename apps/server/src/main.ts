import { once } from "node:events";
import { chmodSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { parseArgs } from "node:util";
import { buildApp } from "./app.ts";
import { type Config, Refusal, readConfig } from "./config.ts";
import { loadDemo } from "./demo.ts";
import { type Kernel, startKernel } from "./kernel/kernel.ts";

/** Entry of the server: `serve` (an empty keep for real use) or `demo`; `--offline` listens on the private socket alone, until stdin closes. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { offline: { type: "boolean", default: false } },
  });
  const demo = positionals[0] === "demo";
  const config = await withFreePort(readConfig(process.env));
  const say = (text: string) => process.stderr.write(`${text}\n`);
  let stopping = false;
  // What the stores say while they are being stopped is no news.
  const kernel = await startKernel(config, (text) => (config.log === "silent" || stopping ? undefined : say(text)));
  const faces: { close(): Promise<unknown> }[] = [];
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void closeAll(faces, kernel);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    await listen(kernel, config, { demo, offline: values.offline, faces, stop, say });
  } catch (error) {
    await kernel.close();
    throw error;
  }
}

/** Port 0 takes a free one; sign-in must know the address before anything listens. */
async function withFreePort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const probe = createServer().listen(0, config.host);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return { ...config, port, origin: config.origin.replace(/:0$/, `:${port}`) };
}

/** Faces first, so that nothing new comes in; then the stores, so that nothing accepted is lost. */
async function closeAll(faces: readonly { close(): Promise<unknown> }[], kernel: Kernel): Promise<void> {
  for (const face of faces) await face.close();
  await kernel.close();
  process.exit(0);
}

interface Listening {
  readonly demo: boolean;
  readonly offline: boolean;
  readonly faces: { close(): Promise<unknown> }[];
  readonly stop: () => void;
  readonly say: (text: string) => void;
}

async function listen(kernel: Kernel, config: Config, to: Listening): Promise<void> {
  const { origin } = config;
  const face = { origin: () => origin, demo: to.demo, stop: to.stop };
  const own = await buildApp(kernel, { ...face, private: true });
  to.faces.push(own.app);
  await own.app.listen({ path: kernel.folder.socket });
  chmodSync(kernel.folder.socket, 0o600);
  if (to.offline) {
    process.stdin.resume().on("end", to.stop).on("error", to.stop);
    process.stdout.write(`${JSON.stringify({ ready: true, socket: kernel.folder.socket })}\n`);
    return;
  }
  const open = await buildApp(kernel, { ...face, private: false });
  to.faces.push(open.app);
  await open.app.listen({ host: config.host, port: config.port });
  if (to.demo) await loadDemo(kernel, to.say);
  to.say(`\n  Casekeep ${origin}`);
  const { needsFirstAdministrator } = await open.people.setup();
  if (needsFirstAdministrator) {
    const { url } = await open.people.invite("admin", "");
    to.say(`  Sign in as the first administrator (once, within three days):\n  ${url}\n`);
  } else {
    to.say("  Lost your way in? npx casekeep link\n");
  }
}

/** A taken or forbidden port, in words. */
function portRefusal(error: unknown, config: string | undefined): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const where = config ?? "127.0.0.1:7300";
  if (code === "EADDRINUSE")
    return new Refusal(
      `Something else listens on ${where}. Stop it, or choose another address: CASEKEEP_LISTEN=127.0.0.1:7301`,
    );
  if (code === "EACCES")
    return new Refusal(
      `This account may not listen on ${where}. Choose a port above 1023: CASEKEEP_LISTEN=127.0.0.1:7300`,
    );
  return error;
}

main().catch((thrown: unknown) => {
  const error = portRefusal(thrown, process.env.CASEKEEP_LISTEN);
  const text =
    error instanceof Refusal || (error as { help?: string }).help
      ? `${(error as Error).message} ${(error as { help?: string }).help ?? ""}`
      : String((error as Error).stack ?? error);
  process.stderr.write(`Casekeep did not start: ${text}\n`);
  process.exit(1);
});
