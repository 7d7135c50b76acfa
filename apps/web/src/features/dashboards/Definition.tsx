import { ActionIcon, Popover, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { MetricResult } from "../../api/types.ts";

/** What the figure means, in the server's words, with the clock it was measured by. */
export function Definition({ result }: { result: MetricResult }) {
  return (
    <Popover width={320} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={22} aria-label={`What “${result.title}” means`}>
          <IconInfoCircle size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          <Text size="sm">{result.definition}</Text>
          {result.unit === "minutes" && (
            <Text size="xs" className="muted">
              Half of the cases took no longer than the median, nine in ten no longer than p90.
            </Text>
          )}
          <Text size="xs" className="muted">
            Calendar: {calendarName(result.calendar)}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

export function calendarName(calendar: string): string {
  if (calendar === "calendar") return "wall clock";
  return calendar === "business" ? "business hours" : calendar;
}
