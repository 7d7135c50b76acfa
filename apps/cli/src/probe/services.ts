import { type IncomingMessage, request as plain, type RequestOptions } from "node:http";
import { request as secure } from "node:https";
import type { Socket } from "node:net";
import type { ProbeTarget } from "@casekeep/contracts";
import { exchange, open, type Place, STEP_MS, secured } from "./connect.ts";

/** How a service answers somebody without credentials. `says` holds words of ours and codes, nothing of its data. */
export interface Answer {
  readonly data: boolean;
  readonly says: string;
}

const guarded = (says: string): Answer => ({ data: false, says });
const gave = (says: string): Answer => ({ data: true, says });

/** Asks the smallest question that only somebody with credentials should get an answer to. Changes nothing there. */
export async function ask(target: ProbeTarget, tls: boolean): Promise<Answer> {
  switch (target.service) {
    case "tcp":
      return guarded("");
    case "http":
    case "https":
      return web(target, tls, target.path ?? "/", ({ status }) =>
        status >= 200 && status < 300 ? gave(`HTTP ${status}`) : guarded(`HTTP ${status}`),
      );
    case "clickhouse":
      return web(target, tls, "/?query=SELECT%2042", ({ status, body }) =>
        status === 200 && body.trim() === "42" ? gave("ClickHouse ran a query") : guarded(`HTTP ${status}`),
      );
    case "elasticsearch":
      return web(target, tls, "/_search?size=0", ({ status, body }) =>
        status === 200 && body.includes('"hits"')
          ? gave("the search engine counted its documents")
          : guarded(`HTTP ${status}`),
      );
    case "clickhouse-native":
      return worst(tls, (way) => clickhouseNative(target, way));
    case "postgresql":
      return worst(tls, (way) => postgresql(target, way));
    case "mongodb":
      return worst(tls, (way) => mongodb(target, way));
    case "redis":
      return worst(tls, (way) => redis(target, way));
  }
}

type Way = "plain" | "tls";

/** A server may refuse in the clear what it gives to anybody over TLS: where it speaks TLS, both are asked. */
async function worst(tls: boolean, ask: (way: Way) => Promise<Answer>): Promise<Answer> {
  const clear = await ask("plain");
  return tls && !clear.data ? ask("tls") : clear;
}

async function web(
  place: Place,
  tls: boolean,
  path: string,
  judge: (answer: { status: number; body: string }) => Answer,
): Promise<Answer> {
  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    host: place.host,
    port: place.port,
    path,
    method: "GET",
    timeout: STEP_MS,
    // Looked at, not trusted: the certificate is judged by itself, and nothing secret is sent.
    rejectUnauthorized: false,
    agent: false,
    headers: { "user-agent": "casekeep-probe", connection: "close" },
  };
  return new Promise((resolve) => {
    const take = (answer: IncomingMessage): void => {
      let body = "";
      answer.setEncoding("utf8");
      const end = () => resolve(judge({ status: answer.statusCode ?? 0, body }));
      answer.on("data", (chunk: string) => {
        body += chunk;
        if (body.length > 65_536) {
          sent.destroy();
          end();
        }
      });
      answer.on("end", end);
      answer.on("error", end);
    };
    const sent = tls ? secure(options, take) : plain(options, take);
    sent.on("timeout", () => sent.destroy());
    sent.on("error", () => resolve(guarded("no HTTP answer")));
    sent.end();
  });
}

async function talk(
  place: Place,
  way: Way,
  bytes: Uint8Array | string,
  enough: (got: Buffer) => boolean,
  begin: (place: Place) => Promise<Socket | string | undefined> = open,
): Promise<Buffer> {
  const socket = await (way === "tls" ? begin(place) : open(place));
  if (socket === undefined || typeof socket === "string") return Buffer.alloc(0);
  try {
    const line = way === "tls" ? await secured(socket, place.host) : socket;
    return line ? await exchange(line, bytes, enough) : Buffer.alloc(0);
  } finally {
    socket.destroy();
  }
}

/** Hello of the native protocol as user `default` without a password; packet 0 is Hello, 2 is an exception. */
async function clickhouseNative(place: Place, way: Way): Promise<Answer> {
  const text = (value: string) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
  // Revision 54058 as a varint: old enough for every server to speak.
  const hello = Buffer.concat([
    Buffer.from([0]),
    text("casekeep-probe"),
    Buffer.from([1, 1, 0xaa, 0xa6, 0x03]),
    text(""),
    text("default"),
    text(""),
  ]);
  const got = await talk(place, way, hello, (answer) => answer.length > 0);
  if (got[0] === 0) return gave("ClickHouse let the default user in");
  return guarded(got[0] === 2 ? "ClickHouse asks for a password" : "no ClickHouse answer");
}

/** StartupMessage 3.0 as `postgres`; message R with 0 is AuthenticationOk (PostgreSQL, "Message Formats"). */
async function postgresql(place: Place, way: Way): Promise<Answer> {
  const body = Buffer.from("\0\x03\0\0user\0postgres\0database\0postgres\0\0", "latin1");
  const startup = Buffer.alloc(4 + body.length);
  startup.writeUInt32BE(startup.length);
  body.copy(startup, 4);
  const got = await talk(place, way, startup, (answer) => answer.length >= 9, postgresqlTls);
  if (got[0] === 0x52 && got.length >= 9)
    return got.readUInt32BE(5) === 0
      ? gave("PostgreSQL let the user postgres in")
      : guarded("PostgreSQL asks for a password");
  return guarded(got[0] === 0x45 ? "PostgreSQL refuses" : "no PostgreSQL answer");
}

/** SSLRequest: `S` where the server speaks TLS after it. Undefined where it does not. */
export async function postgresqlTls(place: Place) {
  const socket = await open(place);
  if (typeof socket === "string") return undefined;
  const got = await exchange(socket, Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]), (answer) => answer.length > 0);
  if (got[0] === 0x53) return socket;
  socket.destroy();
  return undefined;
}

/** The element `ok` with the value one: double, int32 and int64 (bsonspec.org). */
const MONGODB_OK = [
  Buffer.concat([Buffer.from("\x01ok\0", "latin1"), Buffer.from([0, 0, 0, 0, 0, 0, 0xf0, 0x3f])]),
  Buffer.concat([Buffer.from("\x10ok\0", "latin1"), Buffer.from([1, 0, 0, 0])]),
  Buffer.concat([Buffer.from("\x12ok\0", "latin1"), Buffer.from([1, 0, 0, 0, 0, 0, 0, 0])]),
];

/** OP_MSG {listDatabases: 1, nameOnly: true, $db: "admin"}; an answer whose `ok` is 1, of whichever number type, lists them to anybody. */
async function mongodb(place: Place, way: Way): Promise<Answer> {
  const int = (name: string, value: number) => {
    const number = Buffer.alloc(4);
    number.writeInt32LE(value);
    return Buffer.concat([Buffer.from(`\x10${name}\0`, "latin1"), number]);
  };
  const elements = Buffer.concat([
    int("listDatabases", 1),
    Buffer.from("\x08nameOnly\0\x01", "latin1"),
    Buffer.from("\x02$db\0\x06\0\0\0admin\0", "latin1"),
  ]);
  const document = Buffer.alloc(4 + elements.length + 1);
  document.writeInt32LE(document.length);
  elements.copy(document, 4);
  const message = Buffer.alloc(16 + 4 + 1 + document.length);
  message.writeInt32LE(message.length);
  message.writeInt32LE(1, 4);
  message.writeInt32LE(2013, 12);
  document.copy(message, 21);
  const got = await talk(place, way, message, (answer) => answer.length >= 4 && answer.length >= answer.readInt32LE(0));
  if (MONGODB_OK.some((ok) => got.includes(ok))) return gave("MongoDB listed its databases");
  return guarded(got.length > 0 ? "MongoDB refuses" : "no MongoDB answer");
}

async function redis(place: Place, way: Way): Promise<Answer> {
  const got = (await talk(place, way, "*1\r\n$6\r\nDBSIZE\r\n", (answer) => answer.includes("\r\n"))).toString(
    "latin1",
  );
  if (/^:\d+\r\n/.test(got)) return gave("Redis counted its keys");
  return guarded(
    /^-(NOAUTH|DENIED|NOPERM)/.test(got) ? "Redis asks for a password" : got ? "Redis refuses" : "no Redis answer",
  );
}
