import type { InputFile } from "../types.ts";
import { json } from "./build.ts";

export interface Resource {
  readonly address: string;
  readonly values?: object;
  readonly later?: object;
  readonly expressions?: object;
}
const typeOf = (address: string): string => /([a-z]\w*_\w+)\.[\w-]+(?:\[[^\]]*\])?$/.exec(address)![1]!;
/** A plan of resources that do not exist yet, with the configuration's expressions. */
export function plan(resources: readonly Resource[], modules: object = {}, variables: object = {}): InputFile[] {
  const own = resources.filter((one) => !one.address.startsWith("module."));
  const inner = resources.filter((one) => one.address.startsWith("module."));
  const planned = (one: Resource) => ({
    address: one.address,
    mode: "managed",
    type: typeOf(one.address),
    values: one.values ?? {},
  });
  return [
    json("plan.json", {
      format_version: "1.2",
      variables,
      planned_values: {
        root_module: {
          resources: own.map(planned),
          ...(inner.length > 0 && { child_modules: [{ address: "module.m", resources: inner.map(planned) }] }),
        },
      },
      resource_changes: resources.map((one) => ({
        address: one.address,
        type: typeOf(one.address),
        change: { actions: ["create"], after: one.values ?? {}, after_unknown: { id: true, ...one.later } },
      })),
      configuration: {
        root_module: {
          resources: own.map((one) => ({
            address: one.address.replace(/\[.*\]/, ""),
            expressions: one.expressions ?? {},
          })),
          module_calls: modules,
        },
      },
    }),
  ];
}
/** An expression that names resources. */
export const refers = (...words: string[]) => ({ references: words.flatMap((word) => [`${word}.id`, word]) });
