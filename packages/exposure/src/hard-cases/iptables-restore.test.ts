import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { exitCode } from "../exit-code.ts";
import { fix } from "../fix/fix.ts";
import { json, save, verdict } from "../testing/build.ts";
import { A, C, D, dport, m, nft, R, saddr, T } from "../testing/nft-words.ts";

/** Decided by hand from iptables-restore(8), iptables(8) and the kernel's xt_conntrack; TCP 9200 over IPv4. */
const open = "-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT";
const drop = "-p tcp --dport 9200 -j DROP";

describe("lines that change what stands above them", () => {
  it.each<[string, string[], string]>([
    ["-I without a number goes first", [open, `-I INPUT ${drop}`], "closed"],
    ["-I with a number goes to that place", [open, `-I INPUT 2 ${drop}`], "exposed"],
    ["the last -I stands first", [`-I INPUT ${drop}`, "-I INPUT -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    ["-I 1 before an earlier -I 1", ["-I INPUT 1 -p tcp --dport 9200 -j ACCEPT", `-I INPUT 1 ${drop}`], "closed"],
    ["-D by the words of a rule", [open, "-D INPUT -p tcp --dport 9200 -j ACCEPT"], "closed"],
    ["-D by its number", [`-A INPUT ${drop}`, open, "-D INPUT 1"], "exposed"],
    ["-R puts another in its place", [open, `-R INPUT 1 ${drop}`], "closed"],
    ["-P is the chain's policy", [`-A INPUT ${drop}`, "-D INPUT 1", "-P INPUT ACCEPT"], "exposed"],
    [
      "-N declares a chain, -F empties one",
      [`-A INPUT ${drop}`, "-F INPUT", "-N ES", "-A INPUT -j ES", "-A ES -j ACCEPT"],
      "exposed",
    ],
    ["long options", ["--append INPUT -p tcp --dport 9200 -j ACCEPT", "--delete INPUT 1"], "closed"],
    ["counters before -I", [open, `[3:180] -I INPUT ${drop}`], "closed"],
  ])("%s", (_, lines, expected) => {
    expect(verdict([save(lines)])).toBe(expected);
    expect(check([save(lines)]).unreadable).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["a rule that is not there cannot be deleted", ["-D INPUT -p tcp --dport 9300 -j ACCEPT"]],
    ["a number beyond the chain", [`-I INPUT 5 ${drop}`]],
    ["a rule that is not there cannot be replaced", [`-R INPUT 2 ${drop}`]],
    ["a chain that is not declared", ["-P OUTSIDE DROP"]],
    ["a command that is not followed", ["-X"]],
  ])("%s: named, and never closed", (_, lines) => {
    const made = check([save(lines)], { ports: [9200] });
    expect(made.unreadable).toHaveLength(1);
    expect(made.unreadable[0]?.reason).toMatch(/^line \d+: /);
    expect(made.results.map((row) => row.verdict)).not.toContain("closed");
    expect(exitCode(made)).toBe(2);
  });

  it("a policy declares a chain of the kernel's own", () => {
    const text = `*filter\n-P INPUT DROP\n-P FORWARD DROP\n${open}\nCOMMIT\n`;
    const made = check([{ name: "a.rules", text }], { ports: [9200, 9300] });
    expect(made.unreadable).toEqual([]);
    expect(made.results.map(({ ports, verdict }) => `${ports} ${verdict}`)).toEqual(["9200 exposed", "9300 closed"]);
  });

  it("a fix goes in front of what later lines put in front", () => {
    const files = [save([open, "-I INPUT 1 -p tcp --dport 9200 -j ACCEPT"])];
    const made = fix(files, { ports: [9200] });
    expect(made.remaining).toEqual([]);
    expect(verdict([...made.files])).toBe("restricted");
  });
});

describe("which family a save file is of", () => {
  const open = save(["-A INPUT -p tcp --dport 9200 -j ACCEPT"]).text;
  const inside = save(["-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT"]).text;
  const families = (...names: string[]): string[] =>
    check(names.map((name) => ({ name, text: open }))).results.map(({ sources }) => sources.join());
  it("its own name says it before its folder's does", () => {
    expect(families("gw-v6/rules.v4", "gw-v6/rules.v6")).toEqual(["0.0.0.0/0,::/0"]);
    expect(families("ipv4/ip6tables.rules")).toEqual(["::/0"]);
  });
  it("so do its addresses, and the folder where nothing else does", () => {
    expect(check([{ name: "v6/host.save", text: inside }]).results[0]?.sources).toEqual(["10.0.0.0/8"]);
    expect(families("v6/host.save")).toEqual(["::/0"]);
  });
});

describe("what is taken out of connection tracking", () => {
  const raw = (...rules: string[]): string => ["*raw", ":PREROUTING ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
  const host = (before: string, ...rules: string[]) => [{ name: "a.rules", text: before + save(rules).text }];
  const notrack = raw("-A PREROUTING -p tcp -m tcp --dport 9200 -j CT --notrack");
  const inside = raw("-A PREROUTING -s 10.0.0.0/8 -p tcp -m tcp --dport 9200 -j NOTRACK");
  it.each<[string, ReturnType<typeof host>, string]>([
    ["is untracked", host(notrack, "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT"), "exposed"],
    ["is not new", host(notrack, "-A INPUT -m conntrack --ctstate NEW -j ACCEPT"), "closed"],
    ["is not invalid", host(notrack, "-A INPUT -m state --state INVALID -j ACCEPT"), "closed"],
    ["is what is not new", host(notrack, "-A INPUT -m state ! --state NEW -j ACCEPT"), "exposed"],
    ["from some sources alone", host(inside, "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT"), "restricted"],
    ["leaves the others tracked", host(inside, "-A INPUT -m conntrack --ctstate NEW -j ACCEPT"), "exposed"],
    [
      "an accept before it keeps tracking",
      host(
        raw("-A PREROUTING ! -s 10.0.0.0/8 -j ACCEPT", "-A PREROUTING -j NOTRACK"),
        "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT",
      ),
      "restricted",
    ],
    [
      "a drop behind it drops all the same",
      host(
        raw("-A PREROUTING -j NOTRACK", "-A PREROUTING ! -s 10.0.0.0/8 -j DROP"),
        "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT",
      ),
      "restricted",
    ],
    [
      "in a chain that is jumped to",
      host(
        raw(
          ":ES - [0:0]",
          "-A PREROUTING -p tcp --dport 9200 -g ES",
          "-A ES -s 10.0.0.0/8 -j RETURN",
          "-A ES -j CT --notrack",
        ),
        "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT",
      ),
      "exposed",
    ],
    [
      "another port is tracked",
      host(raw("-A PREROUTING -p udp --dport 53 -j NOTRACK"), "-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT"),
      "closed",
    ],
    [
      "is not translated",
      host(
        `${notrack}*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp --dport 9200 -j REDIRECT --to-ports 80\nCOMMIT\n`,
        "-A INPUT -p tcp --dport 80 -j ACCEPT",
      ),
      "closed",
    ],
    [
      "a client chooses its segment size",
      host("", "-A INPUT -p tcp -m tcpmss ! --mss 536:65535 -j DROP", open),
      "exposed",
    ],
  ])("%s", (_, files, expected) => {
    expect(verdict(files)).toBe(expected);
  });

  it("a line that says so again and again is read once", () => {
    const line = `-A PREROUTING ${" -j CT".repeat(200_000)} --notrack`;
    const started = performance.now();
    check(host(raw(line), open));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  it("of one family leaves the other tracked", () => {
    const v6 = "*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT\nCOMMIT\n";
    const files = [
      { name: "rules.v4", text: notrack + save(["-A INPUT -s 10.0.0.0/8 -j ACCEPT"]).text },
      { name: "rules.v6", text: v6 },
    ];
    expect(verdict(files)).toBe("restricted");
  });
});

describe("nftables: what notrack takes out of connection tracking", () => {
  const state = (...words: string[]) => m({ ct: { key: "state" } }, words, "in");
  const early = C("pre", "prerouting", "accept", -300);
  const input = C("input", "input", "drop");
  const notrack = R("pre", [dport(9200), { notrack: null }]);
  const inside = R("pre", [saddr({ prefix: { addr: "10.0.0.0", len: 8 } }), dport(9200), { notrack: null }]);
  const untracked = R("input", [state("established", "related", "untracked"), A]);
  it.each<[string, unknown[], string]>([
    ["is untracked", [early, notrack, input, untracked], "exposed"],
    ["is not new", [early, notrack, input, R("input", [state("new"), A])], "closed"],
    ["is not invalid", [early, notrack, input, R("input", [state("invalid"), A])], "closed"],
    ["from some sources alone, by IPv4", [early, inside, input, untracked], "restricted"],
    ["leaves the others tracked", [early, inside, input, R("input", [state("new"), A])], "exposed"],
    [
      "what an earlier rule keeps is tracked",
      [early, R("pre", [saddr({ prefix: { addr: "0.0.0.0", len: 0 } }), A]), notrack, input, untracked],
      "exposed",
    ],
    [
      "in a table of one family the other stays tracked",
      [
        T("ip", "raw"),
        C("pre", "prerouting", "accept", -300, "ip", "raw"),
        R("pre", [saddr({ prefix: { addr: "10.0.0.0", len: 8 } }), { notrack: null }], "ip", "raw"),
        input,
        untracked,
      ],
      "restricted",
    ],
    [
      "behind tracking it changes nothing",
      [C("late", "prerouting"), R("late", [{ notrack: null }]), input, untracked],
      "closed",
    ],
    ["a drop after it drops all the same", [early, notrack, R("pre", [D]), input, untracked], "closed"],
    [
      "of a connection that is none nothing is asked",
      [early, notrack, input, R("input", [m({ ct: { key: "status" } }, "dnat", "!="), A])],
      "closed",
    ],
  ])("%s", (_, items, expected) => {
    const listing = nft(T(), ...items)["nft.json"];
    expect(verdict([json("nft.json", listing)])).toBe(expected);
  });
});
