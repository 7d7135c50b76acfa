import { Badge, Group, Progress, Stack, Text } from "@mantine/core";
import type { ImportRun } from "../../api/types.ts";
import { formatBytes, formatCount, formatSeconds } from "../../lib/format.ts";
import { valueLabel } from "../../lib/labels.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import css from "./Imports.module.css";
import { RunSummary } from "./RunSummary.tsx";
import { useImportRun } from "./use-import-run.ts";

const STATES: Record<ImportRun["state"], { readonly label: string; readonly color: string }> = {
  running: { label: "Running", color: "blue" },
  done: { label: "Done", color: "teal" },
  failed: { label: "Failed", color: "red" },
  interrupted: { label: "Interrupted", color: "orange" },
};

function Live({ run }: { run: ImportRun }) {
  const percent = run.fraction === null ? 100 : run.fraction * 100;
  const total = run.bytesTotal === null ? "" : ` of ${formatBytes(run.bytesTotal)}`;
  return (
    <Stack gap={6}>
      <Progress
        value={percent}
        size="lg"
        animated={run.fraction === null}
        striped={run.fraction === null}
        aria-label="Progress of the import"
      />
      <Group gap="lg" className="num" fz={13}>
        {run.fraction !== null && <strong>{Math.floor(percent)} %</strong>}
        <span>{formatCount(run.prepared)} messages redacted</span>
        <span>{formatCount(Math.round(run.rate))}/s</span>
        {run.secondsLeft !== null && <span>{formatSeconds(run.secondsLeft)} left</span>}
        <span className="muted">
          {formatBytes(run.bytes)}
          {total}
        </span>
      </Group>
    </Stack>
  );
}

/** One import: live while it runs, then what came of it. */
export function RunCard({ run: listed }: { run: ImportRun }) {
  const run = useImportRun(listed);
  const state = STATES[run.state];
  const incomplete = run.summary && !run.summary.complete;
  return (
    <Card
      title={valueLabel("source", run.source)}
      side={
        <Group gap="xs">
          {incomplete && <Badge color="orange">Incomplete</Badge>}
          <Badge color={state.color}>{state.label}</Badge>
        </Group>
      }
    >
      <Stack gap="sm">
        <Text size="sm" className="muted">
          Started <Ago at={run.startedAt} />
          {run.startedBy && (
            <>
              {" by "}
              <PersonName id={run.startedBy} />
            </>
          )}
        </Text>
        {run.state === "running" && <Live run={run} />}
        <dl className={css.counts}>
          <div>
            <dt>Cases</dt>
            <dd className="num">{formatCount(run.cases)}</dd>
          </div>
          <div>
            <dt>Messages</dt>
            <dd className="num">{formatCount(run.messages)}</dd>
          </div>
          <div data-warn={run.quarantined > 0 || undefined}>
            <dt>Quarantined</dt>
            <dd className="num">{formatCount(run.quarantined)}</dd>
          </div>
        </dl>
        {run.error && (
          <Text size="sm" c="var(--ck-danger)">
            {run.error.message} {run.error.help}
          </Text>
        )}
        {run.summary && <RunSummary summary={run.summary} />}
      </Stack>
    </Card>
  );
}
