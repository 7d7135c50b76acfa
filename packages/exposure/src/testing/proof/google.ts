import { json } from "../build.ts";
import { cidr, type Ports, ports, type Random } from "./random.ts";
import type { Case, Formula, Logic } from "./solver.ts";

interface Written {
  readonly priority: number;
  readonly allow: boolean;
  readonly disabled: boolean;
  readonly ranges: readonly string[];
  readonly services: readonly { readonly protocol: string; readonly ports: readonly Ports[] }[];
}

/** Google: an allow counts where nothing of a lower number matches and no deny of the same number; nothing = closed. */
export function googleCase(from: Random): Case {
  const rules = from.many(
    1,
    9,
    (): Written => ({
      priority: from.pick([0, 900, 1000, 1000, 1000, 65_535]),
      allow: from.chance(0.6),
      disabled: from.chance(0.1),
      ranges: from.many(0, 3, () => cidr(from)),
      services: from.many(1, 2, () => ({
        protocol: from.pick(["tcp", "tcp", "6", "all", "udp"]),
        ports: from.many(0, 2, () => ports(from)),
      })),
    }),
  );
  const file = json(
    "firewall.json",
    // A last rule that opens a port nobody asks about keeps the list from being empty.
    [
      ...rules,
      {
        priority: 65_535,
        allow: true,
        disabled: false,
        ranges: ["192.0.2.1/32"],
        services: [{ protocol: "udp", ports: [[1, 1] as Ports] }],
      },
    ].map((one, i) => ({
      kind: "compute#firewall",
      name: `r${i}`,
      network: "global/networks/n",
      direction: "INGRESS",
      priority: one.priority,
      disabled: one.disabled,
      ...(one.ranges.length > 0 && { sourceRanges: one.ranges }),
      [one.allow ? "allowed" : "denied"]: one.services.map(({ protocol, ports }) => ({
        IPProtocol: protocol,
        ...(ports.length > 0 &&
          protocol !== "all" && { ports: ports.map(([lo, hi]) => (lo === hi ? `${lo}` : `${lo}-${hi}`)) }),
      })),
    })),
  );
  const meaning = (logic: Logic): Formula => {
    const live = rules.filter((one) => !one.disabled);
    const matches = (one: Written): Formula =>
      logic.and(
        one.ranges.length === 0 ? logic.yes : logic.or(...one.ranges.map(logic.from)),
        logic.or(
          logic.no,
          ...one.services
            .filter(({ protocol }) => protocol !== "udp")
            .map(({ protocol, ports }) =>
              protocol === "all" || ports.length === 0 ? logic.yes : logic.or(...ports.map(logic.to)),
            ),
        ),
      );
    // An allow that a deny comes before may still be saved by an earlier one, which then counts by itself.
    const allowed = live.filter((one) => one.allow);
    const denied = (limit: number): Written[] => live.filter((one) => !one.allow && one.priority <= limit);
    return logic.or(
      logic.no,
      ...allowed.map((one) =>
        logic.and(matches(one), ...denied(one.priority).map((other) => logic.not(matches(other)))),
      ),
    );
  };
  return { files: [file], meaning };
}
