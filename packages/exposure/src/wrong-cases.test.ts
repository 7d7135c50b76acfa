import { describe, expect, it } from "vitest";
import { check, diff } from "./index.ts";
import { azureRule, json, nsg, save, securityGroup, template, verdict } from "./testing/build.ts";

/** Cases that tools of this kind get wrong most often, one by one. */
describe("Azure, as written", () => {
  it.each([
    [
      "two halves are everyone",
      [{ sourceAddressPrefix: "", sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1"] }],
      "exposed",
    ],
    [
      "a union of large blocks has public addresses",
      [{ sourceAddressPrefixes: ["4.0.0.0/6", "64.0.0.0/2"], sourceAddressPrefix: "" }],
      "exposed",
    ],
    ["tags do not mind their case", [{ sourceAddressPrefix: "INTERNET" }], "exposed"],
    [
      "access and direction do not mind their case",
      [{ access: "allow", direction: "inbound", protocol: "tcp" }],
      "exposed",
    ],
    ["0.0.0.0 is one address that nobody has", [{ sourceAddressPrefix: "0.0.0.0" }], "restricted"],
    ["0.0.0.0/0 is everyone", [{ sourceAddressPrefix: "0.0.0.0/0" }], "exposed"],
    ["::/0 alone is exposed", [{ sourceAddressPrefix: "::/0" }], "exposed"],
    ["ports in a list", [{ destinationPortRange: "", destinationPortRanges: ["443", "9000-9300"] }], "exposed"],
    ["every port", [{ destinationPortRange: "*" }], "exposed"],
    ["another port", [{ destinationPortRange: "9201" }], "restricted"],
    ["protocol * covers TCP and keeps its ports", [{ protocol: "*", destinationPortRange: "9201" }], "restricted"],
    ["protocol * on the port", [{ protocol: "*" }], "exposed"],
    ["protocol UDP is not TCP", [{ protocol: "Udp" }], "restricted"],
    ["a deny above decides", [{ priority: 300 }, { priority: 100, access: "Deny" }], "closed"],
    ["a deny below does not", [{ priority: 100 }, { priority: 300, access: "Deny" }], "exposed"],
    ["order in the file is nothing", [{ priority: 300, access: "Deny" }, { priority: 100 }], "exposed"],
    [
      "two denies together shadow",
      [
        { priority: 300 },
        { priority: 100, access: "Deny", sourceAddressPrefix: "0.0.0.0/1" },
        { priority: 110, access: "Deny", sourceAddressPrefix: "", sourceAddressPrefixes: ["128.0.0.0/1", "::/0"] },
      ],
      "restricted",
    ],
    [
      "a deny of part leaves the rest",
      [{ priority: 300 }, { priority: 100, access: "Deny", sourceAddressPrefix: "0.0.0.0/1" }],
      "exposed",
    ],
    [
      "a deny of other ports leaves the port",
      [{ priority: 300 }, { priority: 100, access: "Deny", destinationPortRange: "1-9199" }],
      "exposed",
    ],
    ["a public destination is never the target", [{ destinationAddressPrefix: "40.112.72.205" }], "restricted"],
    [
      "members of an application group are not anyone",
      [{ sourceAddressPrefix: undefined, sourceApplicationSecurityGroups: [{ id: "/asg/web" }] }],
      "restricted",
    ],
    ["a cloud's own ranges are public", [{ sourceAddressPrefix: "AzureCloud" }], "exposed"],
    ["a regional tag is public", [{ sourceAddressPrefix: "Storage.WestEurope" }], "exposed"],
    ["the balancer's probes are not", [{ sourceAddressPrefix: "AzureLoadBalancer" }], "restricted"],
    ["outbound is not inbound", [{ direction: "Outbound" }], "restricted"],
    ["a source port is the client's choice", [{ sourcePortRange: "53" }], "exposed"],
  ] as const)("%s", (_, rules, expected) => {
    expect(verdict([nsg(rules.map((rule, i) => azureRule({ name: `r${i}`, ...rule })))])).toBe(expected);
  });

  it("the subnet's group and the interface's group must both allow", () => {
    const group = (name: string, ports: string) => ({
      type: "Microsoft.Network/networkSecurityGroups",
      name,
      properties: { securityRules: [{ name: "in", properties: azureRule({ destinationPortRange: ports }) }] },
    });
    const rest = [
      {
        type: "Microsoft.Network/virtualNetworks",
        name: "vnet",
        properties: {
          addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
          subnets: [
            {
              name: "a",
              properties: {
                addressPrefix: "10.0.0.0/24",
                networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'outer')]" },
              },
            },
          ],
        },
      },
      {
        type: "Microsoft.Network/networkInterfaces",
        name: "nic",
        properties: {
          networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'inner')]" },
          ipConfigurations: [
            {
              name: "ip",
              properties: { subnet: { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'a')]" } },
            },
          ],
        },
      },
    ];
    expect(verdict([template([group("outer", "443"), group("inner", "9200"), ...rest])])).toBe("restricted");
    expect(verdict([template([group("outer", "9000-9300"), group("inner", "9200"), ...rest])])).toBe("exposed");
  });

  it("a default route elsewhere widens VirtualNetwork to everyone, and the difference says so", () => {
    const group = { type: "Microsoft.Network/networkSecurityGroups", name: "g", properties: { securityRules: [] } };
    const routes = (hop: string) => ({
      type: "Microsoft.Network/routeTables",
      name: "rt",
      properties: { routes: [{ name: "all", properties: { addressPrefix: "0.0.0.0/0", nextHopType: hop } }] },
    });
    expect(verdict([template([group, routes("Internet")])])).toBe("restricted");
    expect(verdict([template([group, routes("VirtualAppliance")])])).toBe("exposed");
    expect(diff([template([group])], [template([group, routes("VirtualAppliance")])]).results[0]?.verdict).toBe(
      "exposed",
    );
  });

  it("parameters take their defaults, copies unroll, and what has no default is unknown", () => {
    const one = (source: unknown, extra = {}) => ({
      type: "Microsoft.Network/networkSecurityGroups",
      name: "[concat('nsg-', parameters('env'))]",
      properties: { securityRules: [{ name: "in", properties: azureRule({ sourceAddressPrefix: source, ...extra }) }] },
    });
    const parameters = {
      env: { type: "string", defaultValue: "p" },
      office: { type: "string" },
      any: { type: "string", defaultValue: "*" },
    };
    expect(verdict([template([one("[parameters('any')]")], parameters)])).toBe("exposed");
    expect(verdict([template([one("[parameters('office')]")], parameters)])).toBe("unknown");
    expect(verdict([template([one("[if(equals(parameters('env'),'p'),'Internet','10.0.0.0/8')]")], parameters)])).toBe(
      "exposed",
    );
    const copied = {
      type: "Microsoft.Network/networkSecurityGroups",
      name: "g",
      properties: {
        copy: [
          {
            name: "securityRules",
            count: "[length(variables('ports'))]",
            input: {
              name: "[concat('p', copyIndex('securityRules'))]",
              properties: azureRule({
                priority: "[add(100, copyIndex('securityRules'))]",
                destinationPortRange: "[string(variables('ports')[copyIndex('securityRules')])]",
              }),
            },
          },
        ],
      },
    };
    expect(verdict([template([copied], {}, { ports: [22, 9200] })])).toBe("exposed");
    expect(verdict([template([copied], {}, { ports: [22, 9201] })])).toBe("restricted");
  });

  it("a nested deployment's rules count, a linked one is named", () => {
    const inner = {
      $schema: "deploymentTemplate.json",
      contentVersion: "1.0.0.0",
      resources: [
        {
          type: "Microsoft.Network/networkSecurityGroups",
          name: "g",
          properties: { securityRules: [{ name: "in", properties: azureRule() }] },
        },
      ],
    };
    expect(
      verdict([template([{ type: "Microsoft.Resources/deployments", name: "d", properties: { template: inner } }])]),
    ).toBe("exposed");
    const linked = check([
      template([
        {
          type: "Microsoft.Resources/deployments",
          name: "d",
          properties: { templateLink: { uri: "https://example.com/t.json" } },
        },
      ]),
    ]);
    expect(linked.unreadable[0]?.reason).toMatch(/line \d+: a linked template/);
  });
});

describe("AWS, as written", () => {
  const everyone = [{ CidrIp: "0.0.0.0/0" }];
  it.each([
    ["protocol -1 opens every port", { IpProtocol: "-1", IpRanges: everyone }, "exposed"],
    ["protocol 6 is tcp", { IpProtocol: "6", FromPort: 9200, ToPort: 9200, IpRanges: everyone }, "exposed"],
    ["protocol 17 is not", { IpProtocol: "17", FromPort: 9200, ToPort: 9200, IpRanges: everyone }, "closed"],
    ["tcp 0-0 is port 0", { IpProtocol: "tcp", FromPort: 0, ToPort: 0, IpRanges: everyone }, "closed"],
    [
      "IPv6 counts by itself",
      { IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, Ipv6Ranges: [{ CidrIpv6: "::/0" }] },
      "exposed",
    ],
    [
      "a host bit does not narrow a block",
      { IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, IpRanges: [{ CidrIp: "127.0.0.1/0" }] },
      "exposed",
    ],
    ["a group is its private addresses", { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-9" }] }, "restricted"],
    [
      "an unknown prefix list is unknown",
      { IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, PrefixListIds: [{ PrefixListId: "pl-9" }] },
      "unknown",
    ],
  ] as const)("%s", (_, permission, expected) => {
    expect(verdict([securityGroup([permission])])).toBe(expected);
  });

  const acl = (entries: readonly Record<string, unknown>[]) =>
    json("acls.json", { NetworkAcls: [{ NetworkAclId: "acl-1", VpcId: "vpc-1", Entries: entries, Associations: [] }] });
  const entry = (over: Record<string, unknown>) => ({
    RuleNumber: 100,
    Egress: false,
    RuleAction: "allow",
    Protocol: "6",
    CidrBlock: "0.0.0.0/0",
    ...over,
  });

  it.each([
    ["no answer leaves without an outbound rule", [entry({ PortRange: { From: 9200, To: 9200 } })], "closed"],
    [
      "one client port is enough",
      [entry({ PortRange: { From: 9200, To: 9200 } }), entry({ Egress: true, PortRange: { From: 443, To: 443 } })],
      "exposed",
    ],
    [
      "an outbound rule for others is not",
      [entry({ PortRange: { From: 9200, To: 9200 } }), entry({ Egress: true, CidrBlock: "10.0.0.0/8" })],
      "restricted",
    ],
    [
      "a lower number decides",
      [entry({ RuleNumber: 200 }), entry({ RuleNumber: 100, RuleAction: "deny" }), entry({ Egress: true })],
      "closed",
    ],
  ] as const)("a network ACL: %s", (_, entries, expected) => {
    expect(verdict([acl(entries)])).toBe(expected);
  });
});

describe("Google, as written", () => {
  const rule = (over: Record<string, unknown>) => ({
    kind: "compute#firewall",
    name: "r",
    network: "global/networks/n",
    direction: "INGRESS",
    priority: 1000,
    allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
    sourceRanges: ["0.0.0.0/0"],
    ...over,
  });
  it.each([
    [
      "at equal priority the deny wins",
      [rule({}), rule({ name: "d", allowed: undefined, denied: [{ IPProtocol: "all" }] })],
      "closed",
    ],
    [
      "at a lower number the allow wins",
      [rule({ priority: 999 }), rule({ name: "d", allowed: undefined, denied: [{ IPProtocol: "all" }] })],
      "exposed",
    ],
    ["ranges and tags are alternatives", [rule({ sourceTags: ["web"] })], "exposed"],
    ["tags alone are private", [rule({ sourceRanges: undefined, sourceTags: ["web"] })], "restricted"],
    ["no source is every IPv4 address", [rule({ sourceRanges: undefined })], "exposed"],
    [
      "a disabled rule is nothing",
      [rule({ disabled: true }), rule({ name: "x", allowed: [{ IPProtocol: "tcp", ports: ["22"] }] })],
      "closed",
    ],
    ["no ports are all ports", [rule({ allowed: [{ IPProtocol: "tcp" }] })], "exposed"],
    ["a target tag still opens those machines", [rule({ targetTags: ["db"] })], "exposed"],
  ] as const)("%s", (_, rules, expected) => {
    expect(verdict([json("fw.json", rules)])).toBe(expected);
  });
});

describe("Kubernetes, as written", () => {
  const service = (spec: Record<string, unknown>) =>
    json("svc.json", {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "db" },
      spec: { ports: [{ port: 9200, nodePort: 30920 }], ...spec },
    });
  it("node ports stand open behind a balancer's source ranges", () => {
    const limited = service({ type: "LoadBalancer", loadBalancerSourceRanges: ["10.0.0.0/8"] });
    expect(verdict([limited], 9200)).toBe("restricted");
    expect(verdict([limited], 30920)).toBe("exposed");
    expect(
      verdict(
        [
          service({
            type: "LoadBalancer",
            loadBalancerSourceRanges: ["10.0.0.0/8"],
            allocateLoadBalancerNodePorts: false,
            ports: [{ port: 9200 }],
          }),
        ],
        30920,
      ),
    ).toBe("closed");
  });

  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "db", labels: { app: "db" } },
    spec: { containers: [{ name: "c", ports: [{ name: "http", containerPort: 9200 }] }] },
  };
  const policy = (spec: Record<string, unknown>) => ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "p" },
    spec: { podSelector: {}, ...spec },
  });
  it.each([
    ["no policy lets everyone in", undefined, "exposed"],
    ["a policy without rules closes", { policyTypes: ["Ingress"] }, "closed"],
    ["an egress policy leaves ingress alone", { policyTypes: ["Egress"] }, "exposed"],
    ["a rule without from is everyone", { ingress: [{ ports: [{ port: 9200 }] }] }, "exposed"],
    ["pods are not the internet", { ingress: [{ from: [{ podSelector: {} }] }] }, "restricted"],
    [
      "a block minus all of it is nothing",
      { ingress: [{ from: [{ ipBlock: { cidr: "8.0.0.0/8", except: ["8.0.0.0/9", "8.128.0.0/9"] } }] }] },
      "closed",
    ],
    ["a named port is the container's", { ingress: [{ ports: [{ port: "http" }] }] }, "exposed"],
    ["a name no container has is nothing", { ingress: [{ ports: [{ port: "other" }] }] }, "closed"],
    ["a range ends where it says", { ingress: [{ ports: [{ port: 9000, endPort: 9199 }] }] }, "closed"],
    [
      "a selector of other pods does not close this one",
      { podSelector: { matchLabels: { app: "web" } }, policyTypes: ["Ingress"] },
      "exposed",
    ],
  ] as const)("%s", (_, spec, expected) => {
    expect(
      verdict([json("cluster.json", { apiVersion: "v1", kind: "List", items: spec ? [pod, policy(spec)] : [pod] })]),
    ).toBe(expected);
  });

  it("policies of other projects are named", () => {
    const cilium = { apiVersion: "cilium.io/v2", kind: "CiliumNetworkPolicy", metadata: { name: "p" }, spec: {} };
    expect(check([json("c.json", cilium)]).unreadable[0]?.reason).toMatch(
      /CiliumNetworkPolicy of cilium.io is not supported/,
    );
  });
});

describe("Linux, as written", () => {
  const docker = [
    "*nat",
    ":PREROUTING ACCEPT [0:0]",
    ":DOCKER - [0:0]",
    "-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER",
    "-A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 172.17.0.2:9200",
    "COMMIT",
  ];
  const forward = [
    "-A FORWARD -j DOCKER-USER",
    "-A FORWARD -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp -m tcp --dport 9200 -j ACCEPT",
  ];
  const host = (user: readonly string[]) => ({
    name: "iptables.rules",
    text: `${docker.join("\n")}\n${save([":DOCKER-USER - [0:0]", ...forward, ...user, "-A INPUT -p tcp -j DROP"]).text}`,
  });

  it("a published port passes the host's INPUT rules", () => {
    expect(verdict([host([])], 8080)).toBe("exposed");
    expect(verdict([host([])], 9200)).toBe("closed");
  });

  it("DOCKER-USER sees the container's port, and the host's only by its original", () => {
    expect(verdict([host(["-A DOCKER-USER -p tcp -m tcp --dport 8080 -j DROP"])], 8080)).toBe("exposed");
    expect(verdict([host(["-A DOCKER-USER -p tcp -m tcp --dport 9200 -j DROP"])], 8080)).toBe("closed");
    expect(verdict([host(["-A DOCKER-USER -p tcp -m conntrack --ctorigdstport 8080 -j DROP"])], 8080)).toBe("closed");
  });

  it("a firewall for IPv4 does not close IPv6", () => {
    const v6 = { name: "ip6tables.rules", text: save([]).text.replace("INPUT DROP", "INPUT ACCEPT") };
    expect(verdict([save([])])).toBe("closed");
    expect(verdict([save([]), v6])).toBe("exposed");
  });

  it.each([
    [
      "established answers let no new flow in",
      ["-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"],
      "closed",
    ],
    ["loopback is not outside", ["-A INPUT -i lo -j ACCEPT"], "closed"],
    ["a named interface may face outside", ["-A INPUT -i eth0 -p tcp -m tcp --dport 9200 -j ACCEPT"], "exposed"],
    ["a set that is not there is unknown", ["-A INPUT -m set --match-set friends src -j ACCEPT"], "unknown"],
    ["a limit lets in who keeps to it", ["-A INPUT -p tcp --dport 9200 -m limit --limit 5/min -j ACCEPT"], "exposed"],
    [
      "a limited drop is not relied on",
      ["-A INPUT -p tcp -m limit --limit 5/min -j DROP", "-A INPUT -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    ["a negated source lets in the rest", ["-A INPUT ! -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    ["a source port is the client's choice", ["-A INPUT -p tcp -m tcp --sport 53 -j ACCEPT"], "exposed"],
    [
      "reject is not reachable",
      ["-A INPUT -p tcp --dport 9200 -j REJECT --reject-with tcp-reset", "-A INPUT -j ACCEPT"],
      "closed",
    ],
    [
      "a drop of packets with a routing header is avoided by sending none",
      ["-A INPUT -m rt --rt-type 0 -j DROP", "-A INPUT -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    [
      "return in a built-in chain meets the policy",
      ["-A INPUT -p tcp --dport 9200 -j RETURN", "-A INPUT -j ACCEPT"],
      "closed",
    ],
  ] as const)("%s", (_, rules, expected) => {
    expect(verdict([save(rules)])).toBe(expected);
  });

  it("an asset's interface and address settle what the rules leave open", () => {
    const rules = save(["-A INPUT -i eth1 -d 10.0.0.5/32 -p tcp --dport 9200 -j ACCEPT"]);
    const asset = (over: Record<string, unknown>) => [
      { name: "db", addresses: ["10.0.0.5"], ports: [{ protocol: "tcp", from: 9200, to: 9200 }], ...over },
    ];
    const said = (over: Record<string, unknown>) =>
      check([rules], { assets: asset(over) }).results.map((row) => [row.target, row.verdict]);
    expect(said({})).toEqual([["db", "exposed"]]);
    expect(said({ interface: "eth0" })).toEqual([["db", "closed"]]);
    expect(said({ interface: "eth1" })).toEqual([["db", "exposed"]]);
    expect(said({ addresses: ["10.0.0.6"] })).toEqual([["db", "closed"]]);
  });
});
