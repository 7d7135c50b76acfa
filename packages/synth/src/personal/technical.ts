import type { Rng } from "../core/rng.ts";
import type { City } from "../world/countries.ts";
import type { Product } from "../world/products.ts";
import { luhnDigit } from "./checks.ts";

const HEX = "0123456789abcdef";
const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

export function chars(rng: Rng, alphabet: string, n: number): string {
  let text = "";
  for (let i = 0; i < n; i++) text += alphabet[rng.int(alphabet.length)];
  return text;
}
export const hex = (rng: Rng, n: number): string => chars(rng, HEX, n);

const DOC_NETS = ["192.0.2.", "198.51.100.", "203.0.113."];

/** An address of the documentation ranges (RFC 5737, RFC 3849), bare. */
export function ip(rng: Rng): string {
  if (rng.chance(0.2)) {
    return rng.chance(0.6)
      ? `2001:db8::${hex(rng, 4)}`.replace(/::0+(?=.)/, "::")
      : `2001:db8:${hex(rng, 4)}:${rng.int(10)}::${hex(rng, 3)}:1`.replace(/:0+(?=[0-9a-f])/g, ":");
  }
  return rng.pick(DOC_NETS) + rng.range(1, 254);
}

/** Documentation range (RFC 7042 2.1.1) or locally administered, in one of the usual notations. */
export function mac(rng: Rng): string {
  const digits = rng.chance(0.4) ? `00005e0053${hex(rng, 2)}` : `02${hex(rng, 10)}`;
  const style = rng.int(4);
  if (style === 0) return digits.toUpperCase().replace(/(..)(?=.)/g, "$1-");
  if (style === 1) return digits.replace(/(....)(?=.)/g, "$1.");
  return digits.replace(/(..)(?=.)/g, "$1:");
}

/** Serial number of one device, or an IMEI with the test reporting body 00 (GSMA TS.06). */
export function device(rng: Rng, product: Product): string {
  if (product.code === "PHN" || rng.int(5) === 0) {
    const body = `001${rng.digits(11)}`;
    const all = body + luhnDigit(body);
    return rng.chance(0.7) ? all : `${all.slice(0, 2)}-${all.slice(2, 8)}-${all.slice(8, 14)}-${all.slice(14)}`;
  }
  return `L${product.code}${chars(rng, LETTERS, 4)}${rng.digits(2)}${chars(rng, LETTERS, 3)}`;
}

export function geo(rng: Rng, city: City): string {
  const jitter = (): number => (rng.int(4000) - 2000) / 100_000;
  const latitude = city.latitude + jitter();
  const longitude = city.longitude + jitter();
  if (rng.int(4) === 0) {
    const dms = (value: number, hemispheres: string): string => {
      const v = Math.abs(value);
      const minutes = Math.floor((v % 1) * 60);
      return `${Math.floor(v)}°${minutes}'${(((v * 60) % 1) * 60).toFixed(1)}"${value < 0 ? hemispheres[1] : hemispheres[0]}`;
    };
    return `${dms(latitude, "NS")} ${dms(longitude, "EW")}`;
  }
  return `${latitude.toFixed(4)}${rng.pick([", ", ",", " "])}${longitude.toFixed(4)}`;
}

const PASSWORDS = [
  "Sommer",
  "Welcome",
  "dragon",
  "Qwerty",
  "Lumen",
  "Passw0rd",
  "blue-kettle",
  "Istanbul",
  "hunter",
  "Letmein",
  "Kaffee",
  "Football",
];
const base64url = (rng: Rng, n: number): string => chars(rng, BASE62, n);

/** Passwords, tokens, keys, cookies, connection strings, one-time codes. Prefixes are the fictional company's own. */
export function secret(rng: Rng): string {
  switch (rng.int(8)) {
    case 0:
      return `lmk_${rng.pick(["live", "test"])}_${base64url(rng, 24)}`;
    case 1:
      return `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOi${base64url(rng, 18)}.${base64url(rng, 27)}`;
    case 2:
      return `postgres://app:${base64url(rng, 10)}@db-${rng.int(9)}.edge.example:5432/main`;
    case 3:
      return rng.digits(6);
    case 4:
      return `${hex(rng, 4)}-${hex(rng, 4)}-${hex(rng, 4)}`;
    default:
      return `${rng.pick(PASSWORDS)}${rng.pick(["", "-", "_", "."])}${rng.range(1, 2026)}${rng.pick(["!", "", "?", "#", "$"])}`;
  }
}

/** An address that opens something, or names a person, by itself. */
export function tokenUrl(rng: Rng): string {
  switch (rng.int(5)) {
    case 0:
      return `https://id.lumen.example/reset?token=${base64url(rng, 22)}`;
    case 1:
      return `https://drive.lumen.example/s/${base64url(rng, 16)}?key=${base64url(rng, 8)}`;
    case 2:
      return `https://portal.lumen.example/customers/${rng.digits(7)}/invoices?sid=${hex(rng, 16)}`;
    case 3:
      return `https://meet.lumen.example/j/${rng.digits(9)}?pwd=${base64url(rng, 12)}`;
    default:
      return `https://api.lumen.example/v2/devices?access_token=${base64url(rng, 28)}`;
  }
}
