import { isDict, list } from "../json/get.ts";
import { looksLikeCompose, publishedBy } from "../linux/compose.ts";
import { variablesBeside } from "../linux/compose-variables.ts";
import { protocolName } from "../protocols.ts";
import { documentsOf, type Node } from "./documents.ts";
import { holeText } from "./spans.ts";
import type { Fixer } from "./types.ts";

const HERE = "127.0.0.1";

/** A port that a Compose file publishes, on the host itself alone; insiders then come through the host. */
export const compose: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const value = documents?.documents[0]?.value;
  const service = at.rule.replace(/ publishes .*$/, "");
  const node = isDict(value) && isDict(value.services) ? value.services[service] : undefined;
  if (!documents || !looksLikeCompose(value) || !isDict(node)) return [];
  const variables = variablesBeside(files, at.file);
  const said: string[] = [];
  const ports = list(node, "ports").map((one) => {
    const open = publishedBy(one, variables).filter(
      ({ port, end, protocol, host }) =>
        !/^(127\.|::1$)/.test(host) &&
        (hole.ports.get(protocolName(protocol)) ?? []).some(([from, to]) => from <= end && port <= to),
    );
    if (open.length === 0) return one;
    const fresh = isDict(one) ? { ...one, host_ip: HERE } : onHost(String(one));
    said.push(`in services.${service}.ports: ${JSON.stringify(fresh)}   # was ${JSON.stringify(one)}`);
    return fresh;
  });
  if (said.length === 0) return [];
  (node as Node).ports = ports;
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `publish ${holeText(hole)} of ${service} on the host itself only`,
        commands: [...said, `docker compose up -d ${service}`],
      },
    },
  ];
};

/** `[ADDRESS:][PORT:]CONTAINER` with the host's own address. */
function onHost(written: string): string {
  const bare = written.replace(/^(\[[^\]]*\]|[0-9]+(\.[0-9]+){3}|\$\{[^}]*\}(?=:[^:]*:)):/, "");
  return bare.includes(":") ? `${HERE}:${bare}` : `${HERE}::${bare}`;
}
