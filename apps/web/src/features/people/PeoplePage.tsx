import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { agentsQuery, peopleQuery } from "../../api/queries.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Page } from "../../ui/Page.tsx";
import { InvitePanel } from "./InvitePanel.tsx";
import { PeopleTable } from "./PeopleTable.tsx";

export function PeoplePage() {
  const people = useQuery(peopleQuery);
  const teams = useQuery(agentsQuery).data?.teams ?? [];
  return (
    <Page title="People" lead="Who may enter, and as what. Everyone comes in by a one-time link." width={1080}>
      <Stack gap="md">
        {people.data && <InvitePanel teams={teams} />}
        {people.error && <ErrorPanel error={people.error} onRetry={() => void people.refetch()} />}
        {people.isPending && !people.error && <Skeleton height={220} radius="md" />}
        {people.data && <PeopleTable people={people.data.items} teams={teams} />}
      </Stack>
    </Page>
  );
}
