import { Button, Select, Skeleton, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { auditQuery } from "../../api/queries.ts";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Page } from "../../ui/Page.tsx";
import { AuditTable, OUTCOMES } from "./AuditTable.tsx";
import { VerifyCard } from "./VerifyCard.tsx";

const route = getRouteApi("/app/audit");
const OUTCOME_OPTIONS = Object.entries(OUTCOMES).map(([value, { label }]) => ({ value, label }));

export function AuditPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [actor, setActor] = useState(search.actor ?? "");
  const [action, setAction] = useState(search.action ?? "");
  const [object, setObject] = useState(search.object ?? "");
  const list = useInfiniteQuery(auditQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const apply = (change: Partial<Record<"actor" | "action" | "object" | "outcome", string | undefined>>): void =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply({
      actor: actor.trim() || undefined,
      action: action.trim() || undefined,
      object: object.trim() || undefined,
    });
  };
  return (
    <Page
      title="Audit trail"
      lead="Every reading and every change, in order. Each record carries a hash over itself and the one before it, so that an altered or missing one can be named."
      width={1180}
    >
      <VerifyCard />
      <form onSubmit={submit} style={{ display: "flex", flexWrap: "wrap", gap: 8, marginBottom: 14 }}>
        <TextInput
          aria-label="Actor"
          placeholder="Who (id)"
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
        />
        <TextInput
          aria-label="Action"
          placeholder="What, e.g. case.open"
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        />
        <TextInput
          aria-label="Object"
          placeholder="On what, e.g. a case's id"
          value={object}
          onChange={(event) => setObject(event.currentTarget.value)}
        />
        <Select
          aria-label="Outcome"
          placeholder="Any outcome"
          clearable
          w={150}
          data={OUTCOME_OPTIONS}
          value={search.outcome ?? null}
          onChange={(outcome) => apply({ outcome: outcome ?? undefined })}
        />
        <Button type="submit" variant="default">
          Filter
        </Button>
      </form>
      {list.error && items.length === 0 ? (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Skeleton height={320} radius="md" />
      ) : items.length === 0 ? (
        <Empty title="No record matches">Take a filter away.</Empty>
      ) : (
        <AuditTable
          items={items}
          onActor={(next) => {
            setActor(next);
            apply({ actor: next });
          }}
        />
      )}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Load more
        </Button>
      )}
    </Page>
  );
}
