import { Code, Group, Skeleton, Stack } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { findingsQuery, guardQuery, sealQuery } from "../../api/guard.ts";
import { useMe } from "../../api/queries.ts";
import type { GuardStatus } from "../../api/types.ts";
import { formatMoment } from "../../lib/format.ts";
import { Act } from "../../ui/Act.tsx";
import { Card } from "../../ui/Card.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { Page } from "../../ui/Page.tsx";
import { Canaries } from "./Canaries.tsx";
import { Changes } from "./Changes.tsx";
import { Declared } from "./Declared.tsx";
import { Drills } from "./Drills.tsx";
import { Facts } from "./Facts.tsx";
import { Findings } from "./Findings.tsx";
import { Matrix } from "./Matrix.tsx";
import { SealedNote } from "./SealedNote.tsx";
import { SealNow } from "./SealNow.tsx";
import { Timeline } from "./Timeline.tsx";
import { verdictSentence } from "./verdicts.ts";
import { Watched } from "./Watched.tsx";

export function ExposurePage() {
  const client = useQueryClient();
  const me = useMe();
  const { data: status, error, refetch } = useQuery(guardQuery);
  const seal = useQuery(sealQuery).data;
  const sealed = seal?.state === "sealed";
  // Findings are read again when something about the open ones has changed, and not by the clock: each reading leaves a record.
  const seen = JSON.stringify(
    status?.findings.map((one) => [one.id, one.sealedAt, one.acknowledgedAt, one.sentence]) ?? "",
  );
  const findings = useInfiniteQuery({ ...findingsQuery(seen), enabled: status !== undefined });
  const check = useMutation({
    mutationFn: () => post<GuardStatus>("/api/guard/check", {}),
    onSuccess: (read) => {
      notifyDone(`Every source was read anew. ${verdictSentence(read.verdict, read.assets)}`);
      return client.invalidateQueries({ queryKey: ["guard"] });
    },
    onError: notifyError,
  });
  const items = findings.data?.pages.flatMap((page) => page.items) ?? [];
  // That there is none is said only of findings that were read, and not of those before them.
  const read = findings.data && !(findings.isPlaceholderData && items.length === 0);
  const unread =
    findings.isLoadingError || findings.isRefetchError ? (
      <ErrorPanel error={findings.error} onRetry={() => void findings.refetch()} />
    ) : (
      !read && <Skeleton height={80} radius="md" />
    );
  return (
    <Page
      title="Exposure"
      lead="Who can reach the keep, its stores and whatever else is declared, by the network rules as they stand now."
      width={1180}
      actions={
        <Group gap="xs">
          <Act variant="default" busy={check.isPending} onClick={() => check.mutate()}>
            Check now
          </Act>
          {me?.can.seal && seal && !sealed && <SealNow />}
        </Group>
      }
    >
      {error && !status && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!status && !error && <Skeleton height={320} radius="md" />}
      {status && (
        <Stack gap="md">
          {error && (
            <ErrorPanel
              error={error}
              title={`This page shows how it was at ${formatMoment(status.at)}`}
              onRetry={() => void refetch()}
            />
          )}
          {seal && sealed && <SealedNote seal={seal} kept={status.kept} />}
          <Facts status={status} />
          <Card title="Who can reach what">
            {status.verdict === "undeclared" ? <NothingDeclared /> : <Matrix assets={status.assets} />}
          </Card>
          <Card title="When something stood open">
            {unread}
            {read && <Timeline findings={items} whole={!findings.hasNextPage} now={Date.parse(status.at)} />}
          </Card>
          <Card title="Findings">
            {unread}
            {read && <Findings findings={items} list={findings} />}
          </Card>
          <Card title="Changes of the rules">
            <Changes />
          </Card>
          <Declared sealed={sealed} />
          <Drills />
          <Canaries count={status.canaries} sealed={sealed} />
          <Watched status={status} />
        </Stack>
      )}
    </Page>
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
