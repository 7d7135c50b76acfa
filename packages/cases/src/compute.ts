import { parseCalendar } from "./calendar.ts";
import { InputError } from "./errors.ts";
import type { CaseHistory, Instant } from "./model.ts";
import type { PeriodOptions } from "./period.ts";
import { type MetricsReport, report } from "./report.ts";
import { parseTicket } from "./ticket.ts";

/**
 * The core of `casekeep metrics compute`.
 * @param tickets NDJSON text, or its lines one by one; empty lines are skipped.
 * @param calendarJson the calendar, parsed or as JSON text.
 * @throws InputError naming the line ("line 7, events[2].at") or the place in the calendar; an id that comes twice too.
 */
export async function computeMetrics(
  tickets: string | AsyncIterable<string> | Iterable<string>,
  calendarJson: unknown,
  options: PeriodOptions = {},
): Promise<MetricsReport> {
  const calendar = parseCalendar(calendarJson);
  const histories: CaseHistory[] = [];
  const lineOf = new Map<string, number>();
  let latest: Instant = Number.NEGATIVE_INFINITY;
  let number = 0;
  for await (const raw of typeof tickets === "string" ? linesOf(tickets) : tickets) {
    number++;
    const line = (number === 1 ? raw.replace(/^\uFEFF/, "") : raw).trim();
    if (line === "") continue;
    const ticket = parseTicket(line, `line ${number}`);
    const earlier = lineOf.get(ticket.history.id);
    if (earlier !== undefined) throw new InputError(`line ${number}, id`, `is on line ${earlier} already`);
    lineOf.set(ticket.history.id, number);
    histories.push(ticket.history);
    if (ticket.latest > latest) latest = ticket.latest;
  }
  return report(histories, calendar, { ...options, latest });
}

function* linesOf(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}
