import { isUnresolved } from "../azure/expression.ts";
import type { Machine } from "../gcp/firewall.ts";
import { type Entrance, keyOf } from "../gcp/fronts.ts";
import { get, list, text } from "../json/get.ts";
import type { Lookup } from "./lookup.ts";
import type { Planned } from "./plan.ts";

type NetworkOf = (one: Planned, attribute: string) => string;

const MACHINE = /^google_compute_(region_)?instance(_template|_from_template)?$/;

/** Instances and the templates of groups: each interface with what it wears and whether it has an external address. */
export function machines(resources: readonly Planned[], lookup: Lookup, networkOf: NetworkOf): Machine[] {
  return resources
    .filter((one) => MACHINE.test(one.type))
    .flatMap((one): Machine[] => {
      const interfaces = list(one.values, "network_interface");
      const accounts = list(one.values, "service_account").flatMap((_, i) =>
        lookup.of(one, `service_account.${i}.email`).flatMap((word) => {
          const account = lookup.find(word);
          // The address of an account that is made here is known by its rule's own reference to it.
          return account ? [account.address, text(account.values, "email") ?? account.address] : [word];
        }),
      );
      return interfaces.map((block, i) => {
        const path = `network_interface.${i}`;
        const named = one.links(`${path}.network`).length > 0;
        const subnet = lookup.find(lookup.of(one, `${path}.subnetwork`)[0] ?? "");
        const network = named ? networkOf(one, `${path}.network`) : subnet ? networkOf(subnet, "network") : "default";
        const address = text(block, "network_ip");
        const tags = one.links("tags");
        return {
          name: interfaces.length > 1 ? `${one.address}/nic${i}` : one.address,
          file: one.file,
          line: one.line,
          network,
          tags: tags.filter((tag) => !isUnresolved(tag)),
          accounts: [...new Set(accounts)],
          addresses: address === undefined || address === "" || isUnresolved(address) ? [] : [address],
          external: { v4: has(block, "access_config"), v6: has(block, "ipv6_access_config") },
        };
      });
    });
}

/** Blocks that may be there are taken to be. */
const has = (block: unknown, key: string): boolean => isUnresolved(get(block, key)) || list(block, key).length > 0;

const FORWARDING = /^google_compute_(global_)?forwarding_rule$/;
const PROXY = /^google_compute_(region_)?target_(http|https|tcp|ssl|grpc)_proxy$/;

/** The fronts of load balancers, as `gcloud compute forwarding-rules list` shows them. */
export function entrances(resources: readonly Planned[], lookup: Lookup): Entrance[] {
  return resources
    .filter((one) => FORWARDING.test(one.type))
    .map((one) => {
      const target = lookup.of(one, "target")[0] ?? "";
      const leads = target || lookup.of(one, "backend_service")[0];
      const proxied =
        PROXY.test(lookup.find(target)?.type ?? "") || /target(Http|Https|Tcp|Ssl|Grpc)Proxies/i.test(target);
      const scheme = text(one.values, "load_balancing_scheme") ?? "EXTERNAL";
      const range = text(one.values, "port_range");
      const ports = list(one.values, "ports").map(String);
      const shown = ports.length > 0 ? ports : range === undefined || range === "" ? undefined : [range];
      return {
        name: text(one.values, "name") ?? one.address,
        file: one.file,
        line: one.line,
        ...(leads && { to: lookup.find(leads) ? leads.toLowerCase() : keyOf(leads) }),
        // Anything but an inner scheme may face the internet.
        external: !/^INTERNAL/.test(scheme),
        // A global one always ends in a proxy.
        proxied: proxied || one.type === "google_compute_global_forwarding_rule",
        protocol: text(one.values, "ip_protocol") ?? "TCP",
        ports: get(one.values, "all_ports") === true ? undefined : shown,
      };
    });
}
