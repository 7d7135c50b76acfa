import { Button, Group, Modal, Radio, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { caseSearchQuery } from "../../api/queries.ts";
import type { CaseDetail } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone } from "../../ui/notify.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";
import { StatusDot } from "../../ui/StatusDot.tsx";
import { StaleChange, useCaseChange } from "./change.ts";
import { StaleAlert } from "./StaleAlert.tsx";

/** Finds the case to keep, and merges this one into it. */
export function MergeDialog({ item, opened, onClose }: { item: CaseDetail; opened: boolean; onClose: () => void }) {
  const [words, setWords] = useState("");
  const [into, setInto] = useState<string | null>(null);
  const [q] = useDebouncedValue(words.trim(), 300);
  const found = useQuery({ ...caseSearchQuery(q), enabled: opened && q !== "" });
  const change = useCaseChange(item.id);
  const others = found.data?.items.filter(({ id, mergedInto }) => id !== item.id && mergedInto === null) ?? [];
  const merge = (): void => {
    if (into === null) return;
    change.mutate(
      { path: "merge", body: { into } },
      {
        onSuccess: () => {
          notifyDone("The cases were merged.");
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Merge into another case" size="lg">
      <Stack gap="sm">
        <Text size="sm" className="muted">
          This case stays readable and points to the one that is kept. Figures count the kept one only.
        </Text>
        {change.error instanceof StaleChange ? (
          <StaleAlert
            stale={change.error}
            kept="It was not merged."
            verb="Merge all the same"
            onAgain={merge}
            busy={change.isPending}
          />
        ) : (
          change.error && <ErrorPanel error={change.error} />
        )}
        <TextInput
          label="Find the case to keep"
          placeholder="Words, a case number, an e-mail address …"
          leftSection={<IconSearch size={16} aria-hidden />}
          data-autofocus
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setInto(null);
          }}
        />
        {found.error && <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />}
        {found.isFetching && others.length === 0 && <Skeleton height={48} />}
        {found.data && others.length === 0 && !found.isFetching && (
          <Text size="sm" className="muted">
            No other case matches.
          </Text>
        )}
        <Radio.Group label={others.length > 0 ? "Cases found" : undefined} value={into} onChange={setInto}>
          <Stack gap={6}>
            {others.map((other) => (
              <Radio
                key={other.id}
                value={other.id}
                label={
                  <span dir="auto">
                    <RedactedText text={other.subject || "(no subject)"} />
                  </span>
                }
                description={
                  <Group gap={10} component="span">
                    <StatusDot status={other.status} />
                    <span>{formatDateTime(other.createdAt)}</span>
                    <span>
                      {other.messages} {other.messages === 1 ? "message" : "messages"}
                    </span>
                  </Group>
                }
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={into === null} loading={change.isPending} onClick={merge}>
            Merge
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
