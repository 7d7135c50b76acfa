import { Text, Timeline } from "@mantine/core";
import {
  IconArrowMerge,
  IconCircleDot,
  IconFlag,
  IconMessage,
  IconPlus,
  IconStar,
  IconTag,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import type { HistoryEntry } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { PersonName, useNames } from "../../ui/PersonName.tsx";
import { describeHistory } from "./describe-history.ts";

const ICONS: Record<HistoryEntry["type"], typeof IconTag> = {
  created: IconPlus,
  message: IconMessage,
  status: IconCircleDot,
  priority: IconFlag,
  group: IconUsers,
  assignee: IconUser,
  tags: IconTag,
  csat: IconStar,
  merge: IconArrowMerge,
};

export function HistoryView({ history }: { history: readonly HistoryEntry[] }) {
  const nameOf = useNames();
  if (history.length === 0) return <Empty title="No history" />;
  return (
    <Timeline bulletSize={26} lineWidth={1} color="gray" aria-label="History">
      {history.map((entry, place) => {
        const Icon = ICONS[entry.type];
        return (
          <Timeline.Item
            key={`${entry.at}-${String(place)}`}
            bullet={<Icon size={14} stroke={1.7} aria-hidden />}
            title={
              <Text size="sm" fw={500} dir="auto">
                {describeHistory(entry, nameOf)}
              </Text>
            }
          >
            <Text size="xs" className="muted">
              {entry.actor !== "" && entry.change.by !== "customer" && (
                <>
                  <PersonName id={entry.actor} /> ·{" "}
                </>
              )}
              <Ago at={entry.at} /> · {formatDateTime(entry.at)}
            </Text>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
