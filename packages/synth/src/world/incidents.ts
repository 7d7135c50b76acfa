import type { Rng } from "../core/rng.ts";
import { weightedTable } from "../core/table.ts";
import { PRODUCTS } from "./products.ts";

/** An outage: for some hours one product brings many more cases, with one error code. */
export interface Incident {
  readonly id: string;
  readonly product: number;
  readonly feature: string;
  readonly error: string;
  /** Hours from the window's start. */
  readonly from: number;
  readonly hours: number;
  /** Cases at the peak, as a multiple of everything else at that hour; falls in a straight line. */
  readonly force: number;
}

const drawProduct = weightedTable(
  PRODUCTS.map((product) => (product.kind === "cloud" ? product.weight * 2 : product.weight / 2)),
);

/** About one outage in two months, at least one. */
export function planIncidents(rng: Rng, hours: number, start: number): readonly Incident[] {
  const count = Math.max(1, Math.round(hours / 1460));
  const incidents = Array.from({ length: count }, (): Incident => {
    const product = drawProduct(rng);
    const from = rng.int(Math.max(1, hours - 24));
    const date = new Date(start + from * 3_600_000).toISOString();
    return {
      id: `INC-${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}-${PRODUCTS[product]!.code}`,
      product,
      feature: rng.pick(PRODUCTS[product]!.features),
      error: `${PRODUCTS[product]!.code}-5${rng.digits(3)}`,
      from,
      hours: rng.range(4, 20),
      force: 1 + rng.float() * 5,
    };
  });
  return incidents.sort((a, b) => a.from - b.from);
}

/** 0 outside the outage. */
export const forceAt = (incident: Incident, hour: number): number =>
  hour < incident.from || hour >= incident.from + incident.hours
    ? 0
    : incident.force * (1 - (hour - incident.from) / incident.hours);
