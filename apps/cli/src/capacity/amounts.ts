import { InvalidArgumentError } from "commander";

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, b: 1e9, g: 1e9, t: 1e12 };

/** Option parser: a number above 0 that may end in k, M, B (or G) or T, powers of ten: 250M, 1.5T, 100_000. */
export function amount(max: number): (text: string) => number {
  return (text) => {
    const [, digits = "", unit = ""] = /^(\d[\d_]*(?:\.\d+)?)([kmbgt]?)$/i.exec(text) ?? [];
    const value = Number(digits.replaceAll("_", "")) * (UNITS[unit.toLowerCase()] as number);
    if (digits === "" || !(value > 0) || value > max)
      throw new InvalidArgumentError("Expected a number above 0 such as 384, 250M or 10B.");
    return value;
  };
}

/** Option parser: several sizes, "250M,1B". */
export function amounts(max: number): (text: string) => number[] {
  const one = amount(max);
  return (text) => text.split(",").map((part) => Math.round(one(part.trim())));
}

/** Option parser: a price, 0 allowed. */
export function price(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value > 1e9) throw new InvalidArgumentError("Expected a price such as 0.08.");
  return value;
}
