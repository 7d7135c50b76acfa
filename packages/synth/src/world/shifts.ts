import { weekday } from "../core/zones.ts";
import type { Agent } from "./teams.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A week off and then some: beyond it the calendar is wrong, and waiting longer would not help. */
const MAX_DAYS = 30;

/** Whether an agent is at work at an instant. */
export function onShift(agent: Agent, at: number): boolean {
  const local = at + agent.offset(at);
  const today = Math.floor(local / DAY);
  for (let day = today - 1; day <= today; day++) {
    const start = day * DAY + agent.start * MINUTE;
    if (agent.days[weekday(day)] && local >= start && local < start + agent.shift * MINUTE) return true;
  }
  return false;
}

/** The instant at which an agent has spent so many minutes of their shifts, counted from `from`. */
export function afterWork(agent: Agent, from: number, minutes: number): number {
  let left = minutes * MINUTE;
  const offset = agent.offset(from);
  const local = from + offset;
  const first = Math.floor(local / DAY) - 1;
  for (let day = first; day < first + MAX_DAYS; day++) {
    if (!agent.days[weekday(day)]) continue;
    // The offset of the shift's own day, so that a clock change in between does not move the shift.
    const shiftStart = day * DAY + agent.start * MINUTE;
    const start = shiftStart - agent.offset(shiftStart - offset);
    const begin = Math.max(start, from);
    const room = start + agent.shift * MINUTE - begin;
    if (room <= 0) continue;
    if (left < room) return begin + left;
    left -= room;
  }
  return from + MAX_DAYS * DAY;
}
