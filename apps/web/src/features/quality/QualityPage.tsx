import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { qualityQuery } from "../../api/quality.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Page } from "../../ui/Page.tsx";
import { AffectedCard } from "./AffectedCard.tsx";
import { BoundCard } from "./BoundCard.tsx";
import { PolicyCard } from "./PolicyCard.tsx";
import { RescanCard } from "./RescanCard.tsx";
import { StrataCard } from "./StrataCard.tsx";
import { SuspectsCard } from "./SuspectsCard.tsx";

export function QualityPage() {
  const { data: overview, error, refetch } = useQuery(qualityQuery);
  return (
    <Page
      title="Redaction quality"
      lead="How much of a person may still be readable in what is stored, who says so, and what better recognizers find in it."
    >
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!overview && !error && <Skeleton height={320} radius="md" />}
      {overview && (
        <Stack gap="md">
          <BoundCard overview={overview} />
          {overview.can.judge && <SuspectsCard overview={overview} />}
          <StrataCard rows={overview.rows} />
          <RescanCard overview={overview} />
          <AffectedCard />
          {overview.can.judge && <PolicyCard policy={overview.policy} />}
        </Stack>
      )}
    </Page>
  );
}
