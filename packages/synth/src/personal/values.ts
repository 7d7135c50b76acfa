import { createRng, type Rng } from "../core/rng.ts";
import type { Customer } from "../people/customer.ts";
import { PERSONAL_TYPES, type PersonalType } from "../types.ts";
import type { Product } from "../world/products.ts";
import { address } from "./address.ts";
import { birthday, nationalId, passport, plate } from "./identity.ts";
import { bankAccount, card, iban } from "./money.ts";
import { disguiseEmail, restyleIp, restylePhone } from "./obfuscate.ts";
import { device, geo, ip, mac, secret, tokenUrl } from "./technical.ts";

const own = createRng(1);
const typeNumber = new Map(PERSONAL_TYPES.map((type, index) => [type, index + 1]));

function dateOfBirth(rng: Rng, country: string): string {
  const [year, month, day] = birthday(rng);
  if (country === "US") return `${month}/${day}/${year}`;
  if (country === "JP" || country === "CN") return `${year}年${Number(month)}月${Number(day)}日`;
  if (country === "KR" || country === "SE") return `${year}-${month}-${day}`;
  return rng.chance(0.6) ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}

/**
 * A value of a person in its plain form: the same at each call (a person has one passport), save passwords, links and the
 * address they come from, which change.
 */
export function plainValue(type: PersonalType, person: Customer, product: Product, rng: Rng): string {
  const code = person.country.code;
  if (type === "EMAIL") return person.email;
  if (type === "PHONE") return person.phone;
  if (type === "PERSON") return person.name;
  if (type === "USERNAME") return person.handle;
  if (type === "SECRET") return secret(rng);
  if (type === "URL") return tokenUrl(rng);
  own.reseed(person.key, typeNumber.get(type)!, 0);
  const city = own.pick(person.country.cities);
  switch (type) {
    case "ADDRESS":
      return address(own, person.country, city);
    case "GEO":
      return geo(own, city);
    case "IP":
      return ip(rng.chance(0.7) ? own : rng);
    case "MAC":
      return mac(own);
    case "DEVICE":
      return device(own, product);
    case "CARD":
      return card(own);
    case "IBAN":
      return iban(own, code);
    case "BANK":
      return bankAccount(own, code);
    case "ID":
      return nationalId(own, code);
    case "PASSPORT":
      return passport(own, code);
    case "PLATE":
      return plate(own, code);
    default:
      return dateOfBirth(own, code);
  }
}

/** The value as it stands in a message: often plain, at times disguised or in another notation. */
export function writtenValue(
  type: PersonalType,
  person: Customer,
  product: Product,
  rng: Rng,
  spelled: readonly (readonly [string, string])[],
): string {
  const plain = plainValue(type, person, product, rng);
  if (type === "EMAIL") return rng.chance(0.22) ? disguiseEmail(rng, plain, spelled) : plain;
  if (type === "PHONE") return restylePhone(rng, plain, person.country.trunk);
  if (type === "IP") return restyleIp(rng, plain);
  if (type === "USERNAME") return rng.chance(0.25) ? `@${plain}` : plain;
  return plain;
}
