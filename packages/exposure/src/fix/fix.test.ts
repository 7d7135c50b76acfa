import { describe, expect, it } from "vitest";
import { check, diff, explain, fix } from "../index.ts";
import { azureRule, json, nsg, save, securityGroup } from "../testing/build.ts";
import { FIXTURES, haveFixtures, inputOf, MISSING, manifest } from "../testing/fixtures.ts";
import { MODELS } from "../testing/proof/cases.ts";
import { random } from "../testing/proof/random.ts";
import type { InputFile } from "../types.ts";

const PORTS = { ports: [9200] };
const exposedOn = (files: readonly InputFile[], ports = PORTS) =>
  check(files, ports).results.filter((row) => row.verdict === "exposed");

/** Judges the changed input itself, apart from what the report says about it. */
function judged(files: readonly InputFile[], ports = PORTS) {
  const report = fix(files, ports);
  return { report, left: exposedOn(report.files, ports), opened: diff(files, report.files).results };
}

describe("in the provider's words", () => {
  const commands = (files: readonly InputFile[]): string[] => fix(files, PORTS).steps.flatMap((step) => step.commands);
  it("Azure: a rule about nothing else loses the internet among its sources", () => {
    expect(commands([nsg([azureRule({ name: "es" })])])).toEqual([
      expect.stringMatching(
        /^az network nsg rule update -g RESOURCE_GROUP --nsg-name nsg -n es --source-address-prefixes 10\.0\.0\.0\/8 /,
      ),
    ]);
  });
  it("Azure: a rule that lets in nobody else goes", () => {
    expect(commands([nsg([azureRule({ name: "es", sourceAddressPrefix: "8.8.8.8" })])])).toEqual([
      "az network nsg rule delete -g RESOURCE_GROUP --nsg-name nsg -n es",
    ]);
  });
  it("Azure: a wider rule keeps its other ports behind a deny for this one", () => {
    const files = [nsg([azureRule({ name: "all", priority: 300, destinationPortRange: "*", protocol: "Tcp" })])];
    expect(commands(files)).toEqual([
      expect.stringMatching(/rule create .* --priority 299 .*--access Deny .*--destination-port-ranges 9200$/),
    ]);
    expect(check(fix(files, PORTS).files, { ports: [443] }).results[0]?.verdict).toBe("exposed");
  });
  it("AWS: the permission in pieces, granted before the old one is revoked", () => {
    const files = [
      securityGroup([{ IpProtocol: "tcp", FromPort: 9000, ToPort: 9300, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }]),
    ];
    expect(commands(files)).toEqual([
      expect.stringMatching(/^aws ec2 authorize-security-group-ingress --group-id sg-1 /),
      expect.stringMatching(/^aws ec2 revoke-security-group-ingress --group-id sg-1 .*"CidrIp":"0\.0\.0\.0\/0"/),
    ]);
    expect(
      check(fix(files, PORTS).files, { ports: [9199, 9201] }).results.every((row) => row.verdict === "exposed"),
    ).toBe(true);
  });
  it("Google: one update, or a deny beside a wider rule", () => {
    const rule = (ports: readonly string[]) => [
      json("fw.json", [
        {
          kind: "compute#firewall",
          name: "es",
          network: "n",
          direction: "INGRESS",
          priority: 1000,
          sourceRanges: ["0.0.0.0/0"],
          allowed: [{ IPProtocol: "tcp", ports }],
        },
      ]),
    ];
    expect(commands(rule(["9200"]))).toEqual([
      expect.stringMatching(/^gcloud compute firewall-rules update es --source-ranges=10\.0\.0\.0\/8,/),
    ]);
    expect(commands(rule(["1-65535"]))).toEqual([
      expect.stringMatching(
        /^gcloud compute firewall-rules create casekeep-deny-9200 --network=n .*--action=DENY --priority=1000 --rules=tcp:9200 /,
      ),
    ]);
  });
  it("iptables: a chain of insiders before the rules; nftables: one rule for each family", () => {
    expect(commands([save(["-A INPUT -p tcp --dport 9200 -j ACCEPT"])]).at(-1)).toBe(
      "iptables -I INPUT 1 -p tcp -m tcp --dport 9200 -j CASEKEEP-9200",
    );
    const chain = {
      chain: { family: "inet", table: "t", name: "in", type: "filter", hook: "input", prio: 0, policy: "accept" },
    };
    expect(commands([json("r.json", { nftables: [{ table: { family: "inet", name: "t" } }, chain] })])[0]).toMatch(
      /^nft 'insert rule inet t in ip saddr != \{ 10\.0\.0\.0\/8, .* tcp dport \{ 9200 \} drop'$/,
    );
  });
  it("Kubernetes: a policy for a pod that has none, a patch for one that has", () => {
    const pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "db", namespace: "data", labels: { app: "db" } },
      spec: { containers: [] },
    };
    expect(commands([json("pod.json", pod)])[0]).toMatch(
      /^kubectl apply -f - <<'END'\n\{\n {2}"apiVersion": "networking.k8s.io\/v1"/,
    );
    const policy = {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "p", namespace: "data" },
      spec: { podSelector: {}, ingress: [{ ports: [{ port: 9200 }] }] },
    };
    expect(commands([json("pod.json", pod), json("p.json", policy)])[0]).toMatch(
      /^kubectl patch networkpolicy p -n data --type=json -p '/,
    );
  });
  it("Kubernetes: a pod in a list, and one whom an administrator's baseline keeps other pods from", () => {
    const pods = {
      apiVersion: "v1",
      kind: "PodList",
      items: [{ metadata: { name: "db", namespace: "data", labels: { app: "db" } }, spec: { containers: [] } }],
    };
    expect(judged([json("pods.json", pods)])).toMatchObject({ left: [], opened: [] });
    const baseline = {
      apiVersion: "policy.networking.k8s.io/v1alpha1",
      kind: "BaselineAdminNetworkPolicy",
      metadata: { name: "default" },
      spec: { subject: { namespaces: {} }, ingress: [{ action: "Deny", from: [{ namespaces: {} }] }] },
    };
    expect(judged([json("pods.json", pods), json("b.json", baseline)])).toMatchObject({ left: [], opened: [] });
  });
  it("Kubernetes: no policy shuts a pod of the node's network, and the rule says so", () => {
    const pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "db", labels: { app: "db" } },
      spec: { hostNetwork: true, containers: [] },
    };
    const { report, left } = judged([json("pod.json", pod)]);
    expect(report.steps).toEqual([]);
    expect(left[0]?.responsible[0]?.rule).toBe("Pod default/db: the node's network, which no policy governs");
  });
  it("Terraform: the lines of the configuration as a difference", () => {
    const text =
      'resource "aws_security_group" "g" {\n  ingress {\n    from_port   = 9200\n    to_port     = 9200\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n';
    expect(commands([{ name: "main.tf", text }])[0]).toContain(
      '-    cidr_blocks = ["0.0.0.0/0"]\n+    cidr_blocks = ["10.0.0.0/8",',
    );
  });
  it("says what else goes when a rule cannot be narrowed", () => {
    const docker = json("inspect.json", [
      {
        Name: "/db",
        NetworkSettings: { Ports: { "9200/tcp": [{ HostIp: "0.0.0.0", HostPort: "9200" }] } },
        HostConfig: {},
      },
    ]);
    expect(fix([docker], PORTS).alsoCloses[0]?.sources).toContain("0.0.0.0/0");
  });
  it("leaves alone what is not exposed", () => {
    const files = [save(["-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT"])];
    expect(fix(files, PORTS)).toMatchObject({ steps: [], files });
  });
});

describe("for random rule sets of every model", () => {
  const INSIDERS = ["10.1.2.3", "172.16.0.5", "192.168.7.7"];
  it.each(MODELS)(
    "%s: what was exposed is shut, nothing opens, and no insider is lost unsaid",
    (_, make) => {
      let exposed = 0;
      for (let seed = 1; seed <= 150 && exposed < 12; seed++) {
        const { files } = make(random(seed));
        if (exposedOn(files).length === 0) continue;
        exposed++;
        const { report, left, opened } = judged(files);
        expect({ seed, left, opened }).toEqual({ seed, left: [], opened: [] });
        const reach = (some: readonly InputFile[], source: string): string[] =>
          explain(some, { source, protocol: "tcp", port: 9200 })
            .filter((one) => one.outcome === "reaches")
            .map((one) => one.target);
        for (const source of INSIDERS) {
          const lost = reach(files, source).filter((target) => !reach(report.files, source).includes(target));
          if (lost.length > 0)
            expect(
              report.alsoCloses.map((row) => row.target),
              `rule set ${seed}, ${source}`,
            ).toEqual(expect.arrayContaining(lost));
        }
      }
      expect(exposed).toBeGreaterThan(4);
    },
    120_000,
  );
});

describe.skipIf(!haveFixtures)(`for labelled rule sets (${haveFixtures ? "present" : MISSING})`, () => {
  const FORMATS = [
    "iptables-save",
    "nft-json",
    "arm-json",
    "azure-nsg-show",
    "aws-describe-security-groups",
    "aws-collector-json",
    "cloudformation",
    "terraform-plan-json",
    "k8s-yaml",
  ];
  const entries = [
    ...new Map(
      manifest()
        .filter((one) => FORMATS.includes(one.format))
        .map((one) => [one.file, one]),
    ).values(),
  ];
  it.each(FORMATS)(
    "%s: every exposed one is shut on 22, 3389 and 9200, and nothing opens",
    (format) => {
      const ports = { ports: [22, 3389, 9200] };
      const wrong: string[] = [];
      for (const { file } of entries.filter((one) => one.format === format)) {
        const files = inputOf(FIXTURES, file);
        if (exposedOn(files, ports).length === 0) continue;
        const { left, opened } = judged(files, ports);
        if (opened.length > 0) wrong.push(`${file} opens`);
        if (left.length > 0) wrong.push(`${file} stays open by ${left[0]?.responsible.map((one) => one.rule)}`);
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});
