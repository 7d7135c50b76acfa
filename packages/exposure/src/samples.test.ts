import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, diff } from "./index.ts";
import { haveSamples, SAMPLES } from "./testing/fixtures.ts";
import type { InputFile } from "./types.ts";

const file = (name: string): InputFile => ({ name, text: readFileSync(join(SAMPLES, name), "utf8") });

describe.skipIf(!haveSamples)(
  `samples (${haveSamples ? "present" : "shared/samples/exposure is not beside the checkout"})`,
  () => {
    it("the security group of 4 December lets in the office and the network, on 5 December everyone", () => {
      const [before, after] = [file("azure_nsg_2019-12-04_before.json"), file("azure_nsg_2019-12-05_after.json")];
      const was = check([before], { ports: [9200] }).results;
      expect(was.map((row) => row.verdict)).toEqual(["restricted"]);
      expect(was[0]?.sources).toContain("198.51.100.0/24");
      const is = check([after]).results.filter((row) => row.verdict === "exposed");
      expect(is).toHaveLength(1);
      expect(is[0]).toMatchObject({ target: "css-es-nsg", protocol: "tcp", ports: ["5601", "9200-9300"] });
      expect(is[0]?.responsible).toEqual([{ rule: "css-es-nsg/temp-partner-access", file: after.name, line: 33 }]);
    });

    it("the change names one new rule, although every etag moved", () => {
      const changed = diff([file("azure_nsg_2019-12-04_before.json")], [file("azure_nsg_2019-12-05_after.json")]);
      expect(changed.unreadable).toEqual([]);
      expect(new Set(changed.results.flatMap((row) => row.responsible.map((one) => one.rule)))).toEqual(
        new Set(["css-es-nsg/temp-partner-access"]),
      );
      expect(changed.results.every((row) => row.verdict === "exposed")).toBe(true);
      expect(changed.results.flatMap((row) => row.ports).sort()).toEqual(["5601", "9200", "9201-9300"].sort());
    });

    it("two halves are the whole internet, and all protocols over IPv6 are every port", () => {
      const rows = check([file("aws_describe_security_groups.json")], { ports: [9200, 22] }).results.filter(
        (row) => row.protocol === "tcp",
      );
      expect(rows.map((row) => [row.ports, row.verdict, row.sources])).toEqual([
        [["9200"], "exposed", ["0.0.0.0/0", "::/0"]],
        [["22"], "exposed", ["::/0"]],
      ]);
    });

    it("the third rule of the save file opens two ports", () => {
      const [row] = check([file("iptables-save.txt")]).results;
      expect(row).toMatchObject({
        protocol: "tcp",
        ports: ["5601", "9200"],
        verdict: "exposed",
        sources: ["0.0.0.0/0"],
      });
      expect(row?.responsible).toEqual([
        { rule: "-A INPUT -p tcp -m multiport --dports 5601,9200 -j ACCEPT", file: "iptables-save.txt", line: 7 },
      ]);
    });

    it("a published port is open in both families whatever INPUT says", () => {
      const rows = check([file("docker_inspect_ports.json"), file("iptables-save.txt")], { ports: [9200] }).results;
      expect(rows.find((row) => row.target === "css-db")).toMatchObject({
        verdict: "exposed",
        sources: ["0.0.0.0/0", "::/0"],
      });
    });

    it("an activity log is not a rule set and says so", () => {
      const report = check([file("azure_activity_log_event.json")]);
      expect(report.results).toEqual([]);
      expect(report.unreadable).toEqual([{ file: "azure_activity_log_event.json", reason: "line 1: not supported" }]);
    });
  },
);
