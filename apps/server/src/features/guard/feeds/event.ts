/** One thing a cloud says was changed. It is a reason to read the rules again, and the only word on who did it. */
export interface CloudEvent {
  readonly id: string;
  readonly at: Date;
  /** Account, role or service; a person's address may stand here, so it is kept in boxes and shown in findings only. */
  readonly who: string;
  /** The operation, in the cloud's words. */
  readonly what: string;
  /** Full name of what was changed. */
  readonly resource: string;
  /** The cloud's own id of the change. */
  readonly change: string;
}

/** What a request of a feed asks for. */
export type FeedMessage =
  /** The answer the cloud waits for before it sends anything. */
  | { readonly kind: "handshake"; readonly answer: Readonly<Record<string, string>> }
  /** An address of the cloud's own that must be fetched once. */
  | { readonly kind: "confirm"; readonly url: string }
  | { readonly kind: "events"; readonly events: readonly CloudEvent[] };

type Json = unknown;
export type Fields = Readonly<Record<string, Json>>;

export const fields = (value: Json): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
/** The first of these that is a text which is not empty, cut to a length nobody needs more of. */
export const text = (...values: readonly Json[]): string => {
  const found = values.find((value) => typeof value === "string" && value !== "");
  return typeof found === "string" ? found.slice(0, 1_000) : "";
};
export function when(...values: readonly Json[]): Date {
  for (const value of values) {
    const at = typeof value === "string" ? Date.parse(value) : typeof value === "number" ? value : Number.NaN;
    if (Number.isFinite(at) && at > 0 && at < Date.UTC(9999, 0)) return new Date(at);
  }
  return new Date();
}
