import type { Keyring } from "@casekeep/vault";

/**
 * A keyring that makes each keyed hash once: agents, products and addresses return through a whole batch, and a hash costs more than
 * looking it up. It holds values of people, so it is made for one batch and forgotten with it.
 */
export function remembering(keyring: Keyring): Keyring {
  const once = <F extends string, T>(make: (family: F, value: string) => T) => {
    const families = new Map<F, Map<string, T>>();
    return (family: F, value: string): T => {
      let made = families.get(family);
      if (made === undefined) {
        made = new Map();
        families.set(family, made);
      }
      let result = made.get(value);
      if (result === undefined) {
        result = make(family, value);
        made.set(value, result);
      }
      return result;
    };
  };
  const numbers = once((purpose: string, text) => keyring.hash64(purpose, text));
  return Object.freeze({
    ...keyring,
    standIn: once(keyring.standIn),
    pseudonym: once(keyring.pseudonym),
    blindAll: once(keyring.blindAll),
    hash64: (purpose: string, value: string | Uint8Array) =>
      purpose === "person" && typeof value === "string" ? numbers(purpose, value) : keyring.hash64(purpose, value),
  });
}
