import { describe, expect, it } from "vitest";
import { save, verdict } from "../testing/build.ts";

/** Decided by hand from iptables(8) and iptables-extensions(8); TCP 9200 over IPv4. */
const chains = [":ONE - [0:0]", ":TWO - [0:0]", ":DOCKER - [0:0]", ":DOCKER-USER - [0:0]", ":DOCKER-FORWARD - [0:0]"];
const open = "-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT";
const nat = (...rules: string[]): string =>
  ["*nat", ":PREROUTING ACCEPT [0:0]", ":DOCKER - [0:0]", ...rules, "COMMIT", ""].join("\n");

describe("iptables, hard rule sets", () => {
  it.each<[string, string[], string]>([
    ["RETURN in a built-in chain is its policy", ["-A INPUT -p tcp --dport 9200 -j RETURN", open], "closed"],
    [
      "RETURN in a chain goes on behind the jump",
      ["-A INPUT -j ONE", open, "-A ONE -p tcp --dport 9200 -j RETURN", "-A ONE -j DROP"],
      "exposed",
    ],
    [
      "goto returns to the caller's caller",
      ["-A INPUT -j ONE", open, "-A ONE -g TWO", "-A ONE -j DROP", "-A TWO -s 10.0.0.0/8 -j DROP"],
      "exposed",
    ],
    [
      "goto from the built-in chain ends in its policy",
      ["-A INPUT -g ONE", open, "-A ONE -s 10.0.0.0/8 -j ACCEPT"],
      "restricted",
    ],
    ["multiport with a range", ["-A INPUT -p tcp -m multiport --dports 22,9000:9300 -j ACCEPT"], "exposed"],
    ["multiport that is not", ["-A INPUT -p tcp -m multiport ! --dports 22,9000:9300 -j ACCEPT"], "closed"],
    [
      "iprange of the whole space",
      ["-A INPUT -m iprange --src-range 0.0.0.0-255.255.255.255 -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    [
      "iprange that is not",
      ["-A INPUT -m iprange ! --src-range 1.0.0.0-223.255.255.255 -p tcp --dport 9200 -j ACCEPT"],
      "restricted",
    ],
    [
      "a source that is not the internet's",
      ["-A INPUT ! -s 10.0.0.0/8 -p tcp --dport 9200 -j DROP", open],
      "restricted",
    ],
    ["a protocol that is not", ["-A INPUT ! -p udp -j ACCEPT"], "exposed"],
    [
      "a set that is not in the file lets in perhaps",
      ["-A INPUT -p tcp --dport 9200 -m set --match-set office src -j ACCEPT"],
      "unknown",
    ],
    ["a set that is not in the file may drop", ["-A INPUT -m set --match-set blocked src -j DROP", open], "unknown"],
    ["a mark that nobody knows", ["-A INPUT -p tcp --dport 9200 -m mark --mark 0x1 -j ACCEPT"], "unknown"],
    ["answers alone", ["-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"], "closed"],
    ["not answers", ["-A INPUT -m conntrack ! --ctstate RELATED,ESTABLISHED -j ACCEPT"], "exposed"],
    ["invalid packets", ["-A INPUT -m conntrack --ctstate INVALID -j DROP", open], "exposed"],
    ["to the host's own address", ["-A INPUT -m addrtype --dst-type LOCAL -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    ["to no address of the host", ["-A INPUT -m addrtype ! --dst-type LOCAL -p tcp --dport 9200 -j ACCEPT"], "closed"],
    ["from the host's own address", ["-A INPUT -m addrtype --src-type LOCAL -j ACCEPT"], "closed"],
    ["loopback alone", ["-A INPUT -i lo -j ACCEPT"], "closed"],
    ["all but one interface", ["-A INPUT ! -i eth1 -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    [
      "a first packet's flags",
      ["-A INPUT -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    ["all but a first packet's", ["-A INPUT -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT"], "closed"],
    ["a source port that the client may choose", ["-A INPUT -p tcp -m tcp --sport 53 -j ACCEPT"], "exposed"],
    ["REJECT is no way in", ["-A INPUT -p tcp --dport 9200 -j REJECT --reject-with tcp-reset", open], "closed"],
    ["LOG decides nothing", ["-A INPUT -j LOG", open], "exposed"],
    ["no protocol, no port", ["-A INPUT -s 0.0.0.0/0 -j ACCEPT"], "exposed"],
  ])("%s", (_, rules, expected) => {
    expect(verdict([save([...chains, ...rules])])).toBe(expected);
  });
});

describe("Docker's chains, destination translation before the filter", () => {
  const published = nat(
    "-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER",
    "-A DOCKER ! -i docker0 -p tcp -m tcp --dport 9200 -j DNAT --to-destination 172.17.0.2:9200",
  );
  const behind = (...rules: string[]) =>
    save([
      ...chains,
      "-A FORWARD -j DOCKER-USER",
      "-A FORWARD -o docker0 -j DOCKER",
      ...rules,
      "-A DOCKER -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp -m tcp --dport 9200 -j ACCEPT",
    ]);
  const both = (...rules: string[]) => {
    const filter = behind(...rules);
    return [{ name: "iptables.rules", text: published + filter.text }];
  };
  it.each<[string, string[], string]>([
    ["INPUT does not stand before a published port", ["-A INPUT -p tcp --dport 9200 -j DROP"], "exposed"],
    ["DOCKER-USER does, on the container's port", ["-A DOCKER-USER -i eth0 -p tcp --dport 9200 -j DROP"], "exposed"],
    ["on every interface", ["-A DOCKER-USER -p tcp --dport 9200 -j DROP"], "closed"],
    ["for all but an office", ["-A DOCKER-USER ! -s 10.0.0.0/8 -p tcp --dport 9200 -j DROP"], "restricted"],
    [
      "by the port as the client wrote it",
      ["-A DOCKER-USER -p tcp -m conntrack --ctorigdstport 9200 --ctdir ORIGINAL -j DROP"],
      "closed",
    ],
    [
      "by another port as the client wrote it",
      ["-A DOCKER-USER -p tcp -m conntrack --ctorigdstport 9201 --ctdir ORIGINAL -j DROP"],
      "exposed",
    ],
    ["RETURN leaves it to Docker", ["-A DOCKER-USER -j RETURN", "-A DOCKER-USER -j DROP"], "exposed"],
  ])("%s", (_, rules, expected) => {
    expect(verdict(both(...rules))).toBe(expected);
  });
  it("another host port leads to the container's", () => {
    const other = published.replace("--dport 9200", "--dport 80");
    const files = [{ name: "iptables.rules", text: other + behind().text }];
    expect(verdict(files, 80)).toBe("exposed");
    expect(verdict(files, 9200)).toBe("closed");
  });
});
