import { createPublicKey, generateKeyPairSync, randomUUID, verify } from "node:crypto";
import {
  type GuardConfig,
  type GuardProbe,
  type NewProbe,
  type ProbeFile,
  ProbeResult,
  type SignedProbeResult,
} from "@casekeep/contracts";
import type { GuardMemory, ProbeRecord } from "@casekeep/controlstore";
import type { z } from "zod";
import { ApiError } from "../../../http/errors.ts";
import type { Boxes } from "../box.ts";
import { inOrder } from "../in-order.ts";
import { judgeProbe, type ProbeVerdict } from "./judge.ts";

const HOUR = 3_600_000;
/** A probe's clock may be ahead of ours by this much. */
const AHEAD_MS = 5 * 60_000;

export function probeBook(ports: {
  readonly memory: Pick<GuardMemory, "probes" | "addProbe" | "removeProbe" | "probeResult">;
  readonly boxes: Boxes;
  readonly config: () => GuardConfig;
  readonly origin: () => string;
  readonly now: () => number;
}) {
  const { memory, boxes, config, now } = ports;
  let last: GuardProbe[] = [];

  const show = (record: ProbeRecord): GuardProbe => {
    const verdict = record.box ? boxes.open<ProbeVerdict>(record.box) : undefined;
    const since = record.lastAt ?? record.createdAt;
    return {
      id: record.id,
      name: record.name,
      createdAt: record.createdAt.toISOString(),
      lastAt: record.lastAt?.toISOString() ?? null,
      passed: record.passed,
      late: now() - since.getTime() > config().policy.probeHours * HOUR,
      reasons: [...(verdict?.reasons ?? [])],
    };
  };

  const refresh = inOrder(
    async () => (await memory.probes()).map(show),
    (probes) => {
      last = probes;
    },
  );

  return {
    refresh,
    /** As they were when last looked at; late ones are told by the clock of that look. */
    last: () => last,
    /** Makes a key pair. The private key leaves with the answer and is kept nowhere. */
    async add({ name, control }: z.infer<typeof NewProbe>): Promise<ProbeFile> {
      const pair = generateKeyPairSync("ed25519");
      const id = randomUUID();
      const publicKey = Buffer.from(pair.publicKey.export({ format: "jwk" }).x as string, "base64url");
      if (!(await memory.addProbe({ id, name, publicKey })))
        throw new ApiError("BAD_REQUEST", `name: there is a probe ${name} already.`);
      await refresh();
      return {
        probe: id,
        name,
        privateKey: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
        url: `${ports.origin()}/api/guard/probes/results`,
        control: control ?? null,
        targets: config().assets.flatMap(({ name: asset, probe }) => probe.map((target) => ({ ...target, asset }))),
      };
    },
    async remove(id: string): Promise<boolean> {
      const gone = await memory.removeProbe(id);
      await refresh();
      return gone;
    },
    /** Takes a result that one of the probes signed. Throws UNAUTHENTICATED for any other, for one from the future and for one that came already. */
    async take({
      result,
      signature,
    }: SignedProbeResult): Promise<{ name: string; passed: boolean | null; reasons: readonly string[] }> {
      const claimed = ProbeResult.safeParse(jsonOf(result));
      const probe = claimed.success ? (await memory.probes()).find(({ id }) => id === claimed.data.probe) : undefined;
      if (!claimed.success || !probe || !signedBy(probe.publicKey, result, signature))
        throw new ApiError("UNAUTHENTICATED");
      const at = new Date(claimed.data.at);
      if (at.getTime() > now() + AHEAD_MS)
        throw new ApiError("UNAUTHENTICATED", "The result is from the future: set the probe's clock.");
      const verdict = judgeProbe(claimed.data, config().assets);
      if (!(await memory.probeResult(probe.id, at, verdict.passed, boxes.seal(verdict))))
        throw new ApiError("UNAUTHENTICATED", "This result, or a later one, came already.");
      await refresh();
      return { name: probe.name, ...verdict };
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function signedBy(publicKey: Uint8Array, text: string, signature: string): boolean {
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey).toString("base64url") },
    format: "jwk",
  });
  return verify(null, Buffer.from(text, "utf8"), key, Buffer.from(signature, "base64"));
}
