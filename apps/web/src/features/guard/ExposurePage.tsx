import { Button, Code, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { findingsQuery, guardQuery, sealQuery } from "../../api/guard.ts";
import { useMe } from "../../api/queries.ts";
import type { GuardStatus } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyError } from "../../ui/notify.ts";
import { Page } from "../../ui/Page.tsx";
import { Canaries } from "./Canaries.tsx";
import { Changes } from "./Changes.tsx";
import { Declared } from "./Declared.tsx";
import { Drills } from "./Drills.tsx";
import css from "./Exposure.module.css";
import { Findings } from "./Findings.tsx";
import { Matrix } from "./Matrix.tsx";
import { SealNow } from "./SealNow.tsx";
import { Timeline } from "./Timeline.tsx";
import { VerdictMark } from "./VerdictMark.tsx";
import { Watched } from "./Watched.tsx";

export function ExposurePage() {
  const client = useQueryClient();
  const me = useMe();
  const { data: status, error, refetch } = useQuery(guardQuery);
  const sealed = useQuery(sealQuery).data?.state === "sealed";
  // Findings are read again when something about the open ones has changed, and not by the clock: each reading leaves a record.
  const seen = JSON.stringify(
    status?.findings.map((one) => [one.id, one.sealedAt, one.acknowledgedAt, one.sentence]) ?? "",
  );
  const findings = useQuery({ ...findingsQuery(seen), enabled: status !== undefined });
  const check = useMutation({
    mutationFn: () => post<GuardStatus>("/api/guard/check", {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ["guard"] }),
    onError: notifyError,
  });
  const items = findings.data?.items ?? [];
  return (
    <Page
      title="Exposure"
      lead="Who can reach the keep, its stores and whatever else is declared, by the network rules as they stand now."
      width={1180}
      actions={
        <Group gap="xs">
          <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
            Check now
          </Button>
          {me?.can.seal && !sealed && <SealNow />}
        </Group>
      }
    >
      {error && !status && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!status && !error && <Skeleton height={320} radius="md" />}
      {status && (
        <Stack gap="md">
          <Facts status={status} />
          <Card title="Who can reach what">
            {status.verdict === "undeclared" ? <NothingDeclared /> : <Matrix assets={status.assets} />}
            {status.assets
              .filter(({ reason }) => reason !== "")
              .map(({ name, reason }) => (
                <Text key={name} size="sm" mt="xs">
                  <b>{name}</b>: {reason}
                </Text>
              ))}
          </Card>
          <Card title="When something stood open">
            <Timeline findings={items} now={Date.parse(status.at)} />
          </Card>
          <Card title="Findings">
            <Findings findings={items} />
          </Card>
          <Card title="Changes of the rules">
            <Changes />
          </Card>
          <Declared />
          <Drills />
          <Canaries count={status.canaries} sealed={sealed} />
          <Watched status={status} />
        </Stack>
      )}
    </Page>
  );
}

function Facts({ status }: { status: GuardStatus }) {
  const { drill } = status;
  return (
    <dl className={css.facts}>
      <div>
        <dt>Verdict</dt>
        <dd>
          <VerdictMark verdict={status.verdict} />
          <small>
            since <Ago at={status.since} />
          </small>
        </dd>
      </div>
      <div>
        <dt>Open findings</dt>
        <dd className="num">
          {status.findings.length}
          <small>{status.findings.filter(({ acknowledgedAt }) => !acknowledgedAt).length} not acknowledged</small>
        </dd>
      </div>
      <div>
        <dt>Last drill</dt>
        <dd>
          {drill.last ? <Ago at={drill.last.at} /> : "never"}
          <small>
            {drill.late ? "Late: at most 35 days should lie between two." : "In time."}
            {drill.last && !drill.last.passed && " It failed."}
          </small>
        </dd>
      </div>
      {status.unknownSealsAt && (
        <div>
          <dt>Seals itself</dt>
          <dd>
            {formatDateTime(status.unknownSealsAt)}
            <small>if nothing becomes known until then</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

function NothingDeclared() {
  return (
    <Empty title="Nothing is declared yet">
      The guard does not know what to watch. Declare assets below, and on the machine that owns the data folder where
      their rules are read: <Code>npx casekeep guard set guard.json</Code>. What the file holds is in
      docs/formats/guard.md.
    </Empty>
  );
}
