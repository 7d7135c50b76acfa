import { execFileSync, spawnSync } from "node:child_process";
import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProbeFile } from "@casekeep/contracts";
import { type EmbeddedControlStore, openEmbedded } from "@casekeep/controlstore";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { gotIn, runProbe } from "./run.ts";

const pair = generateKeyPairSync("ed25519");
const hasOpenssl = spawnSync("openssl", ["version"], { stdio: "ignore" }).status === 0;
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => server.close());
  return (server.address() as AddressInfo).port;
}
const web = (status: number, body: string) => listening(createHttp((_, answer) => answer.writeHead(status).end(body)));
/** Answers the first bytes of every connection with these. */
const speaker = (answer: Uint8Array | string, seen: Buffer[] = []) =>
  listening(
    createServer((socket: Socket) => {
      socket.on("error", () => undefined);
      socket.once("data", (chunk) => {
        seen.push(chunk);
        socket.end(answer);
      });
    }),
  );

type Target = ProbeFile["targets"][number];
const file = (targets: Partial<Target>[], control: ProbeFile["control"] = null): ProbeFile => ({
  probe: "p",
  name: "outside",
  privateKey: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
  url: "http://127.0.0.1:1/",
  control,
  targets: targets.map((target) => ({
    asset: "a",
    host: "127.0.0.1",
    port: 1,
    service: "tcp",
    expect: "closed",
    ...target,
  })),
});
const tryOne = async (target: Partial<Target>) => {
  const [found] = (await runProbe(file([target]), () => new Date())).findings;
  if (!found) throw new Error("no finding");
  return found;
};
const BSON_OK = Buffer.concat([Buffer.from("\x01ok\0", "latin1"), Buffer.from([0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0])]);
const mongo = (body: Buffer) => {
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + 4 + body.length);
  head.writeInt32LE(2013, 12);
  const length = Buffer.alloc(4);
  length.writeInt32LE(4 + body.length);
  return Buffer.concat([head, length, body]);
};
const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
};

describe("what a probe finds behind an open port", () => {
  it.each([
    ["http", () => web(200, "hello"), true],
    ["http", () => web(401, "no"), false],
    ["http", () => web(302, ""), false],
    ["clickhouse", () => web(200, "42\n"), true],
    ["clickhouse", () => web(516, "Code: 516. Authentication failed"), false],
    ["clickhouse", () => web(200, "<html>some proxy</html>"), false],
    ["elasticsearch", () => web(200, '{"took":1,"hits":{"total":{"value":250000000}}}'), true],
    ["elasticsearch", () => web(401, '{"error":{"type":"security_exception"}}'), false],
    ["clickhouse-native", () => speaker(Buffer.from([0, 10, 67])), true],
    ["clickhouse-native", () => speaker(Buffer.from([2, 4, 2, 0, 0])), false],
    ["postgresql", () => speaker(message("R", Buffer.from([0, 0, 0, 0]))), true],
    ["postgresql", () => speaker(message("R", Buffer.from([0, 0, 0, 10, 83]))), false],
    ["mongodb", () => speaker(mongo(BSON_OK)), true],
    ["mongodb", () => speaker(mongo(Buffer.from("\x10code\0\x0d\0\0\0\0", "latin1"))), false],
    ["redis", () => speaker(":7\r\n"), true],
    ["redis", () => speaker("-NOAUTH Authentication required.\r\n"), false],
    ["redis", () => speaker("HTTP/1.1 400 Bad Request\r\n\r\n"), false],
    ["tcp", () => speaker(""), false],
  ] as const)("%s answering %o", async (service, begin, data) => {
    const port = await begin();
    expect(await tryOne({ service, port })).toMatchObject({ connect: "open", tls: null, data });
  });

  it("never carries what came back", async () => {
    const port = await web(200, "mara@example.com");
    const found = await runProbe(file([{ service: "http", port }]), () => new Date());
    expect(JSON.stringify(found)).not.toContain("mara");
  });

  it("asks nothing that would change anything", async () => {
    const seen: Buffer[] = [];
    const port = await speaker("", seen);
    for (const service of [
      "redis",
      "postgresql",
      "mongodb",
      "clickhouse-native",
      "elasticsearch",
      "clickhouse",
    ] as const)
      await tryOne({ service, port });
    expect(Buffer.concat(seen).toString("latin1")).not.toMatch(/POST|PUT|DELETE|SET|DROP|INSERT|FLUSH/);
  });

  it.skipIf(!hasOpenssl)("looks at TLS, trusted or not, and asks over it (needs openssl)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "casekeep-tls-"));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-keyout",
        key,
        "-out",
        cert,
        "-days",
        "9",
        "-subj",
        "/CN=localhost",
      ],
      { stdio: "ignore" },
    );
    const port = await listening(
      createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (_, answer) => answer.writeHead(401).end()),
    );
    const found = await tryOne({ service: "https", port, expect: "guarded" });
    expect(found).toMatchObject({
      connect: "open",
      tls: { protocol: "TLSv1.3", trusted: false },
      data: false,
      says: "HTTP 401",
    });
    expect(Date.parse(found.tls?.expires ?? "")).toBeGreaterThan(Date.now() + 7 * 86_400_000);
  });

  it("tells closed from unknown: refused, no such name, and a port that never answers", async () => {
    expect((await tryOne({ port: 1 })).connect).toBe("refused");
    expect((await tryOne({ host: "no-such-host.invalid", port: 9200 })).connect).toMatch(/unresolved|unreachable/);
    const silent = await listening(createServer((socket) => void socket.on("error", () => undefined)));
    const found = await tryOne({ service: "redis", port: silent });
    expect(found).toMatchObject({ connect: "open", data: false, says: "no Redis answer" });
    expect(gotIn({ expect: "closed" }, found)).toBe(true);
    expect(gotIn({ expect: "guarded" }, found)).toBe(false);
  }, 30_000);
});

describe("a probe's result", () => {
  it("is signed as it stands, with its time, and says whether the control was reached", async () => {
    const port = await web(200, "");
    const { signed } = await runProbe(file([{ port: 1 }], { host: "127.0.0.1", port }), () => new Date(0));
    const key = createPublicKey(pair.privateKey);
    expect(verify(null, Buffer.from(signed.result), key, Buffer.from(signed.signature, "base64"))).toBe(true);
    expect(verify(null, Buffer.from(`${signed.result} `), key, Buffer.from(signed.signature, "base64"))).toBe(false);
    expect(JSON.parse(signed.result)).toMatchObject({ probe: "p", at: "1970-01-01T00:00:00.000Z", control: true });
    const cut = await runProbe(file([{ port: 1 }], { host: "127.0.0.1", port: 1 }), () => new Date(0));
    expect(JSON.parse(cut.signed.result)).toMatchObject({ control: false });
  });
});

describe("a real PostgreSQL that lets nobody in", () => {
  let store: EmbeddedControlStore;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "casekeep-probe-"));
    store = await openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder });
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is found guarded", async () => {
    const port = await listening(
      createServer((socket) => {
        const inside = connect(join(folder, "postgres", "run", ".s.PGSQL.5432"));
        for (const one of [socket, inside]) one.on("error", () => undefined);
        socket.pipe(inside).pipe(socket);
      }),
    );
    expect(await tryOne({ service: "postgresql", port })).toMatchObject({
      connect: "open",
      tls: null,
      data: false,
      says: "PostgreSQL refuses",
    });
  });
});
