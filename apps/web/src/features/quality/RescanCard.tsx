import { Badge, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import type { QualityOverview, RescanRun } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyError } from "../../ui/notify.ts";
import { PersonName } from "../../ui/PersonName.tsx";
import css from "./Quality.module.css";
import { RunProgress } from "./RunProgress.tsx";
import { useRun } from "./use-run.ts";

const PATH = "/api/quality/rescans";
const STATES: Record<RescanRun["state"], { readonly label: string; readonly color: string }> = {
  running: { label: "Running", color: "blue" },
  done: { label: "Done", color: "teal" },
  failed: { label: "Failed", color: "red" },
  cancelled: { label: "Stopped", color: "orange" },
  interrupted: { label: "Interrupted", color: "orange" },
};

function Run({ run: listed }: { run: RescanRun }) {
  const run = useRun(listed, PATH);
  const figures = [
    ["Cases read", run.cases],
    ["Messages read", run.messages],
    ["Messages affected", run.affectedMessages],
    [run.dry ? "Would be taken out" : "Taken out", run.values],
  ] as const;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Badge color={STATES[run.state].color}>{STATES[run.state].label}</Badge>
        {run.dry && <Badge color="gray">Changes nothing</Badge>}
        <Text size="sm" className="muted">
          Version {run.version}, started <Ago at={run.startedAt} /> by <PersonName id={run.startedBy} />
        </Text>
      </Group>
      {run.state === "running" && (
        <RunProgress
          path={`${PATH}/${run.id}`}
          label="Progress of reading everything again"
          fraction={run.phase === "erasing" ? null : run.fraction}
          secondsLeft={run.secondsLeft}
          done={
            run.phase === "erasing"
              ? "Deleting what was replaced from disk"
              : `${formatCount(Math.round(run.rate))} messages/s`
          }
        />
      )}
      <dl className={css.counts}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{formatCount(value)}</dd>
          </div>
        ))}
      </dl>
      {run.dropped > 0 && (
        <Text size="sm">{formatCount(run.dropped)} of them belonged to erased persons and are gone for good.</Text>
      )}
      {run.error && (
        <Text size="sm" c="var(--ck-danger)">
          {run.error.message} {run.error.help}
        </Text>
      )}
    </Stack>
  );
}

/** Everything that is stored, read again by the recognizers of today. */
export function RescanCard({ overview }: { overview: QualityOverview }) {
  const client = useQueryClient();
  const last = overview.lastRescan;
  const start = useMutation({
    mutationFn: (dry: boolean) => post<RescanRun>(PATH, { dry }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["quality"] }),
    onError: notifyError,
  });
  const busy = start.isPending || last?.state === "running";
  const goesOn =
    last &&
    !last.dry &&
    ["cancelled", "failed", "interrupted"].includes(last.state) &&
    last.version === overview.version;
  return (
    <Card
      title="Read everything again"
      side={
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={busy} onClick={() => start.mutate(true)}>
            List only
          </Button>
          <Button size="xs" disabled={busy} onClick={() => start.mutate(false)}>
            {goesOn ? "Go on" : "Read again and take out"}
          </Button>
        </Group>
      }
    >
      <Text size="sm" className="muted" mb="sm">
        The recognizers of today are version {overview.version}. What they find in stored text is sealed, the text is
        rewritten, and the old bytes are deleted from disk. No sealed original is needed for it.
      </Text>
      {last ? <Run run={last} /> : <Text size="sm">Nothing was read again yet.</Text>}
    </Card>
  );
}
