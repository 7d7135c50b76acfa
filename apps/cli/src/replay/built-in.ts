import type { Logged, Material } from "./material.ts";

/** When the rule was changed, and when it was taken back: the two public facts that the whole story hangs on. */
const OPENED = "2019-12-05T17:02:11Z";
const CLOSED = "2019-12-31T14:00:00Z";
const NODES = 5;
const GROUP = "/subscriptions/0/resourceGroups/support/providers/Microsoft.Network/networkSecurityGroups/cases-nsg";

/** Three made-up records with what redaction had missed then: an address with gaps, an address in a field. Each node held all of them. */
const RECORDS = [
  {
    _id: "r1",
    case_number: "119120500001",
    opened: "2006-03-02T09:00:00Z",
    closed: "2006-03-04T09:00:00Z",
    product: "Office",
    region: "EMEA",
    country: "GB",
    language: "en",
    customer_email: "[REDACTED]",
    customer_ip: "203.0.113.61",
    agent_email: "lena.hart@support.example.org",
    description: "Customer pat quinn @example com cannot sign in",
    resolution: "Password set anew",
    internal_notes: "told nobody why",
  },
  {
    _id: "r2",
    case_number: "119120500002",
    opened: "2019-12-03T08:00:00Z",
    closed: null,
    product: "Windows",
    region: "APAC",
    country: "JP",
    language: "en",
    customer_email: "noor.ito@example.com",
    customer_ip: "198.51.100.77",
    agent_email: "sam.okafor@support.example.org",
    description: "It does not start after the update.",
    resolution: null,
    internal_notes: null,
  },
  {
    _id: "r3",
    case_number: "119120500003",
    opened: "2013-05-01T00:00:00Z",
    closed: "2013-05-06T00:00:00Z",
    product: "Azure",
    region: "AMER",
    country: "US",
    language: "en",
    customer_email: "[REDACTED]",
    customer_ip: null,
    agent_email: "[REDACTED]",
    description: "[REDACTED] could not deploy",
    resolution: "Quota raised",
    internal_notes: "",
  },
];

const rule = (name: string, priority: number, source: string, ports: readonly string[]) => ({
  name,
  id: `${GROUP}/securityRules/${name}`,
  properties: {
    priority,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix: source,
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRanges: ports,
  },
});
const group = (...securityRules: unknown[]): string =>
  JSON.stringify(
    { name: "cases-nsg", id: GROUP, type: "Microsoft.Network/networkSecurityGroups", properties: { securityRules } },
    null,
    2,
  );
const OFFICE = rule("allow-office", 200, "198.51.100.0/24", ["9200"]);

const anonymous = (t: string, ip: string, path: string, docs: readonly string[], who: string): Logged => ({
  t,
  ip,
  method: "GET",
  path,
  docs,
  who,
  auth: null,
});
const changed = (t: string, what: string, who: string): Logged => ({
  t,
  ip: "-",
  method: "RULE",
  path: what,
  docs: [],
  who,
  auth: "session",
});

export function builtIn(): Material {
  const dump = `${RECORDS.map(({ _id, ...source }) => JSON.stringify({ _index: "cases-v1", _type: "_doc", _id, _score: 1, _source: source })).join("\n")}\n`;
  return {
    from: "built in",
    nodes: Array.from({ length: NODES }, (_, place) => ({ name: `css-node${place + 1}.data.ndjson`, text: dump })),
    before: group(OFFICE),
    after: group(rule("temp-partner-access", 150, "*", ["9200-9300", "5601"]), OFFICE),
    event: JSON.stringify({
      eventTimestamp: OPENED,
      operationName: { value: "Microsoft.Network/networkSecurityGroups/securityRules/write" },
      status: { value: "Succeeded" },
      caller: "svc-deploy@example.org",
      resourceId: `${GROUP}/securityRules/temp-partner-access`,
      correlationId: "3b7c0a52-0000-4000-8000-201912051702",
    }),
    log: [
      {
        t: "2019-12-04T10:00:00Z",
        ip: "198.51.100.20",
        method: "GET",
        path: "/cases-v1/_search?q=region:EMEA",
        docs: ["r1"],
        who: "analyst",
        auth: "session",
      },
      changed(OPENED, "the rule temp-partner-access is added", "svc-deploy@example.org"),
      anonymous("2019-12-09T02:11:00Z", "192.0.2.77", "/", [], "somebody"),
      anonymous("2019-12-28T04:30:00Z", "192.0.2.10", "/_cat/indices", [], "a crawler of open indices"),
      anonymous("2019-12-29T08:15:00Z", "192.0.2.44", "/cases-v1/_search?size=2", ["r1", "r2"], "a researcher"),
      changed(CLOSED, "the rule temp-partner-access is removed", "oncall@example.org"),
    ],
  };
}
