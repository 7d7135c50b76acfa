import { evaluator } from "../aws/cloudformation-value.ts";
import { dict, isDict, list, number, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { type Documents, documentsOf, type Found, type Node, placeIn, quoted, shell } from "./documents.ts";
import { isV6, keptOf } from "./keep.ts";
import { holeText, without } from "./spans.ts";
import type { Candidate, Fixer, Hole, Span } from "./types.ts";

const EVERY: Span = [0, 65_535];
const protocolOf = (word: string): string | undefined =>
  ["tcp", "udp", "sctp"].find((name) => protocolNumber(word) === protocolNumber(name));

/** A rule in its parts, and behind a balancer as a whole: the hole's ports are not those that its group names. */
const alsoWhole =
  (fixer: Fixer): Fixer =>
  (files, hole, at) => {
    const balanced = hole.responsible.some(({ rule }) => /^load balancer .*: listener /.test(rule));
    return [...fixer(files, hole, at), ...(balanced ? fixer(files, { ...hole, whole: true }, at) : [])];
  };

/** A permission in its parts: what lets the internet in at the hole goes, everything else stays as it was. */
export const securityGroup: Fixer = alsoWhole((files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents
    ?.at(at.line)
    .find(
      ({ node }) =>
        text(node, "IpProtocol") !== undefined && Array.isArray(node.IpRanges ?? node.Ipv6Ranges ?? node.PrefixListIds),
    );
  const place = found && placeIn(found);
  if (!documents || !found || !place) return [];
  const { node } = found;
  const v4 = list(node, "IpRanges").flatMap((one) => text(one, "CidrIp") ?? []);
  const v6 = list(node, "Ipv6Ranges").flatMap((one) => text(one, "CidrIpv6") ?? []);
  const lists = list(node, "PrefixListIds");
  const goes = [...v4, ...v6].filter((one) => keptOf(one)?.join() !== one);
  if (goes.length === 0 && lists.length === 0) return [];
  const stays = [...v4, ...v6].flatMap((one) => keptOf(one) ?? [one]);
  const shape = (protocol: string, span: Span | undefined, cidrs: readonly string[], rest: Node = {}): Node => ({
    IpProtocol: protocol,
    ...(span && { FromPort: span[0], ToPort: span[1] }),
    ...rest,
    IpRanges: cidrs.filter((one) => !isV6(one)).map((CidrIp) => ({ CidrIp })),
    Ipv6Ranges: cidrs.filter(isV6).map((CidrIpv6) => ({ CidrIpv6 })),
  });
  const word = text(node, "IpProtocol")!;
  const own = spanOf(node);
  const beside = outside(word, own, hole);
  const groups = list(node, "UserIdGroupPairs");
  // Insiders and groups keep what they had; the internet keeps the ports that are not in question.
  const whole = shape(word, own, stays, { UserIdGroupPairs: groups, PrefixListIds: [] });
  const made = [
    ...(stays.length + groups.length > 0 ? [whole] : []),
    ...beside.map(([protocol, span]) => shape(protocol, span, goes, lists.length > 0 ? { PrefixListIds: lists } : {})),
  ];
  place.list.splice(place.index, 1, ...made);
  const id = shell(
    text(
      found.parents.findLast((one) => isDict(one) && text(one, "GroupId") !== undefined),
      "GroupId",
    ) ?? "GROUP_ID",
  );
  const gone = { ...shape(word, own, goes), ...(lists.length > 0 && { PrefixListIds: lists }) };
  const fresh = [
    shape(
      word,
      own,
      stays.filter((one) => ![...v4, ...v6].includes(one)),
    ),
    ...made.filter((one) => one !== whole),
  ].filter(
    (one) => list(one, "IpRanges").length + list(one, "Ipv6Ranges").length + list(one, "PrefixListIds").length > 0,
  );
  const said = (permissions: readonly Node[]): string => quoted(permissions.map(compact));
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `${at.rule}: ${[...goes, ...lists.map((one) => text(one, "PrefixListId"))].join(", ")} no longer for ${holeText(hole)}`,
        commands: [
          ...(fresh.length > 0
            ? [`aws ec2 authorize-security-group-ingress --group-id ${id} --ip-permissions ${said(fresh)}`]
            : []),
          `aws ec2 revoke-security-group-ingress --group-id ${id} --ip-permissions ${said([gone])}`,
        ],
      },
    },
  ];
});

const compact = (permission: Node): Node =>
  Object.fromEntries(Object.entries(permission).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

function spanOf(node: Node): Span | undefined {
  const from = number(node, "FromPort");
  return from === undefined || from < 0 ? undefined : [from, number(node, "ToPort") ?? from];
}

/** What a permission opens beside the hole, protocol by protocol. */
function outside(word: string, own: Span | undefined, hole: Hole): [string, Span | undefined][] {
  if (hole.whole) return [];
  const one = protocolOf(word);
  const rest = (protocol: string, all: Span): [string, Span][] =>
    without([all], hole.ports.get(protocol) ?? []).map((span) => [protocol, span]);
  if (one !== undefined) return rest(one, own ?? EVERY);
  if (word !== "-1" && !/^all$/i.test(word)) return [[word, own]];
  return [...rest("tcp", EVERY), ...rest("udp", EVERY), ["icmp", [-1, -1]], ["icmpv6", undefined]];
}

/** `describe-security-group-rules`: one rule, one source. */
export const securityGroupRule: Fixer = alsoWhole((files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents?.at(at.line).find(({ node }) => text(node, "SecurityGroupRuleId") !== undefined);
  const place = found && placeIn(found);
  if (!documents || !found || !place) return [];
  const { node } = found;
  const cidr = text(node, "CidrIpv4") ?? text(node, "CidrIpv6");
  const kept = cidr === undefined ? [] : (keptOf(cidr) ?? []);
  const word = text(node, "IpProtocol") ?? "-1";
  const key = (one: string): string => (isV6(one) ? "CidrIpv6" : "CidrIpv4");
  const { CidrIpv4: _4, CidrIpv6: _6, PrefixListId: _list, SecurityGroupRuleId, ...plain } = node;
  const beside = outside(word, spanOf(node), hole);
  const made = [
    ...kept.map((one) => ({ ...plain, [key(one)]: one })),
    ...(cidr === undefined
      ? []
      : beside.map(([IpProtocol, span]) => ({
          ...plain,
          IpProtocol,
          FromPort: span?.[0] ?? -1,
          ToPort: span?.[1] ?? -1,
          [key(cidr)]: cidr,
        }))),
  ];
  place.list.splice(place.index, 1, ...made);
  const id = shell(text(node, "GroupId") ?? "GROUP_ID");
  const permissions = made.map((one) => {
    const source = text(one, "CidrIpv4") ?? text(one, "CidrIpv6")!;
    const from = number(one, "FromPort") ?? -1;
    return {
      IpProtocol: text(one, "IpProtocol"),
      ...(from >= 0 && { FromPort: from, ToPort: number(one, "ToPort") }),
      ...(isV6(source) ? { Ipv6Ranges: [{ CidrIpv6: source }] } : { IpRanges: [{ CidrIp: source }] }),
    };
  });
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `${at.rule}: ${cidr ?? text(node, "PrefixListId")} no longer for ${holeText(hole)}`,
        commands: [
          ...(permissions.length > 0
            ? [`aws ec2 authorize-security-group-ingress --group-id ${id} --ip-permissions ${quoted(permissions)}`]
            : []),
          `aws ec2 revoke-security-group-ingress --group-id ${id} --security-group-rule-ids ${shell(String(SecurityGroupRuleId))}`,
        ],
      },
    },
  ];
});

/** An allow of a network ACL without the internet: other entries take its place, in numbers that are free. */
export const networkAcl: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents
    ?.at(at.line)
    .find(({ node }) => number(node, "RuleNumber") !== undefined && text(node, "RuleAction") !== undefined);
  const place = found && placeIn(found);
  if (
    !documents ||
    !found ||
    !place ||
    found.node.Egress === true ||
    !/^allow$/i.test(text(found.node, "RuleAction") ?? "")
  )
    return [];
  const { node } = found;
  const cidr = text(node, "CidrBlock") ?? text(node, "Ipv6CidrBlock") ?? "";
  const word = text(node, "Protocol") ?? "-1";
  const one = protocolOf(word);
  const kept = keptOf(cidr) ?? [];
  const range = dict(node, "PortRange");
  const from = number(range, "From");
  const own: Span = from === undefined ? EVERY : [from, number(range, "To") ?? from];
  const rest =
    one === undefined
      ? [...hole.ports].flatMap(([protocol, spans]) =>
          without([EVERY], spans).map((span) => [String(protocolNumber(protocol)), span] as const),
        )
      : without([own], hole.ports.get(one) ?? []).map((span) => [word, span] as const);
  const { RuleNumber: _n, CidrBlock: _4, Ipv6CidrBlock: _6, PortRange: _p, ...plain } = node;
  const entries: Node[] = [
    ...kept.map((source) => ({
      ...plain,
      ...(from !== undefined && { PortRange: range }),
      [isV6(source) ? "Ipv6CidrBlock" : "CidrBlock"]: source,
    })),
    ...rest.map(([Protocol, [From, To]]) => ({
      ...plain,
      Protocol,
      PortRange: { From, To },
      [isV6(cidr) ? "Ipv6CidrBlock" : "CidrBlock"]: cidr,
    })),
  ];
  const ingress = place.list.filter(isDict).filter((entry) => entry.Egress !== true);
  const start = number(node, "RuleNumber")!;
  const next = Math.min(
    32_767,
    ...ingress.map((entry) => number(entry, "RuleNumber") ?? 0).filter((value) => value > start),
  );
  if (entries.length > next - start) return [];
  entries.forEach((entry, i) => {
    entry.RuleNumber = start + i;
  });
  place.list.splice(place.index, 1, ...entries);
  const id = shell(
    text(
      found.parents.findLast((one) => isDict(one) && text(one, "NetworkAclId") !== undefined),
      "NetworkAclId",
    ) ?? "ACL_ID",
  );
  const said = (entry: Node, verb: string): string => {
    const ports = dict(entry, "PortRange");
    const source = text(entry, "Ipv6CidrBlock");
    return [
      `aws ec2 ${verb}-network-acl-entry --network-acl-id ${id} --ingress --rule-number ${entry.RuleNumber} --rule-action allow --protocol ${text(entry, "Protocol")}`,
      ...(number(ports, "From") === undefined
        ? []
        : [`--port-range From=${number(ports, "From")},To=${number(ports, "To")}`]),
      source === undefined ? `--cidr-block ${text(entry, "CidrBlock")}` : `--ipv6-cidr-block ${source}`,
    ].join(" ");
  };
  const commands =
    entries.length === 0
      ? [`aws ec2 delete-network-acl-entry --network-acl-id ${id} --ingress --rule-number ${start}`]
      : entries.map((entry, i) => said(entry, i === 0 ? "replace" : "create"));
  return [
    {
      files: documents.written(files),
      step: { at, change: `${at.rule}: ${cidr} no longer for ${holeText(hole)}`, commands },
    },
  ];
};

/** CloudFormation: an instruction for the template, since the stack is what must change. */
export const cloudFormation: Fixer = alsoWhole((files, hole, at) => {
  // A template on few lines has several things on one: each is tried.
  const documents = documentsOf(files, at.file);
  const count = documents ? placesAt(documents, at.line).length : 0;
  return Array.from({ length: count }, (_, i) => inTemplate(files, hole, at, i)).flat();
});

const SOURCES = ["CidrIp", "CidrIpv6", "CIDRIP", "SourcePrefixListId"];
const holdsSource = (node: Node): boolean => SOURCES.some((key) => Object.hasOwn(node, key));

/** What starts on a line, and the rules under a condition that does. */
function placesAt(documents: Documents, line: number): Found[] {
  const there = documents.at(line);
  const choices = new Set<unknown>(there.map(({ node }) => node).filter((node) => node["Fn::If"] !== undefined));
  const under = documents.find(holdsSource).filter(({ parents }) => parents.some((one) => choices.has(one)));
  return [...new Map([...there, ...under].map((one) => [one.node, one])).values()];
}

function inTemplate(files: Parameters<Fixer>[0], hole: Hole, at: Parameters<Fixer>[2], i: number): Candidate[] {
  const documents = documentsOf(files, at.file);
  const found = documents && placesAt(documents, at.line)[i];
  if (!documents || !found) return [];
  const own = isDict(found.node.Properties) ? (found.node.Properties as Node) : found.node;
  if (!holdsSource(own)) return [];
  // An older database rule has a source alone: it is whole or it is gone. Its key differs from the other's in case only.
  const said = evaluator(found.parents[0] as Node).resolve(own) as Node;
  const older = Object.hasOwn(own, "CIDRIP") ? text(said, "CIDRIP") : undefined;
  const cidr = older ?? text(said, "CidrIp") ?? text(said, "CidrIpv6");
  const listed = text(said, "SourcePrefixListId");
  const word = text(said, "IpProtocol") ?? "-1";
  const kept = (cidr === undefined ? entriesOf(found.parents[0], listed) : [cidr]).flatMap((one) => keptOf(one) ?? []);
  const { CidrIp: _4, CidrIpv6: _6, CIDRIP: _, SourcePrefixListId: prefixes, ...plain } = own;
  const source = (one: string): Node => ({ [older ? "CIDRIP" : isV6(one) ? "CidrIpv6" : "CidrIp"]: one });
  const made: Node[] = [
    ...kept.map((one) => ({ ...plain, ...source(one) })),
    ...((cidr === undefined && prefixes === undefined) || older
      ? []
      : outside(word, spanOf(said), hole).map(([IpProtocol, span]) => ({
          ...plain,
          IpProtocol,
          ...(span && { FromPort: span[0], ToPort: span[1] }),
          ...(cidr === undefined ? { SourcePrefixListId: prefixes } : source(cidr)),
        }))),
  ];
  if (!putInPlace(found, own, made)) return [];
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `in the template, ${at.rule}: ${cidr ?? listed ?? "its source"} no longer for ${holeText(hole)}`,
        commands: [
          `${at.file}:${at.line}: in place of this rule: ${JSON.stringify(made)}`,
          "aws cloudformation deploy --template-file ... --stack-name ...",
        ],
      },
    },
  ];
}

/** The addresses of a prefix list of the template. */
const entriesOf = (template: unknown, name: string | undefined): string[] => {
  const own = dict(dict(dict(template, "Resources"), name ?? ""), "Properties");
  return list(own, "Entries").flatMap((entry) => text(entry, "Cidr") ?? []);
};

/** Rules where one stood: in a list, as a resource of its own, or as the one rule of a property. */
function putInPlace(found: Found, own: Node, made: readonly Node[]): boolean {
  if (inCondition(found, made)) return true;
  const place = placeIn(found);
  const holder = found.parents.at(-1);
  if (place) {
    place.list.splice(place.index, 1, ...made);
    return true;
  }
  if (!isDict(holder)) return false;
  const key = Object.keys(holder).find((name) => holder[name] === found.node)!;
  if (own === found.node) {
    (holder as Node)[key] = made;
    return true;
  }
  delete (holder as Node)[key];
  made.forEach((Properties, n) => {
    (holder as Node)[`${key}${n === 0 ? "" : n + 1}`] = { ...found.node, Properties };
  });
  return true;
}

/** A rule that stands under a condition stays under it, and so does each that takes its place. */
function inCondition(found: Found, made: readonly Node[]): boolean {
  const [list, choice, branches] = found.parents.slice(-3);
  const index = Array.isArray(branches) ? branches.indexOf(found.node) : -1;
  if (!Array.isArray(list) || !isDict(choice) || choice["Fn::If"] !== branches || index < 1) return false;
  const nobody = { Ref: "AWS::NoValue" };
  const under = (node: unknown, n: number): Node => ({
    "Fn::If": (branches as unknown[]).map((one, k) => (k === index ? node : k === 0 || n === 0 ? one : nobody)),
  });
  list.splice(list.indexOf(choice), 1, ...(made.length > 0 ? made : [nobody]).map(under));
  return true;
}
