import { decided } from "../testing/decided.ts";

const filter = (rules: readonly string[], chains: readonly string[] = [], more = "", policy = "DROP") =>
  [
    ...(more === "" ? [] : [more]),
    "*filter",
    `:INPUT ${policy} [0:0]`,
    ":FORWARD DROP [0:0]",
    ":OUTPUT ACCEPT [0:0]",
    ...chains.map((one) => `:${one} - [0:0]`),
    ...rules,
    "COMMIT",
    "",
  ].join("\n");
const s = (...a: Parameters<typeof filter>) => ({ "iptables.rules": filter(...a) });
const nat = (...rules: string[]) =>
  ["*nat", ":PREROUTING ACCEPT [0:0]", ":POSTROUTING ACCEPT [0:0]", ":DOCKER - [0:0]", ...rules, "COMMIT"].join("\n");
const EST = "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT";
const DOCKER = (
  user: readonly string[],
  published = "-A DOCKER ! -i docker0 -p tcp -m tcp --dport 9200 -j DNAT --to-destination 172.17.0.2:9200",
) =>
  filter(
    [
      "-A FORWARD -j DOCKER-USER",
      "-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
      "-A FORWARD -o docker0 -j DOCKER",
      "-A FORWARD -i docker0 ! -o docker0 -j ACCEPT",
      "-A DOCKER -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp -m tcp --dport 9200 -j ACCEPT",
      ...user,
    ],
    ["DOCKER", "DOCKER-USER"],
    nat("-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER", "-A DOCKER -i docker0 -j RETURN", published),
  );

decided("iptables: chains, matches, Docker and front ends further on", "iptables-extensions(8)", [
  [
    "a chain of trusted sources that returns the others to a drop",
    s(
      [
        EST,
        "-A INPUT -p tcp -m tcp --dport 9200 -j TRUSTED",
        "-A TRUSTED -s 10.0.0.0/8 -j ACCEPT",
        "-A TRUSTED -j RETURN",
      ],
      ["TRUSTED"],
    ),
    "restricted",
  ],
  [
    "a chain that returns the office and drops the rest, before an accept",
    s(
      [
        "-A INPUT -p tcp -m tcp --dport 9200 -j GUARD",
        "-A INPUT -p tcp -m multiport --dports 80,443,9200:9300 -j ACCEPT",
        "-A GUARD -s 172.16.0.0/12 -j RETURN",
        "-A GUARD -j DROP",
      ],
      ["GUARD"],
    ),
    "restricted",
  ],
  [
    "multiport of a source port is no destination",
    s([EST, "-A INPUT -p tcp -m multiport --sports 9200 -j ACCEPT"]),
    "exposed",
  ],
  [
    "a set of networks that is listed, negated and dropped",
    {
      "iptables.rules": filter([
        "-A INPUT -m set ! --match-set office src -p tcp --dport 9200 -j DROP",
        "-A INPUT -p tcp --dport 9200 -j ACCEPT",
      ]),
      "ipset.save":
        "create office hash:net family inet hashsize 1024 maxelem 65536\nadd office 10.1.0.0/16\nadd office 192.168.0.0/16\n",
    },
    "restricted",
  ],
  [
    "a set of ports and addresses",
    {
      "iptables.rules": filter(["-A INPUT -m set --match-set es dst,dst -j ACCEPT"]),
      "ipset.save": "create es hash:ip,port family inet hashsize 1024 maxelem 65536\nadd es 10.0.0.5,tcp:9200\n",
    },
    "exposed",
  ],
  [
    "the container's port is limited before Docker's own rules",
    { "iptables.rules": DOCKER(["-A DOCKER-USER ! -s 10.0.0.0/8 -j DROP", "-A DOCKER-USER -j RETURN"]) },
    "restricted",
  ],
  [
    "DOCKER-USER limits another port",
    {
      "iptables.rules": DOCKER(["-A DOCKER-USER -p tcp -m tcp --dport 9300 -j DROP", "-A DOCKER-USER -j RETURN"]),
    },
    "exposed",
  ],
  [
    "DOCKER-USER asks for the port as the client wrote it",
    {
      "iptables.rules": DOCKER(
        [
          "-A DOCKER-USER -p tcp -m conntrack --ctorigdstport 19200 --ctdir ORIGINAL -j DROP",
          "-A DOCKER-USER -j RETURN",
        ],
        "-A DOCKER ! -i docker0 -p tcp -m tcp --dport 19200 -j DNAT --to-destination 172.17.0.2:9200",
      ),
    },
    "closed",
    19200,
  ],
  [
    "only one host address is translated, and it is private",
    {
      "iptables.rules": DOCKER(
        ["-A DOCKER-USER -j RETURN"],
        "-A DOCKER -d 127.0.0.1/32 ! -i docker0 -p tcp -m tcp --dport 9200 -j DNAT --to-destination 172.17.0.2:9200",
      ),
    },
    "notexposed:",
  ],
  [
    "ufw: the office alone, and everything else is logged and dropped",
    {
      "user.rules": `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:ufw-before-input - [0:0]
:ufw-user-input - [0:0]
:ufw-after-input - [0:0]
:ufw-reject-input - [0:0]
:ufw-not-local - [0:0]
:ufw-logging-deny - [0:0]
:ufw-skip-to-policy-input - [0:0]
-A INPUT -j ufw-before-input
-A INPUT -j ufw-after-input
-A INPUT -j ufw-reject-input
-A ufw-before-input -i lo -j ACCEPT
-A ufw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A ufw-before-input -m conntrack --ctstate INVALID -j ufw-logging-deny
-A ufw-before-input -m conntrack --ctstate INVALID -j DROP
-A ufw-before-input -p udp -m udp --sport 67 --dport 68 -j ACCEPT
-A ufw-before-input -j ufw-not-local
-A ufw-before-input -d 224.0.0.251/32 -p udp -m udp --dport 5353 -j ACCEPT
-A ufw-before-input -j ufw-user-input
-A ufw-not-local -m addrtype --dst-type LOCAL -j RETURN
-A ufw-not-local -m addrtype --dst-type MULTICAST -j RETURN
-A ufw-not-local -m addrtype --dst-type BROADCAST -j RETURN
-A ufw-not-local -m limit --limit 3/min --limit-burst 10 -j ufw-logging-deny
-A ufw-not-local -j DROP
-A ufw-logging-deny -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix "[UFW BLOCK] "
-A ufw-skip-to-policy-input -j DROP
-A ufw-after-input -p udp -m udp --dport 137 -j ufw-skip-to-policy-input
-A ufw-user-input -s 192.168.10.0/24 -p tcp -m tcp --dport 9200 -j ACCEPT
COMMIT
`,
    },
    "restricted",
  ],
  [
    "a host whose IPv6 table is open beside a shut IPv4 one",
    {
      "iptables-v4.save": filter([EST]),
      "iptables-v6.save": filter(["-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT"]).replace("*filter", "*filter"),
    },
    "exposed",
  ],
  [
    "what is marked in mangle is let in",
    s(
      ["-A INPUT -m mark --mark 0x1 -j ACCEPT"],
      [],
      "*mangle\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 9200 -j MARK --set-xmark 0x1/0xffffffff\nCOMMIT",
    ),
    "notsafe:",
  ],
  [
    "redirected to the port that is let in",
    s(
      ["-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT"],
      [],
      "*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 9200\nCOMMIT",
    ),
    "exposed",
    80,
  ],
  [
    "one of several ports, by turns",
    s(
      ["-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT"],
      [],
      "*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 9200-9203\nCOMMIT",
    ),
    "notsafe:",
    80,
  ],
  [
    "a dump that ends after its first table",
    {
      "iptables.rules":
        "*nat\n:PREROUTING ACCEPT [0:0]\nCOMMIT\n*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp --dport 22 -j ACCEPT\n",
    },
    "exit:2",
  ],
  [
    "the listing that people read",
    {
      "iptables-list.txt": `Chain INPUT (policy DROP)
target     prot opt source               destination
ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:9200
`,
    },
    "exit:2",
  ],
]);
