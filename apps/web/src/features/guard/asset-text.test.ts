import { describe, expect, it } from "vitest";
import { listOf, parsePorts, parseProbes, portsText, probesText } from "./asset-text.ts";

describe("an asset as people type it", () => {
  it("has ports as ranges with or without a protocol, and the same comes back", () => {
    const { ports, problem } = parsePorts("9200-9300, 5601\n53/UDP");
    expect(problem).toBe("");
    expect(ports).toEqual([
      { protocol: "tcp", from: 9200, to: 9300 },
      { protocol: "tcp", from: 5601, to: 5601 },
      { protocol: "udp", from: 53, to: 53 },
    ]);
    expect(portsText(ports)).toBe("9200-9300, 5601, 53/udp");
    expect(parsePorts(portsText(ports)).ports).toEqual(ports);
    expect(parsePorts("").ports).toEqual([]);
  });

  it.each(["http", "70000", "9-8", "1-2-3", "53/icmp", "-1"])("says what is wrong with the port %s", (text) => {
    expect(parsePorts(`22, ${text}`).problem).toContain(text);
  });

  it("has places to try, one on each line, and the same comes back", () => {
    const text = "search-1.example.com:9200 elasticsearch closed\n[2001:db8::1]:443 https guarded /cases";
    const { probe, problem } = parseProbes(`${text}\n\n`);
    expect(problem).toBe("");
    expect(probe).toEqual([
      { host: "search-1.example.com", port: 9200, service: "elasticsearch", expect: "closed" },
      { host: "2001:db8::1", port: 443, service: "https", expect: "guarded", path: "/cases" },
    ]);
    expect(probesText(probe)).toBe(text);
    expect(parseProbes("example.com").problem).toContain("example.com");
    expect(parseProbes("example.com:1 mysql").problem).toContain("mysql");
  });

  it("takes commas and lines between addresses", () => {
    expect(listOf(" 10.0.0.1, 10.0.0.2\n\n2001:db8::/32 ")).toEqual(["10.0.0.1", "10.0.0.2", "2001:db8::/32"]);
  });
});
