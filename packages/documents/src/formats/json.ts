import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { tableText } from "./table.ts";

/** JSON, or one JSON value a line. Undefined: neither. */
export function parseJson(text: string): { readonly values: readonly unknown[] } | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return { values: [whole.value] };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return undefined;
  const values: unknown[] = [];
  for (const line of lines) {
    const one = parsed(line);
    if (one === undefined) return undefined;
    values.push(one.value);
  }
  return { values };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

interface Step {
  readonly key: string;
  readonly value: unknown;
  readonly depth: number;
}

/** Keys and values, one a line. Walks with a stack of its own: depth is bounded by the budget, not by the call stack. Throws Breach. */
export function jsonText(values: readonly unknown[], budget: Budget): string {
  const out = collector(budget);
  const stack: Step[] = [];
  const push = (steps: readonly Step[]) => {
    for (let at = steps.length - 1; at >= 0; at--) stack.push(steps[at]!);
  };
  push(values.map((value) => ({ key: "", value, depth: 1 })));
  let steps = 0;
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (++steps % 4096 === 0) budget.tick();
    const { key, value, depth } = step;
    budget.depth(depth);
    if (isTable(value))
      out.paste(
        tableText(
          value.map((row) => row.map(String)),
          budget,
        ),
      );
    else if (Array.isArray(value)) push(value.map((part: unknown) => ({ key, value: part, depth: depth + 1 })));
    else if (typeof value === "object" && value !== null) {
      const parts = underHeads(Object.entries(value));
      if (key !== "" && parts.length > 0) out.line(`${key}:`);
      // `"users": {"kwrzos": {…}}`: whose keys they are.
      const people = PEOPLE.test(key) && parts.every(([, part]) => typeof part === "object" && part !== null);
      push(parts.map(([name, part]) => ({ key: people ? `user: ${name}` : name, value: part, depth: depth + 1 })));
    } else out.line(key === "" ? String(value) : `${key}: ${String(value)}`);
  }
  return out.text();
}

const PEOPLE = /^(?:.*[_ .-])?(?:users?|accounts|members|logins|owners|people|persons|operators|agents)$/i;

type Rows = readonly (readonly (string | number | boolean | null)[])[];

const isRow = (value: unknown): value is Rows[number] =>
  Array.isArray(value) && value.length > 1 && value.every((cell) => typeof cell !== "object" || cell === null);

/** Lists of values in a list, all of one length. */
function isTable(value: unknown): value is Rows {
  if (!Array.isArray(value) || value.length < 2 || !isRow(value[0])) return false;
  const width = value[0].length;
  return value.every((row) => isRow(row) && row.length === width);
}

/** `{"columns": ["name", "phone"], "rows": [["Mara", "020 7946 0018"]]}`: the rows get their heads. */
function underHeads(parts: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
  const heads = parts.find(([, value]) => isRow(value) && value.every((cell) => typeof cell === "string"));
  if (heads === undefined) return parts;
  const width = (heads[1] as readonly string[]).length;
  const rows = parts.find(
    ([, value]) => Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && row.length === width),
  );
  if (rows === undefined) return parts;
  const table = [heads[1], ...(rows[1] as readonly unknown[])];
  return parts.flatMap((part) => (part === heads ? [] : part === rows ? [[rows[0], table] as const] : [part]));
}
