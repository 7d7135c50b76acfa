import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { importsQuery } from "../../api/queries.ts";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Page } from "../../ui/Page.tsx";
import { Quarantine } from "./Quarantine.tsx";
import { RunCard } from "./RunCard.tsx";
import { StartImport } from "./StartImport.tsx";

export function ImportsPage() {
  const imports = useQuery(importsQuery);
  const runs = imports.data?.items ?? [];
  return (
    <Page
      title="Imports"
      lead="Every record is redacted and sealed before it is stored. Importing the same twice changes nothing."
      width={900}
    >
      <Stack gap="md">
        <StartImport busy={runs.some(({ state }) => state === "running")} folders={imports.data?.folders ?? []} />
        {imports.error && <ErrorPanel error={imports.error} onRetry={() => void imports.refetch()} />}
        {imports.isPending && !imports.error && <Skeleton height={140} radius="md" />}
        {imports.data && runs.length === 0 && (
          <Empty title="Nothing was imported yet">
            Start above, or on the machine, from any folder: npx casekeep import zendesk PATH
          </Empty>
        )}
        {runs.map((run) => (
          <RunCard key={run.id} run={run} />
        ))}
        <Quarantine />
      </Stack>
    </Page>
  );
}
