import type { GuardAsset } from "../../api/types.ts";

type Port = GuardAsset["ports"][number];
type Target = GuardAsset["probe"][number];

const SERVICES: readonly Target["service"][] = [
  "tcp",
  "http",
  "https",
  "clickhouse",
  "clickhouse-native",
  "postgresql",
  "elasticsearch",
  "mongodb",
  "redis",
];

/** One on each line, or with commas between. */
export const listOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((one) => one.trim())
    .filter(Boolean);

export const portsText = (ports: readonly Port[]): string =>
  ports
    .map(
      ({ protocol, from, to }) => `${from === to ? from : `${from}-${to}`}${protocol === "tcp" ? "" : `/${protocol}`}`,
    )
    .join(", ");

/** "9200-9300, 53/udp". A text that is no port is returned as the problem with it. */
export function parsePorts(text: string): { readonly ports: Port[]; readonly problem: string } {
  const ports: Port[] = [];
  for (const one of listOf(text)) {
    const found = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?(?:\s*\/\s*(tcp|udp|sctp))?$/i.exec(one);
    const from = Number(found?.[1]);
    const to = Number(found?.[2] ?? found?.[1]);
    if (!found || from > 65_535 || to > 65_535)
      return { ports: [], problem: `${one} is no port, such as 9200-9300 or 53/udp` };
    if (to < from) return { ports: [], problem: `${one} ends before it begins` };
    ports.push({ protocol: (found[3]?.toLowerCase() ?? "tcp") as Port["protocol"], from, to });
  }
  return { ports, problem: "" };
}

export const probesText = (targets: readonly Target[]): string =>
  targets
    .map(({ host, port, service, expect, path }) =>
      [`${host.includes(":") ? `[${host}]` : host}:${port}`, service, expect, path ?? ""].filter(Boolean).join(" "),
    )
    .join("\n");

/** One on each line: `host:port service closed|guarded /path`, all but the first may be missing. */
export function parseProbes(text: string): { readonly probe: Target[]; readonly problem: string } {
  const probe: Target[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const [place = "", ...words] = line.split(/\s+/);
    const found = /^(?:\[([\da-f:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})$/i.exec(place);
    if (!found) return { probe: [], problem: `${place} is no place, such as search-1.example.com:9200` };
    const target: Target = {
      host: found[1] ?? found[2] ?? "",
      port: Number(found[3]),
      service: "tcp",
      expect: "closed",
    };
    for (const word of words) {
      if (word.startsWith("/")) target.path = word;
      else if (word === "closed" || word === "guarded") target.expect = word;
      else if ((SERVICES as readonly string[]).includes(word)) target.service = word as Target["service"];
      else
        return { probe: [], problem: `${word} is neither a service (${SERVICES.join(", ")}), nor closed or guarded` };
    }
    probe.push(target);
  }
  return { probe, problem: "" };
}
