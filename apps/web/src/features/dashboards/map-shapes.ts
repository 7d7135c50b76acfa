import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import topology from "world-atlas/countries-110m.json";
import { SMALL_PLACES } from "../../lib/countries.ts";

type Topology = Parameters<typeof feature>[0];
type Collection = Extract<Parameters<typeof feature>[1], { type: "GeometryCollection" }>;

export const WIDTH = 860;
export const HEIGHT = 430;

export interface Shape {
  /** ISO 3166-1 number. */
  readonly number: string;
  readonly path: string;
}

const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: "Sphere" });
const draw = geoPath(projection);

/** Natural Earth's countries at 1:110 million, without Antarctica, which has no customers. */
export const SHAPES: readonly Shape[] = feature(
  topology as unknown as Topology,
  topology.objects.countries as unknown as Collection,
)
  .features.filter(({ id }) => id !== "010")
  .map((one) => ({ number: String(one.id ?? ""), path: draw(one) ?? "" }));

/** Where a place too small for a shape lies on the drawing. */
export function dotOf(code: string): readonly [number, number] | undefined {
  const place = SMALL_PLACES[code];
  return place ? (projection([place[0], place[1]]) ?? undefined) : undefined;
}
