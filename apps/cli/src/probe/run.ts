import { createPrivateKey, sign } from "node:crypto";
import type { ProbeFile, ProbeFinding, SignedProbeResult } from "@casekeep/contracts";
import { handshake, open } from "./connect.ts";
import { ask, postgresqlTls } from "./services.ts";

/** Few at once: a probe is no scanner, and a slow link must not look closed. */
const AT_ONCE = 4;

type Target = ProbeFile["targets"][number];

/** Tries the declared targets and nothing else, and signs what it found. */
export async function runProbe(
  file: ProbeFile,
  now: () => Date,
): Promise<{ control: boolean | null; findings: ProbeFinding[]; signed: SignedProbeResult }> {
  const control = file.control === null ? null : await reaches(file.control);
  const findings: ProbeFinding[] = new Array(file.targets.length);
  const waiting = [...file.targets.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) findings[next[0]] = await tryTarget(next[1]);
    }),
  );
  const result = JSON.stringify({ probe: file.probe, at: now().toISOString(), control, findings });
  const key = createPrivateKey({ key: Buffer.from(file.privateKey, "base64"), format: "der", type: "pkcs8" });
  return {
    control,
    findings,
    signed: { result, signature: sign(null, Buffer.from(result, "utf8"), key).toString("base64") },
  };
}

async function reaches(place: { host: string; port: number }): Promise<boolean> {
  const socket = await open(place);
  if (typeof socket === "string") return false;
  socket.destroy();
  return true;
}

async function tryTarget(target: Target): Promise<ProbeFinding> {
  const { asset, host, port, service } = target;
  const socket = await open(target);
  const place = { asset, host, port, service };
  if (typeof socket === "string") return { ...place, connect: socket, tls: null, data: false, says: "" };
  socket.destroy();
  const tls = await tlsOf(target);
  const { data, says } = await ask(target, tls !== null);
  return { ...place, connect: "open", tls, data, says };
}

async function tlsOf(target: Target): Promise<ProbeFinding["tls"]> {
  const socket = target.service === "postgresql" ? await postgresqlTls(target) : await open(target);
  return socket === undefined || typeof socket === "string" ? null : handshake(socket, target.host);
}

/** Whether a finding means that somebody outside got further than the target's owner wants. */
export function gotIn(target: Pick<Target, "expect">, found: ProbeFinding): boolean {
  return found.data || (target.expect === "closed" && found.connect === "open");
}
