import { ActionIcon, Button, Code, Group, Menu, Skeleton, Text, TextInput } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { guardConfigQuery } from "../../api/guard.ts";
import type { GuardAsset } from "../../api/types.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { More } from "../../ui/More.tsx";
import { StackTable } from "../../ui/StackTable.tsx";
import { portsText } from "./asset-text.ts";
import { DeclaredForm } from "./DeclaredForm.tsx";
import { useDeclaredForm, type Wanted } from "./use-declared-form.ts";

const AT_FIRST = 20;
const MOST_SHOWN = 4;
/** A long list in a cell hides the other assets; the form has it whole. */
const few = (items: readonly string[]): string =>
  items.length > MOST_SHOWN
    ? `${items.slice(0, MOST_SHOWN).join(", ")} and ${items.length - MOST_SHOWN} more`
    : items.join(", ");

/** What the guard was told to watch, and the forms that change it. Everybody who is alerted learns of a change. */
export function Declared({ sealed }: { sealed: boolean }) {
  const { data, error, refetch } = useQuery(guardConfigQuery);
  const { form, show, saving, save } = useDeclaredForm();
  const [wanted, setWanted] = useState("");
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} radius="md" />;
  const { config, feedUrls } = data;
  const open = (next: Wanted): void => show({ ...next, from: data });
  return (
    <Card
      title="What is declared"
      side={
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => open({ kind: "text" })}>
            Policy, alerts and feeds
          </Button>
          <Button size="xs" onClick={() => open({ kind: "asset", asset: undefined })}>
            Declare an asset
          </Button>
        </Group>
      }
    >
      {config.assets.length === 0 ? (
        <Text size="sm" className="muted">
          No asset yet: the keep's own address, its stores, and whatever else must not stand open.
        </Text>
      ) : (
        <>
          {config.assets.length > AT_FIRST && (
            <TextInput
              type="search"
              size="xs"
              mb="xs"
              maw={320}
              aria-label="Find an asset"
              placeholder="Find an asset by name or address"
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
          )}
          <More items={config.assets.filter((one) => holds(one, wanted))} first={AT_FIRST} what="assets">
            {(shown) => (
              <StackTable
                label="Declared assets"
                columns={["Asset", "Where", "Ports", "Who may reach it", "Acts"].map((label) => ({ label }))}
                rows={shown.map((asset) => ({
                  key: asset.name,
                  cells: [
                    asset.name,
                    few([...asset.addresses, ...asset.targets]),
                    portsText(asset.ports) || "every port",
                    few(asset.allowed) || "nobody",
                    <Acts key="acts" asset={asset} open={open} />,
                  ],
                }))}
              />
            )}
          </More>
        </>
      )}
      {config.sources.length === 0 && (
        <Text size="sm" mt="xs">
          No source of rules is declared. That is done on the machine itself, since sources name what is read and run
          there: <Code>npx casekeep guard set guard.json</Code>
        </Text>
      )}
      {Object.entries(feedUrls).map(([name, url]) => (
        <Text key={name} size="sm" mt="xs" style={{ overflowWrap: "anywhere" }}>
          <b>{name}</b> posts to <Code>{url}</Code>
        </Text>
      ))}
      {form && <DeclaredForm form={form} sealed={sealed} saving={saving} save={save} onClose={() => show(undefined)} />}
    </Card>
  );
}

function holds({ name, addresses, targets }: GuardAsset, wanted: string): boolean {
  const low = wanted.trim().toLowerCase();
  return [name, ...addresses, ...targets].some((one) => one.toLowerCase().includes(low));
}

function Acts({ asset, open }: { asset: GuardAsset; open: (next: Wanted) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Change or remove ${asset.name}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => open({ kind: "asset", asset })}>
          Change
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => open({ kind: "remove", asset })}
        >
          Stop watching it
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
