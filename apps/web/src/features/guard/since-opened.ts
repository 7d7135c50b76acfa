import type { GuardAsset, GuardConfig } from "../../api/types.ts";

type Assets = Pick<GuardConfig, "assets">;

/** Nothing in it is a function or a date, and both come from the same server: equal ones read the same. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The asset as a form shows it, in place of the one that the form was opened for; beside the others where that one is gone. */
export const withAsset = ({ assets }: Assets, before: GuardAsset | undefined, after: GuardAsset): GuardAsset[] =>
  assets.some(({ name }) => name === before?.name)
    ? assets.map((one) => (one.name === before?.name ? after : one))
    : [...assets, after];

export const withoutAsset = ({ assets }: Assets, gone: GuardAsset): GuardAsset[] =>
  assets.filter(({ name }) => name !== gone.name);

/** What has become of an asset since a form was opened for it. */
export type Since = "same" | "changed" | "gone";

export function sinceOpened({ assets }: Assets, before: GuardAsset): Since {
  const now = assets.find(({ name }) => name === before.name);
  if (!now) return "gone";
  return isSame(now, before) ? "same" : "changed";
}
