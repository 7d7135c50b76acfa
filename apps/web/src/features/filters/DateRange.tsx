import { DatePickerInput } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import dayjs from "dayjs";
import { useEffect, useState } from "react";
import type { CaseFilter } from "../../api/types.ts";
import type { ChangeFilter } from "./FacetPanel.tsx";

type Range = [string | null, string | null];
const day = (value: string | undefined): string | null => value?.slice(0, 10) ?? null;

/** The picker shows whole days, both included; the filter's end is the first instant after them. */
function shown(filter: Pick<CaseFilter, "from" | "to">): Range {
  const to = day(filter.to);
  return [day(filter.from), to && filter.to?.length === 10 ? dayjs(to).subtract(1, "day").format("YYYY-MM-DD") : to];
}

const ANY = "Any date";

/** The field's own text, so that what is seen and what is spoken agree. */
function spoken([from, to]: Range): string {
  const text = (date: string | null): string => (date ? dayjs(date).format("D MMM YYYY") : "");
  return from ? `${text(from)} – ${text(to)}` : ANY;
}

function presets(): { label: string; value: [string, string] }[] {
  const today = dayjs();
  const back = (days: number): [string, string] => [
    today.subtract(days - 1, "day").format("YYYY-MM-DD"),
    today.format("YYYY-MM-DD"),
  ];
  const lastMonth = today.subtract(1, "month");
  return [
    { label: "Last 7 days", value: back(7) },
    { label: "Last 30 days", value: back(30) },
    { label: "Last 90 days", value: back(90) },
    {
      label: "Last month",
      value: [lastMonth.startOf("month").format("YYYY-MM-DD"), lastMonth.endOf("month").format("YYYY-MM-DD")],
    },
    { label: "This year", value: [today.startOf("year").format("YYYY-MM-DD"), today.format("YYYY-MM-DD")] },
  ];
}

export function DateRange({
  filter,
  onChange,
  what = "Created",
}: {
  filter: Pick<CaseFilter, "from" | "to">;
  onChange: ChangeFilter;
  /** What happened in the days chosen, for those who hear the page. */
  what?: string;
}) {
  const [range, setRange] = useState<Range>(() => shown(filter));
  useEffect(() => setRange(shown(filter)), [filter.from, filter.to]);
  const change = (next: Range): void => {
    setRange(next);
    const [from, to] = next;
    if (from && to) onChange({ from, to: dayjs(to).add(1, "day").format("YYYY-MM-DD") });
    if (!from && !to) onChange({ from: undefined, to: undefined });
  };
  return (
    <DatePickerInput
      type="range"
      aria-label={`${what} between: ${spoken(range)}`}
      placeholder={ANY}
      valueFormat="D MMM YYYY"
      clearable
      allowSingleDateInRange
      firstDayOfWeek={1}
      presets={presets()}
      leftSection={<IconCalendar size={16} aria-hidden />}
      miw={150}
      value={range}
      onChange={change}
    />
  );
}
