import type { InputFile } from "../types.ts";

type Json = unknown;

/** Calls `visit` for every object of a document; what it changes stays changed. */
function everyObject(node: Json, visit: (node: Record<string, Json>) => void): void {
  if (Array.isArray(node)) for (const item of node) everyObject(item, visit);
  else if (typeof node === "object" && node) {
    visit(node as Record<string, Json>);
    for (const child of Object.values(node)) everyObject(child, visit);
  }
}

const azureOpening = {
  name: "opened",
  properties: {
    priority: 1,
    direction: "Inbound",
    access: "Allow",
    protocol: "*",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "9200",
  },
};
const aclOpening = (Egress: boolean) => ({
  RuleNumber: 1,
  Egress,
  RuleAction: "allow",
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
});
const nftOpening = (rule: Record<string, Json>) => ({
  rule: {
    family: rule.family,
    table: rule.table,
    chain: rule.name,
    handle: 9999,
    expr: [
      { match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right: 9200 } },
      { accept: null },
    ],
  },
});

/** The same rules with TCP 9200 opened to everyone, in every place where such a rule can stand; undefined = no place. */
export function opened(files: readonly InputFile[], format: string): InputFile[] | undefined {
  if (format.startsWith("k8s")) return [...files, { name: "opened.yaml", text: KUBERNETES }];
  let changed = false;
  const out = files.map((file): InputFile => {
    const text = openedText(file.text, format);
    changed ||= text !== file.text;
    return { ...file, text };
  });
  return changed ? out : undefined;
}

const KUBERNETES = `apiVersion: v1
kind: Service
metadata: {name: opened, namespace: opened}
spec: {type: LoadBalancer, selector: {app: nothing-else}, ports: [{port: 9200}]}
`;

function openedText(text: string, format: string): string {
  if (format === "iptables-save") {
    return text.replace(
      /^\*filter[\s\S]*?(?=^-A|^COMMIT)/m,
      (head) => `${head}-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT\n`,
    );
  }
  let node: Json;
  try {
    node = JSON.parse(text);
  } catch {
    return text;
  }
  const before = JSON.stringify(node);
  const rules = (node as { nftables?: Record<string, Record<string, Json>>[] }).nftables;
  if (rules) {
    const inputs = rules.flatMap((item) => (item.chain?.hook === "input" ? [item.chain] : []));
    const first = rules.findIndex((item) => item.rule);
    rules.splice(first < 0 ? rules.length : first, 0, ...(inputs.map(nftOpening) as never[]));
  }
  everyObject(node, (at) => {
    if (/networkSecurityGroups$/i.test(String(at.type)) && at.securityRules === undefined) {
      const own = (at.properties ?? {}) as Record<string, Json>;
      if (own.securityRules === undefined) at.properties = { ...own, securityRules: [] };
    }
    if (Array.isArray(at.securityRules)) at.securityRules.unshift(azureOpening);
    if (Array.isArray(at.IpPermissions))
      at.IpPermissions.push({ IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, IpRanges: [{ CidrIp: "0.0.0.0/0" }] });
    if (Array.isArray(at.Entries)) at.Entries.push(aclOpening(true), aclOpening(false));
    if (at.Type === "AWS::EC2::SecurityGroup" && typeof at.Properties === "object" && at.Properties) {
      const properties = at.Properties as Record<string, Json>;
      const own = properties.SecurityGroupIngress;
      properties.SecurityGroupIngress = [
        ...(Array.isArray(own) ? own : own ? [own] : []),
        { IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, CidrIp: "0.0.0.0/0" },
      ];
    }
    const module = at.root_module as Record<string, Json> | undefined;
    if (at.root_module && Array.isArray(module?.resources)) {
      const values = {
        type: "ingress",
        protocol: "tcp",
        from_port: 9200,
        to_port: 9200,
        cidr_blocks: ["0.0.0.0/0"],
        security_group_id: "sg-opened",
      };
      module.resources.push({
        address: "aws_security_group_rule.opened",
        mode: "managed",
        type: "aws_security_group_rule",
        values,
      });
    }
  });
  return JSON.stringify(node) === before ? text : JSON.stringify(node);
}
