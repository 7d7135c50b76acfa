import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";

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
    if (Array.isArray(value)) push(value.map((part: unknown) => ({ key, value: part, depth: depth + 1 })));
    else if (typeof value === "object" && value !== null) {
      const parts = Object.entries(value);
      if (key !== "" && parts.length > 0) out.line(`${key}:`);
      push(parts.map(([name, part]) => ({ key: name, value: part, depth: depth + 1 })));
    } else out.line(key === "" ? String(value) : `${key}: ${String(value)}`);
  }
  return out.text();
}
