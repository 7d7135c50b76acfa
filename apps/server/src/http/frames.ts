/** A line of a stack that is a place in code. A message of several lines, quoted at the top of a stack, may look much like one. */
const PLACE = /^ {4}at (?:[^()]* )?\(?(?:<anonymous>|native|(?:file|node):[^\s()]*:\d+:\d+|\/[^\s()]*:\d+:\d+)\)?$/;

/** The places an error came through, innermost first. Never a word of its message. */
export function placesOf(error: Error): string[] {
  const stack = (error.stack ?? "").replace(error.message, "");
  return stack.split("\n").filter((line) => PLACE.test(line));
}

/** Where an error came from, without its message, which may quote input. Errors this program words itself keep theirs. */
export function frames(error: unknown): string {
  if (!(error instanceof Error)) return "not an error";
  const { code = "" } = error as { code?: unknown };
  const own = error.name === "StoreError" || error.name === "ControlStoreError" || error.name === "PrepareFailed";
  const cause = error.cause ? `\ncaused by ${frames(error.cause)}` : "";
  const named = /^\w{1,60}$/.test(error.name) ? error.name : "Error";
  const coded = /^\w{1,60}$/.test(String(code)) ? String(code) : "";
  return [`${named} ${coded} ${own ? error.message : ""}`.trim(), ...placesOf(error)].join("\n") + cause;
}
