import type { Param, Params } from "./bind.ts";

/** Collects the values of one statement and names their places. */
export function createParams() {
  const values: Record<string, Param> = {};
  let count = 0;
  return Object.freeze({
    add(type: string, value: Param): string {
      const name = `p${count++}`;
      values[name] = value;
      return `{${name}:${type}}`;
    },
    values: values as Params,
  });
}
export type ParamList = ReturnType<typeof createParams>;
