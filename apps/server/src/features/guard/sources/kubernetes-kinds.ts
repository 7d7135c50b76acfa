/** A collection of a cluster's API, and what its items are. */
export interface Kind {
  readonly path: string;
  readonly kind: string;
  readonly apiVersion: string;
}

/** What every cluster has and what decides who reaches a pod: its policies, what leads to it, and what it is. */
export const EVERY_CLUSTER: readonly Kind[] = [
  { path: "/api/v1/namespaces", kind: "Namespace", apiVersion: "v1" },
  { path: "/api/v1/services", kind: "Service", apiVersion: "v1" },
  { path: "/api/v1/pods", kind: "Pod", apiVersion: "v1" },
  { path: "/apis/networking.k8s.io/v1/networkpolicies", kind: "NetworkPolicy", apiVersion: "networking.k8s.io/v1" },
  { path: "/apis/networking.k8s.io/v1/ingresses", kind: "Ingress", apiVersion: "networking.k8s.io/v1" },
];

/**
 * Groups that some clusters have besides. Those of network plugins are listed although `exposure` cannot read them: a pod that one of them
 * opens must become unknown, which a policy that nobody looked at would not make it.
 */
const SOME_CLUSTERS: Readonly<Record<string, RegExp>> = {
  "gateway.networking.k8s.io": /^(Gateway|ReferenceGrant|(HTTP|GRPC|TCP|TLS|UDP)Route)$/,
  "policy.networking.k8s.io": /NetworkPolicy$/,
  "route.openshift.io": /^Route$/,
  "cilium.io": /^Cilium(Clusterwide)?NetworkPolicy$/,
  "crd.projectcalico.org": /NetworkPolicy$/,
  "projectcalico.org": /NetworkPolicy$/,
  "crd.antrea.io": /NetworkPolicy$/,
};

interface Groups {
  readonly groups?: readonly {
    readonly name?: string;
    readonly versions?: readonly { readonly groupVersion?: string }[];
    readonly preferredVersion?: { readonly groupVersion?: string };
  }[];
}
interface Resources {
  readonly resources?: readonly {
    readonly name?: string;
    readonly kind?: string;
    readonly verbs?: readonly string[];
  }[];
}

/**
 * What of the optional groups this cluster serves, each kind in one version: the preferred one, or the first other that has it.
 * @param get answers a path of the API with its parsed body; rejects where it is not served
 */
export async function optionalKinds(get: (path: string) => Promise<unknown>): Promise<Kind[]> {
  const { groups = [] } = (await get("/apis")) as Groups;
  const kinds = new Map<string, Kind>();
  for (const { name = "", versions = [], preferredVersion } of groups) {
    const wanted = SOME_CLUSTERS[name];
    if (!wanted) continue;
    const ordered = [preferredVersion, ...versions].flatMap((one) => one?.groupVersion ?? []);
    for (const apiVersion of new Set(ordered)) {
      const { resources = [] } = (await get(`/apis/${apiVersion}`)) as Resources;
      for (const { name: plural = "", kind = "", verbs = [] } of resources) {
        // "gateways/status" is no collection.
        if (!wanted.test(kind) || plural.includes("/") || !verbs.includes("list")) continue;
        const key = `${name}/${kind}`;
        if (!kinds.has(key)) kinds.set(key, { path: `/apis/${apiVersion}/${plural}`, kind, apiVersion });
      }
    }
  }
  return [...kinds.values()];
}
