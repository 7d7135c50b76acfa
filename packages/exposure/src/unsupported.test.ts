import { describe, expect, it } from "vitest";
import { check } from "./index.ts";
import { json, nsg, save, securityGroup } from "./testing/build.ts";
import type { InputFile } from "./types.ts";

const reasons = (...files: InputFile[]): string[] => check(files).unreadable.map((one) => one.reason);

describe("a file in a form that is not read says which form is", () => {
  it.each([
    ["rules.txt", "Chain INPUT (policy ACCEPT)\ntarget     prot opt source\n", "iptables-save"],
    ["rules.txt", "-P INPUT DROP\n-A INPUT -p tcp --dport 9200 -j ACCEPT\n", "iptables-save"],
    ["ufw.txt", "Status: active\n\nTo                         Action      From\n", "iptables-save"],
    ["public.xml", '<?xml version="1.0"?>\n<zone target="default">\n</zone>\n', "nft -j list ruleset"],
    ["nftables.conf", "flush ruleset\ntable inet filter {\n}\n", "nft -j list ruleset"],
    ["fw.sh", "#!/bin/sh\nsudo iptables -A INPUT -j ACCEPT\n", "iptables-save"],
    ["pf.conf", "block in all\npass in on egress proto tcp to port 9200\n", "no form is read"],
    ["plan.txt", "Terraform will perform the following actions:\n", "terraform show -json"],
    ["main.bicep", "resource nsg 'x' = {}\n", "az bicep build"],
    ["fw.txt", "NAME  NETWORK  DIRECTION  PRIORITY\n", "--format=json"],
    ["pg_hba.conf", "host all all 0.0.0.0/0 md5\n", "what a service listens on"],
    ["config.xml", "<clickhouse><listen_host>::</listen_host></clickhouse>\n", "what a service listens on"],
    ["svc.yaml", "{{- if .Values.on }}\nkind: Service\n{{- end }}\n", "helm template"],
  ])("%s: %j", (name, text, said) => {
    expect(reasons({ name, text })).toEqual([expect.stringContaining(said)]);
  });
  it("what is like none of them is just not supported", () => {
    expect(reasons({ name: "notes.txt", text: "hello\n" })).toEqual(["not supported"]);
    expect(reasons({ name: "a.json", text: "[]" })).toEqual([expect.stringContaining("empty list")]);
  });
  it("a long file of blank lines is looked through at once", () => {
    const before = process.cpuUsage();
    expect(reasons({ name: "a.txt", text: `${"\n ".repeat(1_000_000)}x` })).toEqual(["not supported"]);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

describe("a page of a listing is not the listing", () => {
  const pageOf = (file: InputFile, more: object): InputFile => json(file.name, { ...JSON.parse(file.text), ...more });
  it.each([
    ["AWS", pageOf(securityGroup([]), { NextToken: "x" }), "NextToken"],
    [
      "Azure",
      json("list.json", { value: [JSON.parse(nsg([]).text)], nextLink: "https://management.example/2" }),
      "nextLink",
    ],
    [
      "Kubernetes",
      json("list.json", { apiVersion: "v1", kind: "PodList", metadata: { continue: "x" }, items: [] }),
      "metadata.continue",
    ],
  ])("%s", (_, file, key) => {
    expect(reasons(file)).toEqual([expect.stringContaining(key)]);
  });
  it("a last page is whole", () => {
    expect(reasons(pageOf(securityGroup([]), { NextToken: null }))).toEqual([]);
    expect(reasons(save([]))).toEqual([]);
  });
});
