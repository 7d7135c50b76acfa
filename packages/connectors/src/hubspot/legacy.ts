import { flag, isObject, type Json, list, object } from "../text/values.ts";

/** Objects as the first version of the interface writes them, every property with its versions, in the shape of today's; others as they are. */
export function modern(value: Json): Json {
  if (value.objectId === undefined || !isObject(value.properties)) return value;
  const properties = Object.entries(value.properties).map(([name, said]) => [name, object(said)] as const);
  return {
    id: value.objectId,
    properties: Object.fromEntries(properties.map(([name, said]) => [name, said.value])),
    propertiesWithHistory: Object.fromEntries(properties.map(([name, said]) => [name, list(said.versions)])),
    archived: flag(value.isDeleted) === true,
  };
}
