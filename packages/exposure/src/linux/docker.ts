import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, isEmpty, subtract, unionAll } from "../algebra/address-set.ts";
import { numberSet, PORT_END } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { type Dict, dict, get, isDict, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { protocolNumber } from "../protocols.ts";
import type { Unreadable } from "../types.ts";

/** `docker inspect` and `docker container inspect`. */
export const looksLikeDocker = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((node) => isDict(get(node, "HostConfig")) || isDict(get(node, "NetworkSettings")));

const LOOPBACK: AddressSet = unionAll([parseRange("127.0.0.0/8") ?? [], parseRange("::1") ?? []]);

/** Where the engine takes a host port from when none is asked for. */
export const EPHEMERAL = [32_768, 60_999] as const;

export interface Published {
  readonly host: string;
  readonly port: number;
  readonly end: number;
  readonly protocol: number;
  readonly line?: number;
  /** Why the input cannot tell which port it is. */
  readonly uncertain?: string;
}

/**
 * A published port is a destination translation before INPUT, so no rule of the host's own INPUT chain (ufw) stands
 * before it: only DOCKER-USER does, which belongs to the save file.
 */
export function dockerTargets(
  file: string,
  parsed: Parsed,
  hostKnown: boolean,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const unreadable: Unreadable[] = [];
  const assumptions: string[] = [];
  const targets = (parsed.value as Dict[]).flatMap((node, index) => {
    const name = (text(node, "Name") ?? text(node, "Id") ?? `container ${index + 1}`).replace(/^\//, "");
    const line = parsed.lineOf(node);
    const mode = text(dict(node, "HostConfig"), "NetworkMode") ?? "default";
    const complain = (reason: string): void => {
      unreadable.push({ file, reason: `line ${line}: ${name}: ${reason}` });
    };
    if (mode === "host") {
      assumptions.push(
        `${file}: ${name} uses the host's network: every port it listens on stands behind the host's own rules only`,
      );
      return hostKnown ? [] : [publishedTarget(name, file, line, onHost(line), complain)];
    }
    const published = publishedBy(node, complain);
    if (published.length > 0) assumptions.push(noteOf(file, name));
    const bindings = parsed.lineOf(get(dict(node, "HostConfig"), "PortBindings"));
    return [publishedTarget(name, file, bindings, published, complain)];
  });
  return { targets, unreadable, assumptions };
}

const anyPort = (line: number, uncertain: string): Published[] =>
  [6, 17].map((protocol) => ({ host: "", port: 0, end: PORT_END - 1, protocol, line, uncertain }));

/** What a container that uses its host's network may listen on, where the host's own rules are not in the input. */
export const onHost = (line: number): Published[] => anyPort(line, "which ports it listens on, and the host's rules");

/** What a container may listen on that has an address beside its host's. */
export const itsOwn = (line: number, network: string): Published[] =>
  anyPort(line, `which ports it listens on, and who reaches the network ${network}`);

export const noteOf = (file: string, name: string): string =>
  `${file}: ${name}: published ports pass the host's INPUT rules; no DOCKER-USER rule is assumed`;

/** What is published, open to whom its host address lets in. */
export function publishedTarget(
  name: string,
  file: string,
  line: number,
  published: readonly Published[],
  complain: (reason: string) => void,
): Target {
  const origin = { rule: `${name} published ports`, file, line };
  const rules = published.flatMap((at): Rule[] => {
    const sources = reaching(at.host, complain);
    if (isEmpty(sources)) return [];
    const range = at.end > at.port ? `${at.port}-${at.end}` : `${at.port}`;
    return [
      {
        kind: "rule",
        origin: { ...origin, rule: `${name} publishes ${at.host || "*"}:${range}`, line: at.line ?? line },
        when: { sources, protocols: numberSet([[at.protocol, at.protocol]]), ports: numberSet([[at.port, at.end]]) },
        action: ALLOW,
        ...(at.uncertain !== undefined && { uncertain: at.uncertain }),
      },
    ];
  });
  const shut: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${name}: not published` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return {
    kind: "target",
    name,
    origin,
    pipeline: localPipeline([layer("published ports", rules, shut)]),
    families: [4, 6],
  };
}

/** Bound to loopback, remote packets are martians; bound to one address, only its family arrives. */
function reaching(host: string, complain: (reason: string) => void): AddressSet {
  if (host === "") return unionAll([ALL_V4, ALL_V6]);
  const bound = parseRange(host);
  if (!bound) {
    complain(`host address "${host}" is not an address`);
    return unionAll([ALL_V4, ALL_V6]);
  }
  if (isEmpty(subtract(bound, LOOPBACK))) return [];
  return host.includes(":") ? ALL_V6 : ALL_V4;
}

function publishedBy(node: Dict, complain: (reason: string) => void): Published[] {
  const running = dict(dict(node, "NetworkSettings"), "Ports");
  const wanted = dict(dict(node, "HostConfig"), "PortBindings");
  // What runs says more than what was asked (an ephemeral port, both families); a stopped container has only the wish.
  const source = Object.values(running).some(Array.isArray) ? running : wanted;
  const out: Published[] = [];
  for (const [key, bindings] of Object.entries(source)) {
    const [, word = "tcp"] = key.split("/");
    const protocol = protocolNumber(word);
    if (!Array.isArray(bindings)) continue;
    for (const binding of bindings) {
      const [from = "", to = from] = (text(binding, "HostPort") ?? "").split("-");
      if (protocol === undefined) complain(`protocol "${word}" is not known`);
      else if (!/^\d+$/.test(from) || !/^\d+$/.test(to))
        out.push({ host: text(binding, "HostIp") ?? "", port: EPHEMERAL[0], end: EPHEMERAL[1], protocol });
      else out.push({ host: text(binding, "HostIp") ?? "", port: Number(from), end: Number(to), protocol });
    }
  }
  return out;
}
