import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GuardAsset, GuardConfig } from "@casekeep/contracts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { judgeAsset } from "../evaluate.ts";
import { watchSources } from "../watch.ts";
import { kubernetesSource } from "./kubernetes.ts";

type Thing = Record<string, unknown>;
const NETWORK = "/apis/networking.k8s.io/v1/networkpolicies";

const INGRESSES = "/apis/networking.k8s.io/v1/ingresses";
const CILIUM = "/apis/cilium.io/v2/ciliumnetworkpolicies";

/** A Kubernetes API as far as lists and watches go: pages, versions, bookmarks, and 410 for a version that was forgotten. */
class Cluster {
  readonly things = new Map<string, Thing[]>();
  /** What `/apis` and each group's address answer. */
  readonly discovery = new Map<string, Thing>([["/apis", { kind: "APIGroupList", groups: [] }]]);
  readonly watches = new Map<string, Set<ServerResponse>>();
  readonly asked: { path: string; query: URLSearchParams; token: string | undefined }[] = [];
  version = 100;
  oldest = 0;
  status = 200;
  readonly server: Server;
  constructor() {
    this.server = createServer((request, answer) => {
      const url = new URL(request.url ?? "", "http://x");
      this.asked.push({ path: url.pathname, query: url.searchParams, token: request.headers.authorization });
      if (this.status !== 200) return void answer.writeHead(this.status).end("{}");
      const found = this.discovery.get(url.pathname);
      if (found) return void answer.end(JSON.stringify(found));
      if (url.pathname.startsWith("/apis") && !this.things.has(url.pathname) && url.pathname !== INGRESSES)
        return void answer.writeHead(404).end("{}");
      if (url.searchParams.get("watch") !== "1") {
        const all = this.things.get(url.pathname) ?? [];
        const from = Number(url.searchParams.get("continue") || "0");
        const items = all.slice(from, from + 2);
        const more = from + 2 < all.length ? String(from + 2) : "";
        return void answer.end(
          JSON.stringify({ kind: "List", metadata: { resourceVersion: String(this.version), continue: more }, items }),
        );
      }
      if (Number(url.searchParams.get("resourceVersion")) < this.oldest)
        return void answer.end(
          `${JSON.stringify({ type: "ERROR", object: { kind: "Status", code: 410, reason: "Expired" } })}\n`,
        );
      answer.writeHead(200, { "content-type": "application/json" });
      answer.flushHeaders();
      const open = this.watches.get(url.pathname) ?? new Set();
      this.watches.set(url.pathname, open.add(answer));
      answer.on("close", () => open.delete(answer));
    });
  }
  event(path: string, type: string, object: Thing): void {
    for (const answer of this.watches.get(path) ?? []) answer.write(`${JSON.stringify({ type, object })}\n`);
  }
  set(path: string, things: Thing[], type = "MODIFIED"): void {
    this.version++;
    this.things.set(path, things);
    this.event(path, type, { metadata: { resourceVersion: String(this.version) } });
  }
}

const pod = {
  metadata: { name: "db-0", namespace: "css", labels: { app: "db" } },
  spec: { containers: [{ name: "db", ports: [{ containerPort: 9200 }] }] },
};
const service = {
  metadata: { name: "db", namespace: "css" },
  spec: {
    type: "LoadBalancer",
    externalTrafficPolicy: "Local",
    selector: { app: "db" },
    ports: [{ port: 9200, targetPort: 9200 }],
  },
};
const policy = (ingress: unknown[]) => ({
  metadata: { name: "db", namespace: "css" },
  spec: { podSelector: { matchLabels: { app: "db" } }, policyTypes: ["Ingress"], ingress },
});
const INSIDE = policy([{ from: [{ ipBlock: { cidr: "10.0.0.0/8" } }], ports: [{ port: 9200 }] }]);
const ANYBODY = policy([{}]);

describe("the Kubernetes API as a source", () => {
  let cluster: Cluster;
  let url = "";
  let folder = "";
  beforeEach(async () => {
    cluster = new Cluster();
    await new Promise<void>((resolve) => cluster.server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(cluster.server.address() as AddressInfo).port}`;
    cluster.things.set("/api/v1/namespaces", [{ metadata: { name: "css" } }]);
    cluster.things.set("/api/v1/pods", [pod]);
    cluster.things.set("/api/v1/services", [service]);
    cluster.things.set(NETWORK, [INSIDE]);
    folder = mkdtempSync(join(tmpdir(), "casekeep-k8s-"));
  });
  afterEach(() => {
    cluster.server.closeAllConnections();
    cluster.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const until = async (what: () => boolean): Promise<void> => {
    const end = Date.now() + 6_000;
    while (!what()) {
      if (Date.now() > end) throw new Error("not so within 6 s");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it("lists every page of every kind, with the token as it is now", async () => {
    const tokenFile = join(folder, "token");
    writeFileSync(tokenFile, "one\n");
    cluster.things.set(
      "/api/v1/pods",
      Array.from({ length: 5 }, (_, place) => ({ ...pod, metadata: { ...pod.metadata, name: `db-${place}` } })),
    );
    const source = kubernetesSource({ name: "k8s", url, tokenFile });
    const { files } = await source.read(AbortSignal.timeout(5_000));
    const pods = files.find(({ name }) => name === "k8s/Pod.json");
    expect((JSON.parse(pods?.text ?? "") as { items: unknown[] }).items).toHaveLength(5);
    writeFileSync(tokenFile, "two\n");
    await source.read(AbortSignal.timeout(5_000));
    expect(new Set(cluster.asked.map(({ token }) => token))).toEqual(new Set(["Bearer one", "Bearer two"]));
  });

  it("has a problem, in words without an address, when it is refused or not there", async () => {
    cluster.status = 403;
    const source = kubernetesSource({ name: "k8s", url });
    await expect(source.read(AbortSignal.timeout(5_000))).rejects.toMatchObject({
      name: "SourceProblem",
      message: "the Kubernetes API answered 403 to /apis",
    });
    const gone = kubernetesSource({ name: "k8s", url: "http://127.0.0.1:1" });
    await expect(gone.read(AbortSignal.timeout(5_000))).rejects.toThrow("does not answer (ECONNREFUSED)");
    const noToken = kubernetesSource({ name: "k8s", url, tokenFile: join(folder, "none") });
    await expect(noToken.read(AbortSignal.timeout(5_000))).rejects.toThrow("cannot be read");
  });

  it("finds out which other kinds the cluster has, also later, and never takes a policy that it cannot read for safe", async () => {
    const asset = GuardAsset.parse({ name: "db", targets: ["*db*"], ports: [{ from: 9200, to: 9200 }] });
    const config = GuardConfig.parse({
      assets: [asset],
      sources: [{ kind: "kubernetes", name: "k8s", url, everySeconds: 1 }],
    });
    const errors: unknown[] = [];
    const watch = watchSources(config, {
      now: Date.now,
      onRead: () => undefined,
      report: (error) => errors.push(error),
    });
    const verdict = () => judgeAsset(asset, config, watch.said(), watch.unread());
    try {
      await until(() => verdict().verdict === "restricted");
      cluster.things.set(CILIUM, [{ metadata: { name: "open", namespace: "css" }, spec: { ingress: [{}] } }]);
      cluster.discovery.set("/apis/cilium.io/v2", {
        kind: "APIResourceList",
        resources: [
          { name: "ciliumnetworkpolicies", kind: "CiliumNetworkPolicy", verbs: ["get", "list", "watch"] },
          { name: "ciliumnetworkpolicies/status", kind: "CiliumNetworkPolicy", verbs: ["get"] },
          { name: "ciliumnodes", kind: "CiliumNode", verbs: ["list"] },
        ],
      });
      const served = { groupVersion: "cilium.io/v2", version: "v2" };
      cluster.discovery.set("/apis", {
        kind: "APIGroupList",
        groups: [
          { name: "cilium.io", versions: [served], preferredVersion: served },
          { name: "apps", versions: [{ groupVersion: "apps/v1" }], preferredVersion: { groupVersion: "apps/v1" } },
        ],
      });
      await until(() => verdict().verdict === "unknown");
      expect(verdict().reason).toContain("CiliumNetworkPolicy of cilium.io is not supported");
      await until(() => cluster.watches.get(CILIUM)?.size === 1);
      expect(cluster.asked.some(({ path }) => /ciliumnodes|status$|apps/.test(path))).toBe(false);
      expect(errors).toEqual([]);
    } finally {
      watch.stop();
    }
  });

  it("gives a verdict within a second of an event, goes on after bookmarks, a broken stream and 410 Gone", async () => {
    const asset = GuardAsset.parse({ name: "db", targets: ["*db*"], ports: [{ from: 9200, to: 9200 }] });
    const config = GuardConfig.parse({
      assets: [asset],
      sources: [{ kind: "kubernetes", name: "k8s", url, everySeconds: 3600 }],
    });
    const errors: unknown[] = [];
    const watch = watchSources(config, {
      now: Date.now,
      onRead: () => undefined,
      report: (error) => errors.push(error),
    });
    const verdict = () => judgeAsset(asset, config, watch.said(), watch.unread()).verdict;
    try {
      await until(() => cluster.watches.get(NETWORK)?.size === 1 && verdict() !== "unknown");
      const closed = verdict();
      expect(closed).not.toBe("exposed");
      let begun = performance.now();
      cluster.set(NETWORK, [ANYBODY]);
      await until(() => verdict() === "exposed");
      expect(performance.now() - begun).toBeLessThan(1_000);

      // A bookmark is no change; it moves the version on, from which the next watch goes on.
      const lists = cluster.asked.filter(({ query }) => !query.has("watch")).length;
      cluster.version = 500;
      cluster.event(NETWORK, "BOOKMARK", { metadata: { resourceVersion: "500" } });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(cluster.asked.filter(({ query }) => !query.has("watch")).length).toBe(lists);
      for (const answer of cluster.watches.get(NETWORK) ?? []) answer.destroy();
      await until(() =>
        cluster.asked.some(({ path, query }) => path === NETWORK && query.get("resourceVersion") === "500"),
      );
      begun = performance.now();
      cluster.set(NETWORK, [INSIDE]);
      await until(() => verdict() === closed);
      expect(performance.now() - begun).toBeLessThan(1_000);

      // Forgotten versions: it lists anew and sees what it missed.
      cluster.things.set(NETWORK, [ANYBODY]);
      cluster.version = 900;
      cluster.oldest = 900;
      for (const answer of cluster.watches.get(NETWORK) ?? []) answer.destroy();
      await until(() => verdict() === "exposed");
      expect(errors).toEqual([]);
    } finally {
      watch.stop();
    }
  });
});
