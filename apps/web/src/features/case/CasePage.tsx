import { Alert, Skeleton, Stack, Tabs } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ApiError } from "../../api/client.ts";
import { caseQuery } from "../../api/queries.ts";
import type { CaseDetail } from "../../api/types.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { plainText } from "../../lib/standins.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { CaseHead } from "./CaseHead.tsx";
import css from "./CasePage.module.css";
import { Composer } from "./Composer.tsx";
import { Conversation } from "./Conversation.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { HistoryView } from "./HistoryView.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { SidePanel } from "./SidePanel.tsx";

const route = getRouteApi("/app/cases/$id");

/** Moves the focus into a field of the side panel and opens its choices. */
function openField(name: string): void {
  const field = document.querySelector<HTMLInputElement>(`input[data-shortcut="${name}"]`);
  field?.focus();
  field?.click();
}

function Loaded({ item }: { item: CaseDetail }) {
  const narrow = useMediaQuery("(max-width: 1020px)", window.innerWidth <= 1020) ?? false;
  const [merging, { open, close }] = useDisclosure(false);
  useShortcuts({
    e: () => openField("status"),
    a: () => openField("assignee"),
    ...(item.can.change && item.mergedInto === null ? { m: open } : {}),
  });
  const panel = <SidePanel item={item} onMerge={open} />;
  return (
    <div className={css.page}>
      <title>{`${plainText(item.subject) || "Case"} – Casekeep`}</title>
      <div className={css.center}>
        <CaseHead item={item} />
        <div className={css.body}>
          {item.mergedInto && (
            <Alert color="blue" className={css.gone} title="This case was merged away">
              The conversation goes on in{" "}
              <AppLink to="/cases/$id" params={{ id: item.mergedInto }}>
                the case that was kept
              </AppLink>
              .
            </Alert>
          )}
          <Tabs defaultValue="conversation" keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="conversation">Conversation ({item.conversation.length})</Tabs.Tab>
              <Tabs.Tab value="history">History</Tabs.Tab>
              {item.fields.length > 0 && <Tabs.Tab value="fields">Fields</Tabs.Tab>}
              {narrow && <Tabs.Tab value="details">Details</Tabs.Tab>}
            </Tabs.List>
            <Tabs.Panel value="conversation">
              <Conversation messages={item.conversation} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <HistoryView history={item.history} />
            </Tabs.Panel>
            <Tabs.Panel value="fields">
              <FieldTable fields={item.fields} />
            </Tabs.Panel>
            {narrow && <Tabs.Panel value="details">{panel}</Tabs.Panel>}
          </Tabs>
        </div>
        <div className={css.dock}>
          <Composer item={item} />
        </div>
      </div>
      {!narrow && (
        <aside className={css.side} aria-label="Properties of the case">
          {panel}
        </aside>
      )}
      <MergeDialog item={item} opened={merging} onClose={close} />
    </div>
  );
}

/** No case has this id, or what stands in the address is no id at all. */
const isNoCase = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST");

export function CasePage() {
  const { id } = route.useParams();
  const found = useQuery(caseQuery(id));
  if (found.data) return <Loaded key={id} item={found.data} />;
  if (found.error) {
    return (
      <Stack maw={620} mx="auto" p="xl" mt="10vh" gap="md">
        <title>Case – Casekeep</title>
        <h1 className="visually-hidden">Case</h1>
        {isNoCase(found.error) ? (
          <Empty title="There is no such case">
            The address may be mistyped, or the case is outside what you may read. The search finds a case by its
            number.
          </Empty>
        ) : (
          <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
        )}
        <AppLink to="/cases" size="sm">
          Back to the cases
        </AppLink>
      </Stack>
    );
  }
  return (
    <output aria-label="Loading the case" className={css.page}>
      <Stack p="xl" gap="md">
        <Skeleton height={24} width="55%" />
        <Skeleton height={12} width="30%" />
        <Skeleton height={110} mt="md" />
        <Skeleton height={160} />
        <Skeleton height={90} />
      </Stack>
    </output>
  );
}
