import { decided } from "../testing/decided.ts";

const N = "https://www.googleapis.com/compute/v1/projects/p/global/networks/prod";
const fw = (m: Record<string, unknown> = {}) => {
  const o: Record<string, unknown> = {
    allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
    creationTimestamp: "2024-01-01T00:00:00.000-07:00",
    description: "",
    direction: "INGRESS",
    disabled: false,
    enableLogging: false,
    id: "1",
    kind: "compute#firewall",
    logConfig: { enable: false },
    name: "fw",
    network: N,
    priority: 1000,
    selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/firewalls/fw",
    sourceRanges: ["0.0.0.0/0"],
    ...m,
  };
  for (const k of Object.keys(o)) if (o[k] === undefined) delete o[k];
  return o;
};
const dn = (m: Record<string, unknown> = {}) =>
  fw({ allowed: undefined, denied: [{ IPProtocol: "all" }], name: "deny", ...m });
const vm = (m: Record<string, unknown> = {}) => ({
  kind: "compute#instance",
  name: "es",
  networkInterfaces: [
    { network: N, networkIP: "10.0.0.2", name: "nic0", accessConfigs: [{ natIP: "34.1.1.1", type: "ONE_TO_ONE_NAT" }] },
  ],
  tags: { items: ["es"] },
  serviceAccounts: [{ email: "es@p.iam.gserviceaccount.com" }],
  ...m,
});
const g = (...x: unknown[]) => ({ "gcp.json": x });
const pol = (name: string, rules: object[], m: Record<string, unknown> = {}) => ({
  kind: "compute#firewallPolicy",
  name,
  displayName: name,
  rules: rules.map((r, i) => ({
    kind: "compute#firewallPolicyRule",
    direction: "INGRESS",
    priority: 100 + i,
    match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "tcp", ports: ["9200"] }] },
    ...r,
  })),
  ...m,
});
const org = (...r: object[]) =>
  pol("org", r, { parent: "organizations/1", associations: [{ attachmentTarget: "organizations/1", name: "a" }] });
const folder = (id: string, ...r: object[]) =>
  pol(`folder${id}`, r, {
    parent: "organizations/1",
    associations: [{ attachmentTarget: `folders/${id}`, name: "a" }],
  });
const net = (...r: object[]) =>
  pol("net", r, {
    selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/firewallPolicies/net",
    associations: [{ attachmentTarget: N, name: "n" }],
  });
const fr = (m: Record<string, unknown> = {}) => ({
  kind: "compute#forwardingRule",
  name: "front",
  IPAddress: "34.9.9.9",
  IPProtocol: "TCP",
  loadBalancingScheme: "EXTERNAL_MANAGED",
  portRange: "9200-9200",
  target: "https://www.googleapis.com/compute/v1/projects/p/global/targetTcpProxies/tp",
  ...m,
});
const proxy = (m: Record<string, unknown> = {}) => ({
  kind: "compute#targetTcpProxy",
  name: "tp",
  selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/targetTcpProxies/tp",
  service: "https://www.googleapis.com/compute/v1/projects/p/global/backendServices/bs",
  ...m,
});
const bs = (m: Record<string, unknown> = {}) => ({
  kind: "compute#backendService",
  name: "bs",
  selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/backendServices/bs",
  loadBalancingScheme: "EXTERNAL_MANAGED",
  protocol: "TCP",
  securityPolicy: "https://www.googleapis.com/compute/v1/projects/p/global/securityPolicies/armor",
  ...m,
});
const armor = (...rules: object[]) => ({
  kind: "compute#securityPolicy",
  name: "armor",
  type: "CLOUD_ARMOR",
  selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/securityPolicies/armor",
  rules: rules.map((r) => ({ kind: "compute#securityPolicyRule", preview: false, ...r })),
});
const ar = (priority: number, action: string, ranges: string[], m: Record<string, unknown> = {}) => ({
  priority,
  action,
  match: { versionedExpr: "SRC_IPS_V1", config: { srcIpRanges: ranges } },
  ...m,
});
const DEF = (action: string) => ar(2147483647, action, ["*"]);
decided("Google: Cloud Armor, policies, addresses by family", "cloud.google.com/armor/docs and /firewall/docs", [
  [
    "armor default deny office allow",
    g(fr(), proxy(), bs(), armor(ar(1000, "allow", ["10.0.0.0/8"]), DEF("deny(403)"))),
    "restricted",
  ],
  ["Cloud Armor: the default rule allows", g(fr(), proxy(), bs(), armor(DEF("allow"))), "exposed"],
  [
    "armor deny all but public office",
    g(fr(), proxy(), bs(), armor(ar(1000, "allow", ["8.8.8.0/24"]), DEF("deny(404)"))),
    "exposed",
  ],
  [
    "armor preview deny does nothing",
    g(fr(), proxy(), bs(), armor(ar(1, "deny(403)", ["*"], { preview: true }), DEF("allow"))),
    "exposed",
  ],
  [
    "armor preview allow does nothing",
    g(fr(), proxy(), bs(), armor(ar(1, "allow", ["*"], { preview: true }), DEF("deny(403)"))),
    "closed",
  ],
  [
    "Cloud Armor: a limited rate lets in",
    g(fr(), proxy(), bs(), armor(ar(1, "throttle", ["*"]), DEF("deny(403)"))),
    "exposed",
  ],
  [
    "armor CEL expression deny",
    g(
      fr(),
      proxy(),
      bs(),
      armor(
        { priority: 1, action: "allow", match: { expr: { expression: "origin.region_code == 'DE'" } } },
        DEF("deny(403)"),
      ),
    ),
    "exposed",
  ],
  [
    "armor CEL header",
    g(
      fr(),
      proxy(),
      bs(),
      armor(
        { priority: 1, action: "allow", match: { expr: { expression: "request.headers['x'] == 'y'" } } },
        DEF("deny(403)"),
      ),
    ),
    "unknown",
  ],
  [
    "armor CEL inIpRange",
    g(
      fr(),
      proxy(),
      bs(),
      armor(
        { priority: 1, action: "deny(403)", match: { expr: { expression: "!inIpRange(origin.ip, '10.0.0.0/8')" } } },
        DEF("allow"),
      ),
    ),
    "restricted",
  ],
  [
    "a policy that the service is not under",
    g(fr(), proxy(), bs({ securityPolicy: undefined }), armor(DEF("deny(403)"))),
    "exposed",
  ],
  ["a policy that is not in the input", g(fr(), proxy(), bs()), "unknown"],
  [
    "armor edge policy deny",
    g(
      fr(),
      proxy(),
      bs({
        securityPolicy: undefined,
        edgeSecurityPolicy: "https://www.googleapis.com/compute/v1/projects/p/global/securityPolicies/armor",
      }),
      armor(DEF("deny(403)")),
    ),
    "closed",
  ],
  [
    "armor one of two backends open (url map)",
    g(
      fr({ target: "https://x/projects/p/global/targetHttpProxies/hp", portRange: "80-80" }),
      {
        kind: "compute#targetHttpProxy",
        name: "hp",
        selfLink: "https://x/projects/p/global/targetHttpProxies/hp",
        urlMap: "https://x/projects/p/global/urlMaps/um",
      },
      {
        kind: "compute#urlMap",
        name: "um",
        selfLink: "https://x/projects/p/global/urlMaps/um",
        defaultService: "https://x/projects/p/global/backendServices/bs",
        pathMatchers: [{ name: "m", defaultService: "https://x/projects/p/global/backendServices/bs2" }],
      },
      bs({ selfLink: "https://x/projects/p/global/backendServices/bs" }),
      bs({ name: "bs2", selfLink: "https://x/projects/p/global/backendServices/bs2", securityPolicy: undefined }),
      armor(DEF("deny(403)")),
    ),
    "exposed",
    80,
  ],
  [
    "armor url map all denied",
    g(
      fr({ target: "https://x/projects/p/global/targetHttpProxies/hp", portRange: "80-80" }),
      {
        kind: "compute#targetHttpProxy",
        name: "hp",
        selfLink: "https://x/projects/p/global/targetHttpProxies/hp",
        urlMap: "https://x/projects/p/global/urlMaps/um",
      },
      {
        kind: "compute#urlMap",
        name: "um",
        selfLink: "https://x/projects/p/global/urlMaps/um",
        defaultService: "https://x/projects/p/global/backendServices/bs",
      },
      bs(),
      armor(DEF("deny(403)")),
    ),
    "closed",
    80,
  ],
  [
    "external front INTERNAL_MANAGED",
    g(fr({ loadBalancingScheme: "INTERNAL_MANAGED" }), proxy(), bs({ securityPolicy: undefined })),
    "restricted",
  ],
  ["priority tie deny wins", g(fw(), dn(), vm()), "closed"],
  ["both halves of the internet", g(fw({ sourceRanges: ["0.0.0.0/1", "128.0.0.0/1"] }), vm()), "exposed"],
  ["v6 rule, VM without v6", g(fw({ sourceRanges: ["::/0"] }), vm()), "restricted"],
  [
    "v6 rule, VM with v6 external",
    g(
      fw({ sourceRanges: ["::/0"] }),
      vm({
        networkInterfaces: [
          {
            network: N,
            networkIP: "10.0.0.2",
            name: "nic0",
            ipv6AccessConfigs: [{ externalIpv6: "2600:1900::1", type: "DIRECT_IPV6" }],
            ipv6AccessType: "EXTERNAL",
          },
        ],
      }),
    ),
    "exposed",
  ],
  [
    "v4 any, VM only external v6",
    g(
      fw(),
      vm({
        networkInterfaces: [
          {
            network: N,
            networkIP: "10.0.0.2",
            name: "nic0",
            ipv6AccessConfigs: [{ externalIpv6: "2600:1900::1" }],
            ipv6AccessType: "EXTERNAL",
          },
        ],
      }),
    ),
    "restricted",
  ],
  ["no source is everyone", g(fw({ sourceRanges: undefined }), vm()), "exposed"],
  ["another service account", g(fw({ targetServiceAccounts: ["x@p.iam.gserviceaccount.com"] }), vm()), "closed"],
  ["source tag + range", g(fw({ sourceRanges: ["10.0.0.0/8"], sourceTags: ["web"] }), vm()), "restricted"],
  ["a protocol by number", g(fw({ allowed: [{ IPProtocol: "6", ports: ["9000-9300"] }] }), vm()), "exposed"],
  ["icmp only", g(fw({ allowed: [{ IPProtocol: "icmp" }] }), vm()), "closed"],
  [
    "two nics other network open",
    g(
      fw({ network: N.replace("prod", "dmz") }),
      vm({
        networkInterfaces: [
          { network: N, networkIP: "10.0.0.2", name: "nic0" },
          {
            network: N.replace("prod", "dmz"),
            networkIP: "10.9.0.2",
            name: "nic1",
            accessConfigs: [{ natIP: "34.1.1.1" }],
          },
        ],
      }),
    ),
    "exposed",
  ],
  ["a rule that logs", g(fw({ enableLogging: true, logConfig: { enable: true } }), vm()), "exposed"],
  [
    "org goto_next / folder deny / rule",
    g(org({ action: "goto_next" }), folder("1", { action: "deny" }), fw(), vm()),
    "closed",
  ],
  [
    "two folders nested: parent allow first",
    g(org({ action: "goto_next" }), folder("1", { action: "allow" }), folder("2", { action: "deny" }), fw(), vm()),
    "exposed",
  ],
  [
    "org deny targets other network",
    g(org({ action: "deny", targetResources: [N.replace("prod", "x")] }), fw(), vm()),
    "exposed",
  ],
  [
    "net policy before via effective",
    g(
      {
        ...{
          kind: "compute#network",
          name: "prod",
          selfLink: N,
          networkFirewallPolicyEnforcementOrder: "BEFORE_CLASSIC_FIREWALL",
        },
      },
      net({ action: "deny" }),
      fw(),
      vm(),
    ),
    "closed",
  ],
  [
    "net policy AFTER default",
    g(
      {
        kind: "compute#network",
        name: "prod",
        selfLink: N,
        networkFirewallPolicyEnforcementOrder: "AFTER_CLASSIC_FIREWALL",
      },
      net({ action: "deny" }),
      fw(),
      vm(),
    ),
    "exposed",
  ],
  [
    "net policy BEFORE goto_next then classic deny",
    g(
      {
        kind: "compute#network",
        name: "prod",
        selfLink: N,
        networkFirewallPolicyEnforcementOrder: "BEFORE_CLASSIC_FIREWALL",
      },
      net({ action: "goto_next" }),
      dn(),
      fw({ priority: 2000 }),
      vm(),
    ),
    "closed",
  ],
  [
    "secure tag target; vm unknown",
    g(net({ action: "allow", targetSecureTags: [{ name: "tagValues/1", state: "EFFECTIVE" }] }), vm()),
    "unknown",
  ],
  [
    "apply_security_profile_group",
    g(net({ action: "apply_security_profile_group", securityProfileGroup: "x" }), vm()),
    "exposed",
  ],
  [
    "fqdn source allow",
    g(net({ action: "allow", match: { srcFqdns: ["example.com"], layer4Configs: [{ ipProtocol: "all" }] } }), vm()),
    "exposed",
  ],
  [
    "region RU deny, rest allow",
    g(
      net(
        { action: "deny", match: { srcRegionCodes: ["RU"], layer4Configs: [{ ipProtocol: "all" }] } },
        { action: "allow" },
      ),
      vm(),
    ),
    "exposed",
  ],
  [
    "threat intel allow",
    g(
      net({
        action: "allow",
        match: { srcThreatIntelligences: ["iplist-tor-exit-nodes"], layer4Configs: [{ ipProtocol: "all" }] },
      }),
      vm(),
    ),
    "exposed",
  ],
  [
    "effective firewalls of instance",
    {
      "eff.json": {
        firewallPolicys: [
          {
            name: "1",
            type: "HIERARCHY",
            rules: [
              {
                action: "goto_next",
                direction: "INGRESS",
                priority: 1,
                match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "all" }] },
              },
            ],
          },
          {
            name: "n",
            type: "NETWORK",
            priority: 1,
            rules: [
              {
                action: "deny",
                direction: "INGRESS",
                priority: 1,
                match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "all" }] },
              },
            ],
          },
        ],
        firewalls: [fw()],
      },
    },
    "exposed",
  ],
  [
    "egress deny named like ingress",
    g(dn({ direction: "EGRESS", sourceRanges: undefined, destinationRanges: ["0.0.0.0/0"], priority: 1 }), fw(), vm()),
    "exposed",
  ],
  ["misspelt key sourceRange", g(fw({ sourceRanges: undefined, sourceRange: ["10.0.0.0/8"] }), vm()), "exit:1"],
  ["a misspelt allowed", { "g.json": [fw({ allowed: undefined, allowd: [{ IPProtocol: "tcp" }] }), vm()] }, "exit:2"],
]);
