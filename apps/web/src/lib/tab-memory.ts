/**
 * What a tab keeps in memory belongs to the person signed in there: half-written texts, cases that were read. When another person signs in
 * in the same tab, or somebody signs out, it is forgotten. A session that only ended keeps it for the same person's return.
 */
let owner: string | undefined;
const acts: (() => void)[] = [];

/** Whoever keeps something says here how it is forgotten. */
export const whenForgetting = (act: () => void): void => void acts.push(act);

export function forget(): void {
  owner = undefined;
  for (const act of acts) act();
}

/** Told each time the server has said who is signed in. */
export function belongsTo(id: string): void {
  if (owner !== undefined && owner !== id) forget();
  owner = id;
}
