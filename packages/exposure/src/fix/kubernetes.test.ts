import { describe, expect, it } from "vitest";
import { fix } from "./fix.ts";

const pod = (name: string, namespace = "s") => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}}
spec: {containers: [{name: c, image: c, ports: [{containerPort: 9200}]}]}
`;
const policy = (name: string, cidr: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: s}
spec:
  podSelector: {matchLabels: {app: ${name}}}
  policyTypes: [Ingress]
  ingress: [{from: [{ipBlock: {cidr: ${cidr}}}]}]
`;
const manifest = (...parts: string[]) => [{ name: "a.yaml", text: parts.join("---\n") }];

describe("changes of a namespace", () => {
  it("one policy shuts a namespace that stands open, however many its pods", () => {
    const report = fix(manifest(...Array.from({ length: 80 }, (_, n) => pod(`p${n}`))));
    expect(report.exposed.length).toBeGreaterThan(0);
    expect(report.remaining).toEqual([]);
    expect(report.steps.map(({ change }) => change)).toEqual([expect.stringContaining("every pod of s")]);
  });

  it("a namespace has its own; two pods have a policy each", () => {
    const report = fix(manifest(pod("a"), pod("b"), pod("c"), pod("a", "t"), pod("b", "t")));
    expect(report.remaining).toEqual([]);
    expect(report.steps.map(({ change }) => /for (every pod of \w+|Pod [\w/]+)/.exec(change)?.[1])).toEqual([
      "every pod of s",
      "Pod t/a",
      "Pod t/b",
    ]);
  });

  it("nobody else is let in to a pod whose own policy says who may", () => {
    const report = fix(manifest(pod("a"), pod("b"), pod("c"), pod("kept"), policy("kept", "10.1.2.0/24")));
    expect(report.remaining).toEqual([]);
    expect(report.steps.map(({ change }) => change).join()).not.toContain("every pod");
    expect(report.steps).toHaveLength(3);
  });
});
