import { expect, test } from "vitest";
import { find } from "../../find.ts";

const valuesOf = (text: string): string[] =>
  find(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test.each([
  ["My flight BA 4188 became BA 4190, car park B", []],
  ["Boarding LH 4188 Gate A17, umgebucht auf LH 4190", []],
  ["the CAR-4188 spike is parked, VAN-4190 as well", []],
  ["Sur la plaque signalétique : HB88-K", []],
  ["La placa base KX 88-41 no arranca", []],
  ["sur la plaque y a marqué type HB88-R", []],
  ["plate LX18 KVR, flight BA 4188", ["PLATE LX18 KVR"]],
  ["Kennzeichen HB-KX 4188, siehe CAR-4190", ["PLATE HB-KX 4188"]],
])("journeys, boards and keys of trackers are no plates: %s", (text, values) => expect(valuesOf(text)).toEqual(values));
