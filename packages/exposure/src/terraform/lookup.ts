import { expectAttribute, type Planned } from "./plan.ts";

/** Finds the resources that a text means: an address with or without index, an id, an ARN, or a mark of an attribute. */
export interface Lookup {
  /** The addresses it may mean; the text itself where it means none. */
  addresses(text: string): readonly string[];
  /** All that an attribute of a resource means, of the wanted types where these are given. */
  of(one: Planned, attribute: string, types?: RegExp): string[];
  /** All that any of these attributes means, whatever shapes they have. */
  ofAny(one: Planned, attributes: readonly string[]): string[];
  find(address: string): Planned | undefined;
}

const plain = (address: string): string => address.replace(/\[[^\]]*\]/g, "");
/** `<<type.name.attribute>>`, or a resource's address with more behind it. */
const MARKED = /^<<((?:module\.[^.<>]+\.)*[a-z]\w*_\w+\.[\w-]+)/;

/** Types that others mean by their name. */
const NAMED = /^aws_(\w+_subnet_group|launch_template|launch_configuration|autoscaling_group|elb)$/;

export function lookupIn(resources: readonly Planned[]): Lookup {
  const byAddress = new Map(resources.map((one) => [one.address, one]));
  const groups = (keyOf: (one: Planned) => readonly unknown[]): Map<string, string[]> => {
    const out = new Map<string, string[]>();
    for (const one of resources) {
      for (const key of new Set(keyOf(one)))
        if (typeof key === "string" && key !== "") out.set(key, [...(out.get(key) ?? []), one.address]);
    }
    return out;
  };
  const byPlain = groups((one) => [plain(one.address)]);
  const byId = groups(({ values }) => [values.id, values.arn, values.self_link]);
  const byName = groups(({ type, values }) => (NAMED.test(type) ? [values.name] : []));
  const addresses = (text: string): readonly string[] => {
    if (byAddress.has(text)) return [text];
    const marked = MARKED.exec(text)?.[1];
    return byId.get(text) ?? byPlain.get(plain(marked ?? text)) ?? byName.get(text) ?? [text];
  };
  const fits = (address: string, types: RegExp | undefined): boolean => {
    const found = byAddress.get(address);
    return types === undefined || found === undefined || types.test(found.type);
  };
  return {
    addresses,
    find: (address) => byAddress.get(address),
    of(one, attribute, types) {
      expectAttribute(one, attribute, "words");
      return [...new Set(one.links(attribute).flatMap(addresses))].filter((address) => fits(address, types));
    },
    ofAny: (one, attributes) => attributes.flatMap((key) => one.links(key)).flatMap(addresses),
  };
}
