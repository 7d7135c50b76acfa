/**
 * Friendly names for people who are only known by a pseudonym. The name is computed from the pseudonym's code alone,
 * so it is the same for everybody and every day, and says nothing about the person.
 */
const COLOURS =
  "Amber Azure Bronze Cobalt Copper Coral Cyan Ebony Emerald Fawn Flint Garnet Golden Hazel Indigo Iris Ivory Jade Jasper Lilac Lime Maroon Mauve Mint Ochre Olive Onyx Opal Peach Pearl Plum Quartz Rose Ruby Russet Sable Saffron Sage Sand Scarlet Silver Slate Tawny Teal Topaz Umber Violet Walnut".split(
    " ",
  );
const BIRDS =
  "Avocet Bittern Bluetit Bunting Bustard Buzzard Chough Condor Coot Crane Crossbill Curlew Dipper Dove Dunlin Eagle Egret Eider Falcon Finch Gannet Goshawk Grebe Grouse Gull Harrier Hawk Heron Hobby Hoopoe Ibis Jackdaw Jay Kestrel Kingfisher Kite Lapwing Lark Linnet Magpie Martin Merlin Nightjar Nuthatch Oriole Osprey Ouzel Owl Partridge Pelican Petrel Pintail Pipit Plover Puffin Quail Rail Raven Redstart Robin Rook Shrike Skylark Snipe Sparrow Starling Stork Swallow Swan Swift Teal Tern Thrush Wagtail Warbler Waxwing Whimbrel Wren".split(
    " ",
  );

/** FNV-1a, 32 bits: spreads short codes evenly and needs no library. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** The code inside a pseudonym: `[PERSON·k7f2q9xa]`, `agent:k7f2q9xa` and `k7f2q9xa` all hold k7f2q9xa. */
export function codeOf(pseudonym: string): string {
  const bracketed = /·([0-9a-z]+)\]?$/u.exec(pseudonym);
  if (bracketed?.[1]) return bracketed[1];
  return pseudonym.slice(pseudonym.lastIndexOf(":") + 1);
}

/** Only a pseudonym has its code behind a dot; every other id is an account's, and no name is made up for that. */
export const isPseudonym = (id: string): boolean => id.includes("·");

/** Casekeep's own jobs are actors too: "service:demo" is the demo service, whoever owns the machine its operator. Null for people. */
export function serviceOf(id: string): string | null {
  if (id === "operator") return "the operator of the machine";
  const name = /^service:(.+)$/.exec(id)?.[1];
  return name ? `the ${name} service` : null;
}

/**
 * The name of an account or a token. One that is not known is shown by its id: a made-up name would be taken for somebody's.
 * @param pending names are still on their way
 */
export function nameOfAccount(
  id: string,
  staff: readonly { readonly id: string; readonly name: string }[] | undefined,
  pending: boolean,
): string {
  const name = staff?.find((one) => one.id === id)?.name ?? "";
  const token = id.startsWith("token:");
  if (name !== "") return token ? `token “${name}”` : name;
  if (pending) return "…";
  return token ? `token ${id.slice("token:".length, "token:".length + 8)}` : `account ${id.slice(0, 8)}`;
}

/** "Teal Heron" for the pseudonym of a person without a display name. */
export function aliasOf(pseudonym: string): string {
  const value = hash(codeOf(pseudonym));
  const colour = COLOURS[value % COLOURS.length];
  const bird = BIRDS[Math.floor(value / COLOURS.length) % BIRDS.length];
  return `${colour} ${bird}`;
}

/** Two letters for a small badge. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => (word ? (Array.from(word)[0] ?? "") : ""))
    .join("")
    .toUpperCase();
}
