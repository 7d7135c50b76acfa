import { dict, get, isDict, list, number, text } from "../json/get.ts";
import { documentsOf, type Found, type Node, placeIn, shell } from "./documents.ts";
import { keptOf, PRIVATE_V4, PRIVATE_V6, publicCidrs } from "./keep.ts";
import { holeText, holeWord, spanText } from "./spans.ts";
import type { Candidate, Fixer, Hole } from "./types.ts";

const propertiesOf = (node: Node): Node => (isDict(node.properties) ? (node.properties as Node) : node);
const isRule = (node: Node): boolean =>
  text(propertiesOf(node), "access") !== undefined && text(propertiesOf(node), "direction") !== undefined;
/** Tags that are no address of the internet. */
const INSIDE = /^(virtualnetwork|azureloadbalancer)$/i;
const EVERYONE = /^(\*|any|internet)$/i;

/** The rule without the internet in its sources, or a deny before it. */
export const azure: Fixer = (files, hole, at) => {
  const name = at.rule.split("/").at(-1) ?? "";
  const group = at.rule.split("/").at(-2) ?? "";
  const documents = documentsOf(files, at.file);
  if (!documents) return [];
  const found = documents.at(at.line).find(({ node }) => isRule(node));
  const denies = (["exact", "Internet"] as const).flatMap((how) => deny(files, hole, at, { group, how }));
  if (!found) return [...denies, ...guarded(files, hole, at)];
  return [...narrow(files, at, { group, name }), ...denies];
};

function narrow(
  files: Parameters<Fixer>[0],
  at: Parameters<Fixer>[2],
  names: { group: string; name: string },
): Candidate[] {
  const documents = documentsOf(files, at.file)!;
  const found = documents.at(at.line).find(({ node }) => isRule(node))!;
  const properties = propertiesOf(found.node);
  if (!/^allow$/i.test(text(properties, "access") ?? "")) return [];
  const written = [text(properties, "sourceAddressPrefix"), ...list(properties, "sourceAddressPrefixes")]
    .filter((one): one is string => typeof one === "string" && one !== "")
    .flatMap((one) => one.split(",").map((part) => part.trim()));
  const own = [...new Set(written.flatMap(keptSource))];
  // A route may make the tag of one's own network mean the internet: its ranges are written out then.
  const kept = own.join() === written.join() ? [...PRIVATE_V4, ...PRIVATE_V6] : own;
  const groups = list(properties, "sourceApplicationSecurityGroups").length > 0;
  // A tag stands alone: with addresses beside it Azure takes addresses only.
  const tags = kept.filter((one) => INSIDE.test(one));
  const sources =
    tags.length > 0 && kept.length > tags.length
      ? kept.filter((one) => !INSIDE.test(one))
      : kept.slice(0, tags.length > 0 ? 1 : undefined);
  const base = `az network nsg rule`;
  const where = `-g ${resourceGroup(found)} --nsg-name ${shell(names.group)} -n ${shell(names.name)}`;
  if (sources.length === 0 && !groups) {
    if (!remove(found)) return [];
    return [
      {
        files: documents.written(files),
        step: {
          at,
          change: written.some((one) => one.startsWith("["))
            ? `delete ${at.rule}: whom it lets in is worked out elsewhere in the template`
            : `delete ${at.rule}: it lets in nobody but the internet`,
          commands: [`${base} delete ${where}`],
        },
      },
    ];
  }
  for (const key of Object.keys(properties)) if (/^sourceaddressprefix(es)?$/i.test(key)) delete properties[key];
  if (sources.length > 0)
    Object.assign(
      properties,
      sources.length === 1 ? { sourceAddressPrefix: sources[0] } : { sourceAddressPrefixes: sources },
    );
  const shown = sources.length > 0 ? sources.map(shell).join(" ") : `""`;
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `${at.rule}: sources ${sources.join(", ") || "(application groups only)"} in place of ${written.join(", ")}`,
        commands: [`${base} update ${where} --source-address-prefixes ${shown}`],
      },
    },
  ];
}

function keptSource(written: string): string[] {
  if (EVERYONE.test(written)) return [...PRIVATE_V4, ...PRIVATE_V6];
  if (INSIDE.test(written)) return [written];
  // Any other tag is a cloud's own range, from which every tenant can send.
  return keptOf(written) ?? [];
}

function remove(found: Found): boolean {
  const place = placeIn(found);
  if (place) place.list.splice(place.index, 1);
  return place !== undefined;
}

function resourceGroup({ node, parents }: Found): string {
  const ids = [node, ...parents].flatMap((one) =>
    isDict(one) ? (text(one, "id") ?? text(one, "resourceGroup") ?? []) : [],
  );
  const id = ids.join(" ");
  return shell(/resourceGroups\/([^/\s]+)/i.exec(id)?.[1] ?? ids.find((one) => !one.includes("/")) ?? "RESOURCE_GROUP");
}

/** The list of resources that an interface, or the scale set around it, stands in. */
const resourcesAround = ({ parents }: Found): unknown[] | undefined =>
  [...parents]
    .reverse()
    .find((one): one is unknown[] => Array.isArray(one) && one.some((item) => /\//.test(text(item, "type") ?? "")));

/** An interface without any list gets one that denies the hole and leaves everything else as it was. */
function guarded(files: Parameters<Fixer>[0], hole: Hole, at: Parameters<Fixer>[2]): Candidate[] {
  if (!/: no security group$/.test(at.rule)) return [];
  const documents = documentsOf(files, at.file)!;
  const ofSet = /\/[^/]+: no security group$/.test(at.rule);
  const found = documents
    .at(at.line)
    .find(({ node }) =>
      ofSet
        ? list(propertiesOf(node), "ipConfigurations").length > 0
        : /networkInterfaces$/i.test(text(node, "type") ?? ""),
    );
  const resources = found && resourcesAround(found);
  const value = documents.documents[0]?.value;
  // A listing has no resource to put beside the interface; a template has.
  if (!found || !resources || !isDict(value) || !Array.isArray(get(value, "resources"))) return [];
  const nic = at.rule.slice(0, -": no security group".length);
  const name = `casekeep-${holeWord(hole)}`;
  const rule = (label: string, priority: number, access: string, more: Node): Node => ({
    name: label,
    properties: {
      priority,
      access,
      direction: "Inbound",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      ...more,
    },
  });
  const denied = [...hole.ports].map(([protocol, spans], i) =>
    rule(`deny-${protocol}`, 100 + i, "Deny", {
      // Azure has no word for SCTP; its rules are for all protocols.
      protocol: protocol === "sctp" ? "*" : protocol.charAt(0).toUpperCase() + protocol.slice(1),
      sourceAddressPrefixes: publicCidrs(hole.sources),
      destinationPortRanges: spans.map((one) => spanText(one)),
    }),
  );
  const rest = rule("allow-the-rest", 4096, "Allow", {
    protocol: "*",
    sourceAddressPrefix: "*",
    destinationPortRange: "*",
  });
  resources.push({
    type: "Microsoft.Network/networkSecurityGroups",
    apiVersion: "2023-09-01",
    name,
    properties: { securityRules: [...denied, rest] },
  });
  const properties = propertiesOf(found.node);
  properties.networkSecurityGroup = { id: `[resourceId('Microsoft.Network/networkSecurityGroups', '${name}')]` };
  const group = `-g ${resourceGroup(found)}`;
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `a security group of its own for ${nic}: ${holeText(hole)} denied to the internet, the rest as before`,
        commands: [
          `az network nsg create ${group} -n ${name}`,
          ...[...denied, rest].map((one) => {
            const own = propertiesOf(one);
            const sources = [text(own, "sourceAddressPrefix") ?? list(own, "sourceAddressPrefixes")].flat().map(String);
            const ports = [text(own, "destinationPortRange") ?? list(own, "destinationPortRanges")].flat().map(String);
            return `az network nsg rule create ${group} --nsg-name ${name} -n ${one.name} --priority ${own.priority} --direction Inbound --access ${own.access} --protocol ${shell(String(own.protocol))} --source-address-prefixes ${sources.map(shell).join(" ")} --destination-port-ranges ${ports.map(shell).join(" ")}`;
          }),
          ofSet
            ? `az vmss update ${group} -n ${shell(nic.split("/")[0]!)} --set virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].networkSecurityGroup.id=$(az network nsg show ${group} -n ${name} --query id -o tsv)`
            : `az network nic update ${group} -n ${shell(nic)} --network-security-group ${name}`,
        ],
      },
    },
  ];
}

/** Before the rule, at a priority that is free: the internet's addresses as they are, or the tag that also means unknown private ones. */
function deny(
  files: Parameters<Fixer>[0],
  hole: Hole,
  at: Parameters<Fixer>[2],
  { group, how }: { group: string; how: "exact" | "Internet" },
): Candidate[] {
  const documents = documentsOf(files, at.file)!;
  const onLine = documents.at(at.line);
  const holder = (found: Found): Node | undefined =>
    [...found.parents, found.node]
      .reverse()
      .find(
        (one): one is Node =>
          isDict(one) &&
          (Array.isArray(get(one, "securityRules")) || /networkSecurityGroups$/i.test(String((one as Node).type))),
      );
  const nsg = onLine.map(holder).find((one) => one !== undefined);
  if (!nsg) return [];
  let owner = Array.isArray(get(nsg, "securityRules")) ? nsg : propertiesOf(nsg);
  if (!Array.isArray(get(owner, "securityRules"))) {
    if (!isDict(nsg.properties)) nsg.properties = {};
    owner = nsg.properties as Node;
    owner.securityRules = [];
  }
  const rules = list(owner, "securityRules") as Node[];
  const inbound = rules.filter(isDict).filter((one) => !/^outbound$/i.test(text(propertiesOf(one), "direction") ?? ""));
  const used = new Set(inbound.map((one) => number(propertiesOf(one), "priority") ?? 0));
  const allowed = inbound
    .filter((one) => /^allow$/i.test(text(propertiesOf(one), "access") ?? ""))
    .map((one) => number(propertiesOf(one), "priority") ?? 100);
  // Before a rule whose priority stands elsewhere (in a variable) only the first place is.
  const hidden = inbound.some((one) => number(propertiesOf(one), "priority") === undefined);
  let priority = hidden ? 100 : Math.min(4096, ...allowed) - (allowed.length > 0 ? 1 : 0);
  while (priority >= 100 && used.has(priority)) priority--;
  if (priority < 100) return [];
  const sources = how === "Internet" ? ["Internet"] : publicCidrs(hole.sources);
  if (sources.length === 0) return [];
  const inArm = rules.some((one) => isDict(one.properties)) || owner !== nsg;
  const made: { name: string; priority: number; properties: Node }[] = [];
  const protocols = [...hole.ports];
  const alike = protocols.length > 2 && new Set(protocols.map(([, spans]) => JSON.stringify(spans))).size === 1;
  for (const [protocol, spans] of alike
    ? ([["*", protocols[0]![1]]] as const)
    : protocols.filter(([one]) => one !== "sctp" || protocols.length === 1)) {
    while (priority >= 100 && used.has(priority)) priority--;
    if (priority < 100) return [];
    used.add(priority);
    const ports = spans.map((one) => (one[0] === 0 && one[1] === 65_535 ? "*" : spanText(one)));
    made.push({
      name: `casekeep-deny-${protocol === "*" ? "any" : protocol}-${holeWord(hole)}`,
      priority,
      properties: {
        priority,
        direction: "Inbound",
        access: "Deny",
        protocol: protocol === "*" ? "*" : protocol.charAt(0).toUpperCase() + protocol.slice(1),
        ...(sources.length === 1 ? { sourceAddressPrefix: sources[0] } : { sourceAddressPrefixes: sources }),
        sourcePortRange: "*",
        destinationAddressPrefix: "*",
        ...(ports.length === 1 ? { destinationPortRange: ports[0] } : { destinationPortRanges: ports }),
      },
    });
  }
  rules.unshift(...made.map(({ name, properties }) => (inArm ? { name, properties } : { name, ...properties })));
  const where = `-g ${resourceGroup(onLine[0]!)} --nsg-name ${shell(group)}`;
  return [
    {
      adds: true,
      files: documents.written(files),
      step: {
        at,
        change: `${how === "Internet" ? "the Internet tag" : `${sources.length} public ranges`} denied for ${holeText(hole)} before ${at.rule}`,
        commands: made.map(({ name, priority: at, properties }) => {
          const ports =
            list(properties, "destinationPortRanges").length > 0
              ? list(properties, "destinationPortRanges")
              : [text(properties, "destinationPortRange")];
          return `az network nsg rule create ${where} -n ${name} --priority ${at} --direction Inbound --access Deny --protocol ${shell(String(dict({ properties }, "properties").protocol))} --source-address-prefixes ${sources.map(shell).join(" ")} --destination-port-ranges ${ports.map((one) => shell(String(one))).join(" ")}`;
        }),
      },
    },
  ];
}
