import type { Stripped } from "../document.ts";
import { type Counts, cleanAddress, cleanHeader, noneStripped } from "./headers.ts";

/**
 * Requests that a tool for trying interfaces keeps (Postman collections 2.x and environments, Insomnia exports 4): tokens stand in their
 * headers, their sign-in and their variables. Built anew from a list of what may stay, as recordings are.
 */
type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

const KEPT = new Set(
  `_type type __export_format __export_date __export_source resources parentId info item name description schema request response method
  status code responseTime disabled enabled protocol created modified collection requests _postman_variable_scope _postman_exported_using`.split(
    /\s+/,
  ),
);
const ADDRESS = new Set(["url", "raw"]);
const DEEPEST = 60;

export function isCollection(value: unknown): boolean {
  const it = object(value);
  return (
    /schema\.(?:get)?postman\.com/.test(String(object(it.info).schema ?? "")) ||
    (it._type === "export" && Array.isArray(it.resources)) ||
    (Array.isArray(it.values) && typeof it._postman_variable_scope === "string")
  );
}

export function cleanCollection(value: unknown): { readonly value: unknown; readonly stripped: Stripped } {
  const counts = noneStripped();
  return { value: cleaned(value, counts, 0), stripped: Object.freeze({ ...counts }) };
}

function cleaned(value: unknown, counts: Counts, depth: number): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, counts, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === "header" || key === "headers")
      made[key] = Array.isArray(part) ? part.map((one) => pair(one, counts)) : [];
    else if (ADDRESS.has(key) && typeof part === "string") made[key] = cleanAddress(part, counts);
    else if (key === "url") made[key] = cleaned(part, counts, depth + 1);
    else if (KEPT.has(key)) made[key] = cleaned(part, counts, depth + 1);
    else if (key === "body" || key === "data") counts.bodies++;
    else if (/^cookies?$/i.test(key)) counts.cookies++;
    else counts.tokens++;
  }
  return made;
}

function pair(one: unknown, counts: Counts): Json {
  const { key, name, value } = object(one);
  return { ...cleanHeader(String(name ?? key ?? ""), typeof value === "string" ? value : "", counts) };
}
