import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import type { Asset } from "@casekeep/exposure";
import { type CliError, usage } from "../exit.ts";
import { harmless } from "../output.ts";

/** Reads `--assets`. Every mistake is bad usage, named with its place: `assets.json: [2].ports[0].from: ...`. */
export async function readAssets(path: string | undefined): Promise<readonly Asset[] | undefined> {
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw wrong(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw wrong(`${path}: no JSON: ${harmless((error as Error).message)}`);
  }
  return list(value, path, ":").map(({ value: item, at }) => asset(item, at));
}

const SHAPE =
  'Expected [{"name","addresses":["10.0.0.5/32"],"ports":[{"protocol":"tcp","from":9200,"to":9200}],"interface"?}].';

const wrong = (message: string): CliError => usage(`${message}.`, SHAPE, "UNREADABLE_INPUT");

function list(value: unknown, at: string, join = ""): { value: unknown; at: string }[] {
  if (!Array.isArray(value)) throw wrong(`${at}: expected a list`);
  return value.map((item: unknown, i) => ({ value: item, at: `${at}${join && `${join} `}[${i}]` }));
}

function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(`${at}: expected an object`);
  return value as Record<string, unknown>;
}

function word(value: unknown, at: string): string {
  if (typeof value !== "string" || value.trim() === "") throw wrong(`${at}: expected text`);
  return value;
}

function asset(value: unknown, at: string): Asset {
  const { name, addresses, ports, interface: arrives } = record(value, at);
  return {
    name: word(name, `${at}.name`),
    addresses: list(addresses, `${at}.addresses`).map((item) => address(item.value, item.at)),
    ...(ports !== undefined && { ports: list(ports, `${at}.ports`).map((item) => listening(item.value, item.at)) }),
    ...(arrives !== undefined && arrives !== null && { interface: word(arrives, `${at}.interface`) }),
  };
}

function address(value: unknown, at: string): string {
  const text = word(value, at).trim();
  const [base = "", length, ...more] = text.split("/");
  const family = base.includes("%") ? 0 : isIP(base);
  const fits = length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128));
  if (family === 0 || !fits || more.length > 0) throw wrong(`${at}: "${harmless(text)}" is no address or CIDR`);
  return text;
}

function listening(value: unknown, at: string): NonNullable<Asset["ports"]>[number] {
  const { protocol, from, to } = record(value, at);
  const first = port(from, `${at}.from`);
  const last = port(to, `${at}.to`);
  if (last < first) throw wrong(`${at}: "to" lies before "from"`);
  const name = word(protocol, `${at}.protocol`).toLowerCase();
  if (!["tcp", "udp", "sctp"].includes(name)) throw wrong(`${at}.protocol: expected tcp, udp or sctp`);
  return { protocol: name, from: first, to: last };
}

function port(value: unknown, at: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 65535) {
    throw wrong(`${at}: expected a whole number from 0 to 65535`);
  }
  return value;
}
