import { Alert, Group, List, Stack, Text, Title } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { putAnswer, sealQuery } from "../../api/guard.ts";
import { useMe } from "../../api/queries.ts";
import type { SealStatus } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Act } from "../../ui/Act.tsx";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import css from "./Sealed.module.css";

const CAUSES: Record<string, string> = {
  hand: "Somebody sealed it by hand.",
  exposed: "Network rules opened a way in from the internet.",
  unknown: "For too long nobody could say who reaches it.",
  probe: "A probe from outside got in.",
  canary: "A record was read that no honest work ever touches.",
};

type Cause = SealStatus["entries"][number]["cause"];
const RULES = "Close the rule that opened the way in, and run the outside probe again where one is set up.";
const FIRST: Partial<Record<Cause, string>> = {
  hand: "What it was sealed for is dealt with.",
  exposed: RULES,
  unknown: "Make the rules readable again, and run the outside probe again where one is set up.",
  probe: RULES,
  canary: "Find out who read the canary, and acknowledge that finding on the page Exposure.",
};

/** What has to be done before two people agree, for each cause that this sealing has. */
const firstSteps = (entries: SealStatus["entries"]): readonly string[] => [
  ...new Set(
    entries.filter(({ kind }) => kind === "sealed" || kind === "noted").map(({ cause }) => FIRST[cause] ?? RULES),
  ),
];

/** Instead of every page that shows data, while the keep shows none: since when, why, and how it opens again. */
export function SealedPage({ status }: { status: SealStatus }) {
  const me = useMe();
  const client = useQueryClient();
  const consent = useMutation({
    mutationFn: () => post<SealStatus>("/api/seal/consent", {}),
    onSuccess: (next) => putAnswer(client, sealQuery.queryKey, next),
  });
  const first = status.entries[0];
  const last = status.entries.at(-1);
  const agreed = me !== undefined && status.consents.includes(me.id);
  if (status.state === "opening") return <Opening />;
  return (
    <div className={css.page}>
      <title>Sealed – Casekeep</title>
      <Stack gap="lg">
        <Group gap="md" wrap="nowrap" align="flex-start">
          <IconLock size={40} stroke={1.4} aria-hidden className={css.lock} />
          <div>
            <Title order={1} size={26}>
              {status.state === "locked" ? "The keep waits for its passphrase" : "The keep is sealed"}
            </Title>
            <Text className="muted" mt={4}>
              {status.state === "locked"
                ? "On the machine itself, somebody types it: npx casekeep unseal."
                : "Its keys have left memory. Nobody reads any case until two people open it again."}
            </Text>
          </div>
        </Group>
        {first && (
          <section aria-label="Why it is sealed" className={css.why}>
            <Text fw={600}>{CAUSES[first.cause] ?? "It was sealed."}</Text>
            {first.reason && (
              <Text size="sm" mt={4} style={{ overflowWrap: "anywhere" }}>
                {first.reason}
              </Text>
            )}
            <Text size="sm" className="muted" mt={6}>
              {formatDateTime(first.at)} (<Ago at={first.at} />
              ), by <PersonName id={first.actor} />
            </Text>
          </section>
        )}
        {last?.kind === "refused" && (
          <Alert color="yellow" title="The last attempt to open it was refused" role="status">
            {last.reason.split("; ").length === 1 ? (
              last.reason || "Who can open it sees why."
            ) : (
              <List size="sm">
                {last.reason.split("; ").map((one) => (
                  <List.Item key={one}>{one}</List.Item>
                ))}
              </List>
            )}
          </Alert>
        )}
        {status.state === "sealed" && (
          <section aria-label="How it opens">
            <Title order={2} size={16} mb="xs">
              How it opens
            </Title>
            <List type="ordered" size="sm" spacing={4}>
              {firstSteps(status.entries).map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
              <List.Item>
                Two people agree within a quarter of an hour.{" "}
                <b className="num" role="status">
                  {status.consents.length} of {status.needed} agree now.
                </b>
              </List.Item>
              <List.Item>The keep reads all rules anew. If they are closed it opens by itself.</List.Item>
            </List>
            {consent.error && <ErrorPanel error={consent.error} />}
            <Group mt="md" gap="sm">
              {me?.can.unseal ? (
                <Act
                  variant={agreed ? "default" : "filled"}
                  leftSection={<IconLockOpen size={16} aria-hidden />}
                  off={agreed}
                  busy={consent.isPending}
                  onClick={() => consent.mutate()}
                >
                  {agreed ? "You agree. A second person must too" : "I agree to opening it"}
                </Act>
              ) : (
                <Text size="sm">Your role cannot open it. A team lead, security, privacy or an administrator can.</Text>
              )}
              {me?.can.guard && <AppLink to="/exposure">See who can reach what</AppLink>}
            </Group>
          </section>
        )}
        {status.queued > 0 && (
          <Text size="sm" className="muted">
            {status.queued} {status.queued === 1 ? "import waits" : "imports wait"}, encrypted.
          </Text>
        )}
        <section aria-label="What happened since">
          <ol className={css.entries}>
            {status.entries.map((entry) => (
              <li key={`${entry.at}${entry.kind}${entry.reason}`}>
                <time dateTime={entry.at} className="num muted">
                  {formatDateTime(entry.at)}
                </time>{" "}
                <PersonName id={entry.actor} /> {WORDS[entry.kind]}
                {entry.reason && entry.kind !== "sealed" ? `: ${entry.reason}` : ""}
              </li>
            ))}
          </ol>
        </section>
      </Stack>
    </div>
  );
}

const WORDS: Record<SealStatus["entries"][number]["kind"], string> = {
  sealed: "sealed it",
  noted: "noted a further cause",
  consent: "agreed to opening it",
  refused: "was refused",
  unsealed: "opened it",
};

function Opening() {
  return (
    <div className={css.page} role="status">
      <Title order={1} size={26}>
        The keep is opening
      </Title>
      <Text className="muted">This takes a few seconds.</Text>
    </div>
  );
}

/** Where a case stood when the keep was sealed: it is read again only by whoever wants it. */
export function Reopened({ onGoOn }: { onGoOn: () => void }) {
  return (
    <div className={css.page}>
      <title>Open again – Casekeep</title>
      <Title order={1} size={26}>
        The keep is open again
      </Title>
      <Text className="muted" mt={4}>
        What you were writing here is still there.
      </Text>
      <Group mt="md" gap="sm">
        <Act onClick={onGoOn}>Go on with this case</Act>
        <AppLink to="/cases">All cases</AppLink>
      </Group>
    </div>
  );
}
