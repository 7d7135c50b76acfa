import { describe, expect, it } from "vitest";
import { check } from "../index.ts";
import { decided } from "../testing/decided.ts";

const yaml = (name: string, text: string) => ({ name, text: `${text.trim()}\n` });
const policy = (ingress: string) =>
  yaml(
    "policy.yaml",
    `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p}
spec:
  podSelector: {}
  ingress:
  - ${ingress}`,
  );
const reasons = (...files: { name: string; text: string }[]) => check(files).unreadable.map((one) => one.reason);

describe("a policy that no cluster takes is named", () => {
  it.each([
    ["from: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]", "ipBlock and podSelector"],
    ["from: [{}]", "names nobody"],
    ["ports: [{port: 9300, endPort: 9200}]", "endPort 9200"],
    ["ports: [{port: http, endPort: 9200}]", "endPort 9200"],
    ["ports: [{endPort: 9200}]", "endPort 9200"],
    ["ports: [{protocol: tcp, port: 9200}]", "the protocol tcp"],
    ["from: [{ipBlock: {cidr: 0.0.0.0/0, except: [0.0.0.0/0]}}]", "except 0.0.0.0/0"],
    ["from: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/8]}}]", "except 11.0.0.0/8"],
    ["from: [{ipBlock: {cidr: 10.0.0.0/33}}]", "ipBlock 10.0.0.0/33, which is no block"],
    ["from: [{ipBlock: {cidr: 10.0.0.5}}]", "ipBlock 10.0.0.5, which is no block"],
    ["from: [{podSelector: {matchExpressions: [{key: a, operator: in, values: [b]}]}}]", 'the operator "in"'],
  ])("%s", (ingress, said) => {
    expect(reasons(policy(ingress))).toEqual([expect.stringContaining(said)]);
  });
  it("by its types and its own selector, too", () => {
    const of = (spec: string) => yaml("p.yaml", policy("{}").text.replace("podSelector: {}", spec));
    expect(reasons(of("podSelector: {}\n  policyTypes: [ingress]"))).toEqual([expect.stringContaining("type ingress")]);
    const selector = "podSelector: {matchExpressions: [{key: a, operator: exists}]}";
    expect(reasons(of(selector))).toEqual([expect.stringContaining('operator "exists"')]);
  });
  it("one that a cluster takes is not", () => {
    expect(reasons(policy("ports: [{port: 9200, endPort: 9300}]"))).toEqual([]);
    expect(reasons(policy("from: [{namespaceSelector: {}, podSelector: {}}]"))).toEqual([]);
  });
});

describe("a kustomization that changes what is applied is named", () => {
  const kustomization = (text: string) => yaml("kustomization.yaml", text);
  it.each([
    ["patches: [{path: a.yaml}]"],
    ["namespace: db"],
    ["resources: [https://example.org/a.yaml]"],
    ["components: [x]"],
  ])("%s", (text) => {
    expect(reasons(policy("{}"), kustomization(text))).toEqual([expect.stringContaining("kubectl kustomize")]);
  });
  it("one that lists the files of the input is not", () => {
    expect(reasons(policy("{}"), kustomization("resources: [policy.yaml]"))).toEqual([]);
  });
});

const compose = (service: string, networks: string) => ({
  "compose.yaml": `services:\n  es:\n    image: x\n    ${service}\nnetworks:\n  ${networks}\n`,
});
decided("containers with an address of their own", "docs.docker.com/engine/network/drivers/macvlan", [
  ["a network beside the host", compose("networks: [lan]", "lan: {driver: macvlan}"), "unknown"],
  ["a network by its settings", compose("networks: {lan: {}}", "lan: {driver: ipvlan}"), "unknown"],
  ["the network a service is on by itself", compose("hostname: es", "default: {driver: macvlan}"), "unknown"],
  ["a network of the host's own", compose("networks: [lan]", "lan: {driver: bridge}"), "none"],
  ["no network at all", compose("network_mode: none", "default: {driver: macvlan}"), "none"],
]);
