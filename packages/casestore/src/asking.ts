import { AsyncLocalStorage } from "node:async_hooks";
import type { Viewer } from "@casekeep/contracts";

/** What a statement is asked for, so that one that has to be stopped can be named without repeating what was asked. */
export interface Asking {
  /** Name of the question, e.g. "list" or "metric first_reply". */
  readonly what: string;
  /** Id of the viewer who asks. */
  readonly who: string;
}

const current = new AsyncLocalStorage<Asking>();

const standing = new AsyncLocalStorage<boolean>();

/** Work whose questions nobody waits for, an import's: their threads stand behind all others, whatever the lane. */
export const behind = <T>(work: () => Promise<T>): Promise<T> => standing.run(true, work);
export const isBehind = (): boolean => standing.getStore() ?? false;

const wanted = new AsyncLocalStorage<AbortSignal | undefined>();

/** Work that nobody waits for any more once the signal aborts: its statements are stopped then, and those to come are not begun. */
export const wantedUntil = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => wanted.run(signal, work);
export const unwanted = (): AbortSignal | undefined => wanted.getStore();

/**
 * Work of which several askers wait for one answer: it is no more one asker's than another's, so it goes on when who began it leaves, and
 * stands where a question of its lane does, also when an import began it.
 */
export const forAll = <T>(work: () => Promise<T>): Promise<T> => wanted.run(undefined, () => standing.run(false, work));

/** What is being asked where this is called; undefined for the store's own housekeeping. */
export const asking = (): Asking | undefined => current.getStore();

/** A question whose statements carry its name. */
export const named = <T>(what: string, viewer: Pick<Viewer, "id">, ask: () => Promise<T>): Promise<T> =>
  current.run({ what, who: viewer.id }, ask);
