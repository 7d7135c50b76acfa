import { describe, expect, it } from "vitest";
import { explain } from "../explain.ts";
import { type Entry, FIXTURES, fixtureText, haveFixtures, inputOf, MISSING, manifest } from "../testing/fixtures.ts";

/** What the kernel did with each packet: `source:port` -> open, drop or ECONNREFUSED. */
interface Oracle {
  readonly packets: Readonly<Record<string, string>>;
  readonly destination?: string;
  readonly interface?: string;
  readonly listeners: boolean;
}

function oracleOf(entry: Entry): Oracle {
  const json = JSON.parse(fixtureText(entry.expected_output ?? "")) as Record<string, unknown>;
  if (!json.verdicts) return { packets: json as Record<string, string>, listeners: false };
  return {
    packets: json.verdicts as Record<string, string>,
    destination: json.dst as string,
    interface: json.iface as string,
    listeners: true,
  };
}

const entries = manifest().filter((entry) => entry.expected_by === "linux-kernel");

describe.skipIf(!haveFixtures)(`packets really sent through a kernel (${haveFixtures ? "present" : MISSING})`, () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))("%s answers as the kernel did", (_, entry) => {
    const oracle = oracleOf(entry);
    const files = inputOf(FIXTURES, entry.file);
    // nft lists matches of iptables extensions without their operands: undecided there, and never wrong.
    const opaque = files[0]!.text.includes('"type": "match"');
    const wrong: string[] = [];
    let undecided = 0;
    for (const [key, did] of Object.entries(oracle.packets)) {
      const colon = key.lastIndexOf(":");
      const [answer] = explain(files, {
        source: key.slice(0, colon),
        protocol: "tcp",
        port: Number(key.slice(colon + 1)),
        ...(oracle.destination && { destination: oracle.destination }),
        interface: oracle.interface ?? "v0",
      });
      const reached =
        did === "open" || (did === "ECONNREFUSED" && oracle.listeners && !files[0]!.text.includes("REJECT"));
      if (answer?.outcome === "unknown" && opaque) undecided++;
      else if (answer?.outcome !== (reached ? "reaches" : "stopped"))
        wrong.push(`${key}: ${did}, said ${answer?.outcome}`);
    }
    expect(wrong).toEqual([]);
    if (!opaque) expect(undecided).toBe(0);
  });
});
