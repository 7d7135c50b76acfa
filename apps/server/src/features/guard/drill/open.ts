import type { InputFile } from "@casekeep/exposure";

/** Every rule that a drill adds carries this name, in its sandbox and in what is reported of it. */
export const MARK = "casekeep-drill";

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Calls `visit` for every object of a document; what it changes stays changed. */
function everyObject(node: unknown, visit: (node: Json) => void): void {
  if (Array.isArray(node)) for (const item of node) everyObject(item, visit);
  else if (isObject(node)) {
    visit(node);
    for (const child of Object.values(node)) everyObject(child, visit);
  }
}

/** The same rules with a marked one that opens a TCP port to everybody; undefined where this format has no place for it. */
export function opened(files: readonly InputFile[], port: number): InputFile[] | undefined {
  for (const [place, file] of files.entries()) {
    const text = openedText(file.text, port);
    if (text !== undefined) return files.map((one, at) => (at === place ? { name: one.name, text } : one));
  }
  return undefined;
}

function openedText(text: string, port: number): string | undefined {
  if (/^\*filter$/m.test(text))
    return text.replace(
      /^\*filter[\s\S]*?(?=^-A|^COMMIT)/m,
      (head) => `${head}-A INPUT -p tcp -m tcp --dport ${port} -m comment --comment ${MARK} -j ACCEPT\n`,
    );
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const before = JSON.stringify(document);
  if (isObject(document) && Array.isArray(document.nftables)) openNft(document.nftables as Json[], port);
  else if (Array.isArray(document) && document.some(isGoogleRule))
    document.push(googleRule(document.find(isGoogleRule) as Json, port));
  else everyObject(document, (node) => openCloud(node, port));
  return JSON.stringify(document) === before ? undefined : JSON.stringify(document);
}

/** A base chain's first accept is not its last word where another chain follows: it is put into all of the input hook. */
function openNft(items: Json[], port: number): void {
  const inputs = items
    .map(({ chain }) => chain)
    .filter((chain): chain is Json => isObject(chain) && chain.hook === "input");
  const first = items.findIndex((item) => "rule" in item);
  const rules = inputs.map((chain, place) => ({
    rule: {
      family: chain.family,
      table: chain.table,
      chain: chain.name,
      handle: 900_000 + place,
      comment: MARK,
      expr: [
        { match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right: port } },
        { accept: null },
      ],
    },
  }));
  items.splice(first < 0 ? items.length : first, 0, ...rules);
}

function openCloud(node: Json, port: number): void {
  if (Array.isArray(node.securityRules)) {
    const priorities = (node.securityRules as Json[]).map((rule) =>
      Number((rule.properties as Json | undefined)?.priority ?? rule.priority),
    );
    const lowest = Math.min(4096, ...priorities.filter(Number.isFinite));
    const flat = node.securityRules.length > 0 && !isObject((node.securityRules[0] as Json).properties);
    const rule = {
      priority: Math.max(1, lowest - 1),
      direction: "Inbound",
      access: "Allow",
      protocol: "Tcp",
      sourceAddressPrefix: "*",
      sourcePortRange: "*",
      destinationAddressPrefix: "*",
      destinationPortRange: String(port),
    };
    (node.securityRules as Json[]).unshift(flat ? { name: MARK, ...rule } : { name: MARK, properties: rule });
  }
  if (Array.isArray(node.IpPermissions))
    (node.IpPermissions as Json[]).push({
      IpProtocol: "tcp",
      FromPort: port,
      ToPort: port,
      IpRanges: [{ CidrIp: "0.0.0.0/0", Description: MARK }],
    });
}

const isGoogleRule = (value: unknown): boolean =>
  isObject(value) && value.direction === "INGRESS" && ("allowed" in value || "denied" in value);
const googleRule = ({ network, kind }: Json, port: number): Json => ({
  ...(kind !== undefined && { kind }),
  name: MARK,
  network,
  direction: "INGRESS",
  priority: 0,
  disabled: false,
  sourceRanges: ["0.0.0.0/0"],
  allowed: [{ IPProtocol: "tcp", ports: [String(port)] }],
});
