/** Words to write `nft -j list ruleset` with: tables, chains, rules, sets and what they match. */
let h = 1;
const meta = { metainfo: { version: "1.0.9", release_name: "Old Doc Yak #3", json_schema_version: 1 } };
export const T = (family = "inet", name = "filter", more = {}) => ({ table: { family, name, handle: h++, ...more } });
export const C = (
  name: string,
  hook?: string,
  policy = "accept",
  prio: unknown = 0,
  family = "inet",
  table = "filter",
  type = "filter",
) => ({ chain: { family, table, name, handle: h++, ...(hook && { type, hook, prio, policy }) } });
export const R = (chain: string, expr: unknown[], family = "inet", table = "filter") => ({
  rule: { family, table, chain, handle: h++, expr },
});
export const SET = (
  name: string,
  type: unknown,
  elem: unknown[] | undefined,
  more: Record<string, unknown> = {},
  family = "inet",
  table = "filter",
) => ({
  set: { family, name, table, type, handle: h++, flags: ["interval"], ...(elem && { elem }), ...more },
});
export const m = (left: unknown, right: unknown, op = "==") => ({ match: { op, left, right } });
export const p = (protocol: string, field: string) => ({ payload: { protocol, field } });
export const dport = (right: unknown, op = "==") => m(p("tcp", "dport"), right, op);
export const saddr = (right: unknown, op = "==") => m(p("ip", "saddr"), right, op);
export const A = { accept: null };
export const D = { drop: null };
export const nft = (...x: unknown[]) => ({ "nft.json": { nftables: [meta, ...x] } });
export const pre = (a: string, l: number) => ({ prefix: { addr: a, len: l } });
