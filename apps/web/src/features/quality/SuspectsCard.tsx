import { Badge, Button, Group, SegmentedControl, Skeleton, Stack, Text } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../../api/client.ts";
import { type QualityOverview, type Suspect, suspectQuery, suspectsQuery, type Verdict } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { ListError, LoadMore } from "../../ui/LoadMore.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";
import css from "./Quality.module.css";
import { languageName, suspicionInWords } from "./words.ts";

/** The passage among what stands around it. Read only when opened. */
function Surroundings({ suspect }: { suspect: Suspect }) {
  const { data, error, refetch } = useQuery(suspectQuery(suspect.id));
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={48} />;
  if (!data.surroundings)
    return (
      <Text size="sm" className="muted">
        The {suspect.message === null ? "case" : "message"} no longer holds the passage
        {data.withheld ? ": it is withheld and sealed." : "."}
      </Text>
    );
  const { before, passage, after } = data.surroundings;
  return (
    <p className={css.passage} dir="auto">
      <RedactedText text={before} />
      <mark>{passage}</mark>
      <RedactedText text={after} />
    </p>
  );
}

function Item({ suspect }: { suspect: Suspect }) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const judge = useMutation({
    mutationFn: (verdict: "leak" | "clean") => post<Suspect>(`/api/quality/suspects/${suspect.id}`, { verdict }),
    onSuccess: (judged) => {
      notifyDone(judged.state === "leak" ? "Withheld and sealed." : "Noted as no leak.");
      void client.invalidateQueries({ queryKey: ["quality"] });
      void client.invalidateQueries({ queryKey: ["case", suspect.case] });
    },
    onError: notifyError,
  });
  return (
    <li className={css.suspect}>
      <Group gap="xs">
        <Badge color="gray">{suspect.type}</Badge>
        {suspect.withheld && <Badge color="orange">Withheld</Badge>}
        <Text size="sm" className="num">
          {suspicionInWords(suspect)}
        </Text>
        <Text size="sm" className="muted">
          <AppLink to="/cases/$id" params={{ id: suspect.case }} td="underline">
            {suspect.case}
          </AppLink>
          , {languageName(suspect.language)}, seen <Ago at={suspect.seenAt} />
        </Text>
      </Group>
      {open && <Surroundings suspect={suspect} />}
      <Group gap="xs">
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Close" : "Show with surroundings"}
        </Button>
        {suspect.state !== "leak" && (
          <Button size="compact-sm" color="red" loading={judge.isPending} onClick={() => judge.mutate("leak")}>
            A leak: withhold
          </Button>
        )}
        {suspect.state !== "clean" && (
          <Button size="compact-sm" variant="default" loading={judge.isPending} onClick={() => judge.mutate("clean")}>
            {suspect.withheld ? "No leak: put back" : "No leak"}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** What the second detector takes for personal data, to be judged by a person. */
export function SuspectsCard({ overview }: { overview: QualityOverview }) {
  const [state, setState] = useState<Verdict>("open");
  const list = useInfiniteQuery(suspectsQuery(state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const { suspects, erasing } = overview;
  return (
    <Card
      title="Suspects"
      side={
        <SegmentedControl
          size="xs"
          aria-label="Which suspects"
          value={state}
          onChange={(value) => setState(value as Verdict)}
          data={[
            { value: "open", label: `To judge ${formatCount(suspects.open)}` },
            { value: "leak", label: `Leaks ${formatCount(suspects.leak)}` },
            { value: "clean", label: `No leak ${formatCount(suspects.clean)}` },
          ]}
        />
      }
    >
      <Stack gap="sm">
        {erasing && (
          <Text size="sm" className="muted">
            The old bytes of what was withheld are being deleted from disk.
          </Text>
        )}
        <ListError list={list} />
        {list.data && items.length === 0 && <Text size="sm">None.</Text>}
        <ul className={css.suspects}>
          {items.map((suspect) => (
            <Item key={suspect.id} suspect={suspect} />
          ))}
        </ul>
        <LoadMore list={list} />
      </Stack>
    </Card>
  );
}
