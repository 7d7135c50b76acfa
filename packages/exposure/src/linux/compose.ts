import { PORT_END } from "../algebra/number-set.ts";
import type { Target } from "../engine/model.ts";
import { type Dict, dict, get, isDict, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { nearest } from "../near.ts";
import { protocolNumber } from "../protocols.ts";
import type { Unreadable } from "../types.ts";
import { settled, type Variables } from "./compose-variables.ts";
import { EPHEMERAL, itsOwn, noteOf, onHost, type Published, publishedTarget } from "./docker.ts";

/** https://github.com/compose-spec/compose-spec/blob/main/spec.md: services by name, each with what it runs. */
export function looksLikeCompose(value: unknown): boolean {
  const services = Object.values(dict(value, "services")).filter(isDict);
  const keys = ["image", "build", "ports", "expose", "network_mode", "extends", "container_name"];
  return services.length > 0 && services.some((one) => keys.some((key) => get(one, key) !== undefined));
}

/**
 * Ports that a Compose file publishes on its host, in the short and the long syntax. `hostKnown`: the host's own rules are in
 * the input, and speak for what uses its network. `beside`: another file of the input, by its path from this one.
 * `variables`: values of what the file leaves open.
 */
export function composeTargets(
  file: string,
  parsed: Parsed,
  hostKnown: boolean,
  beside: (path: string) => Parsed | undefined = () => undefined,
  variables: Variables = new Map(),
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const targets: Target[] = [];
  const unreadable: Unreadable[] = [];
  const assumptions: string[] = [];
  const { value } = parsed;
  const over = overrideOf(file, beside);
  const complainAt =
    (line: number) =>
    (reason: string): void => {
      unreadable.push({ file, reason: `line ${line}: ${reason}` });
    };
  const include = get(value, "include");
  if (include !== undefined && include !== null && !allGiven(include, beside))
    complainAt(parsed.lineOf(include))("include: other files, which are not read");
  for (const [name, own] of Object.entries(dict(value, "services"))) {
    const line = parsed.lineOf(own);
    const complain = (reason: string) => complainAt(line)(`${name}: ${reason}`);
    if (!isDict(own)) {
      complain("not a service");
      continue;
    }
    for (const key of Object.keys(own)) {
      const meant = nearest(key, ["ports", "network_mode", "extends"]);
      if (meant !== undefined) complain(`${key} is no field of a service; is it ${meant}?`);
    }
    const written = { node: own, services: dict(value, "services"), file: beside, lineOf: parsed.lineOf };
    const chain = extended(written, complain);
    const node: Dict = Object.assign({}, ...chain.map((one) => one.node).reverse());
    if (text(node, "network_mode") === "host") {
      assumptions.push(
        `${file}: ${name} uses the host's network: every port it listens on stands behind the host's own rules only`,
      );
      if (!hostKnown) targets.push(publishedTarget(name, file, line, onHost(line), complain));
      continue;
    }
    const lan = besideHost(node, value);
    if (lan !== undefined) {
      assumptions.push(
        `${file}: ${name} has an address of its own on the network ${lan}: no rule of its host stands before its ports`,
      );
      targets.push(publishedTarget(name, file, line, itsOwn(line, lan), complain));
    }
    if (over && replacesPorts(get(over.services, name))) {
      assumptions.push(
        `${file}: ${name}: its ports are those of ${over.path}, which Docker Compose takes beside this file`,
      );
      continue;
    }
    const given = chain.flatMap(({ node: from, lineOf }) => {
      const ports = portsOf(from);
      return ports === undefined || ports === null ? [] : [{ ports, lineOf }];
    });
    if (given.length === 0) continue;
    if (!given.every(({ ports }) => Array.isArray(ports))) {
      complain("ports is not a list");
      continue;
    }
    const published = given.flatMap(({ ports, lineOf }) =>
      (ports as readonly unknown[]).flatMap((one) =>
        isDict(one)
          ? long(one, lineOf(one), complain, variables)
          : short(String(one), lineOf(ports), complain, variables),
      ),
    );
    assumptions.push(noteOf(file, name));
    targets.push(publishedTarget(name, file, line, published, complain));
  }
  if (variables.size > 0) assumptions.push(`${file}: its variables have the values of .env beside it`);
  if (targets.length + unreadable.length === 0) assumptions.push(`${file}: no service publishes a port`);
  return { targets, unreadable, assumptions };
}

const DEFAULT = /^(docker-)?compose\.ya?ml$/;
const OVERRIDES = ["compose", "docker-compose"].flatMap((name) => [`${name}.override.yml`, `${name}.override.yaml`]);

/** The file that Docker Compose merges into its default file unasked; what either publishes adds up, unless this one says otherwise. */
function overrideOf(
  file: string,
  beside: (path: string) => Parsed | undefined,
): { readonly path: string; readonly services: Dict } | undefined {
  if (!DEFAULT.test(file.replace(/^.*\//, ""))) return undefined;
  const path = OVERRIDES.find((one) => beside(one) !== undefined);
  return path === undefined ? undefined : { path, services: dict(beside(path)?.value, "services") };
}

const replacesPorts = (service: unknown): boolean => {
  const ports = get(service, "ports");
  return get(ports, "Fn::reset") !== undefined || get(ports, "Fn::override") !== undefined;
};

/** `!reset` says that a file before this one has nothing to say of it, `!override` that only this one has. */
function portsOf(service: Dict): unknown {
  const ports = get(service, "ports");
  if (get(ports, "Fn::reset") !== undefined) return undefined;
  return get(ports, "Fn::override") ?? ports;
}

/** A service where it was written, and the lines of what it says as its heir's file shows them. */
interface Written {
  readonly node: Dict;
  readonly services: Dict;
  readonly file: (path: string) => Parsed | undefined;
  lineOf(node: unknown): number;
}

/** A service and those that it extends, nearest first: their ports add up, of all else the nearest word stands. */
function extended(service: Written, complain: (reason: string) => void): readonly Written[] {
  const chain = [service];
  for (;;) {
    const last = chain.at(-1)!;
    const more = get(last.node, "extends");
    if (more === undefined || more === null) return chain;
    const next = baseOf(last, more, service.lineOf(service.node));
    if (!next || chain.some(({ node }) => node === next.node)) {
      complain("extends another service, whose ports are not read");
      return chain;
    }
    chain.push(next);
  }
}

/** What `extends` names: a service of the same file, or of another one that is in the input. */
function baseOf(heir: Written, more: unknown, line: number): Written | undefined {
  const path = isDict(more) ? text(more, "file") : undefined;
  const other = path === undefined ? undefined : heir.file(path);
  if (path !== undefined && !other) return undefined;
  const services = other ? dict(other.value, "services") : heir.services;
  const node = get(services, (typeof more === "string" ? more : text(more, "service")) ?? "");
  if (!isDict(node)) return undefined;
  // Lines of another file are none of this one: what comes from there stands where it is taken over.
  return other ? { node, services, file: () => undefined, lineOf: () => line } : { ...heir, node };
}

/** Whether all files that are included are in the input, where each is judged by itself. */
const allGiven = (include: unknown, file: (path: string) => Parsed | undefined): boolean =>
  [include]
    .flat()
    .flatMap((one): unknown => (isDict(one) ? get(one, "path") : one))
    .flat()
    .map(String)
    .every((path) => file(path) !== undefined);

/** A network whose driver puts containers beside their host rather than behind it, if the service stands on one. */
function besideHost(node: Dict, document: unknown): string | undefined {
  const networks = dict(document, "networks");
  const own = get(node, "networks");
  const mode = text(node, "network_mode");
  const named = Array.isArray(own) ? own.map(String) : isDict(own) ? Object.keys(own) : [];
  const joined = mode !== undefined ? [] : named.length > 0 ? named : ["default"];
  return joined.find((one) => /^(macvlan|ipvlan)$/i.test(text(get(networks, one), "driver") ?? ""));
}

const ANY_PORT = { port: 0, end: PORT_END - 1 } as const;

/** An address of IPv6 with a zone, two ranges of ports and a protocol fit in it. */
const LONGEST_PORT = 200;
const isOpen = (word: string): boolean => /\$/.test(word.replaceAll("$$", ""));

function spanOf(word: string): { port: number; end: number } | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(word);
  if (!match) return undefined;
  const [port, end] = [Number(match[1]), Number(match[2] ?? match[1])];
  return port <= end && end < PORT_END ? { port, end } : undefined;
}

function protocolOf(word: string, complain: (reason: string) => void): number {
  const protocol = protocolNumber(word);
  if (protocol === undefined) complain(`protocol "${word}" is not known`);
  return protocol ?? 6;
}

/** `[HOST:]CONTAINER[/PROTOCOL]`, where HOST is `[IP:](port | range)`. */
function short(written: string, line: number, complain: (reason: string) => void, variables: Variables): Published[] {
  const plain = settled(written, variables);
  const doubt = (host: string): Published[] =>
    [6, 17].map((protocol) => ({ host, ...ANY_PORT, protocol, line, uncertain: `the port ${written}` }));
  if (isOpen(plain)) return doubt("");
  const [rest = "", word = "tcp"] = plain.split("/");
  const protocol = protocolOf(word, complain);
  const parts =
    rest.length > LONGEST_PORT
      ? null
      : /^(?:(?:\[([^\]]+)\]|([^:[\]]*(?:\.[^:]*)|[0-9a-f:]*::[0-9a-f:]*?)):)?(?:([\d-]*):)?([\d-]+)$/i.exec(rest);
  const container = spanOf(parts?.[4] ?? "");
  if (!parts || !container) {
    complain(`the port "${written}" cannot be read`);
    return doubt("");
  }
  const host = parts[1] ?? parts[2] ?? "";
  const own = parts[3];
  if (own === undefined || own === "") return [{ host, port: EPHEMERAL[0], end: EPHEMERAL[1], protocol, line }];
  const span = spanOf(own);
  if (span) return [{ host, ...span, protocol, line }];
  complain(`the port "${written}" cannot be read`);
  return doubt(host);
}

function long(node: Dict, line: number, complain: (reason: string) => void, variables: Variables): Published[] {
  const written = text(node, "published");
  const host = settled(text(node, "host_ip") ?? "", variables);
  const protocol = protocolOf(settled(text(node, "protocol") ?? "tcp", variables), complain);
  if (isOpen(host)) return [{ host: "", ...ANY_PORT, protocol, line, uncertain: `the address ${host}` }];
  if (written === undefined || written === "") return [{ host, port: EPHEMERAL[0], end: EPHEMERAL[1], protocol, line }];
  const plain = settled(written, variables);
  const span = isOpen(plain) ? undefined : spanOf(plain);
  if (span) return [{ host, ...span, protocol, line }];
  if (!isOpen(plain)) complain(`the port "${written}" cannot be read`);
  return [{ host, ...ANY_PORT, protocol, line, uncertain: `the port ${written}` }];
}

/** What one entry of a service's ports publishes. */
export const publishedBy = (entry: unknown, variables: Variables): Published[] =>
  isDict(entry) ? long(entry, 1, () => {}, variables) : short(String(entry), 1, () => {}, variables);
