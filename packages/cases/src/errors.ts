/** Input that cannot be read. `place` says where: "calendar.days.1[0]", "line 7, events[2].at". */
export class InputError extends Error {
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.name = "InputError";
    this.place = place;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Why a text is no JSON, by place alone: the runtime's own words quote the text, and a wrong file may hold anything. */
export function notJson(error: unknown): string {
  const column = /position (\d+)/.exec((error as Error).message)?.[1];
  return column === undefined ? "not JSON" : `not JSON from its character ${Number(column) + 1} on`;
}

/** A value as it looks in an error: short, and nothing of what lists and objects hold. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
