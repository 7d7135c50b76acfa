import { ActionIcon, Button, Code, Group, Menu, Modal, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { put } from "../../api/client.ts";
import { guardConfigQuery, putAnswer } from "../../api/guard.ts";
import type { GuardAsset, GuardConfig, GuardConfigAnswer } from "../../api/types.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { More } from "../../ui/More.tsx";
import { notifyDone } from "../../ui/notify.ts";
import { StackTable } from "../../ui/StackTable.tsx";
import { AssetForm } from "./AssetForm.tsx";
import { portsText } from "./asset-text.ts";
import { ConfigText } from "./ConfigText.tsx";
import { HoldsUpOpening } from "./HoldsUpOpening.tsx";

type Open =
  | { readonly kind: "remove"; readonly asset: GuardAsset }
  | { readonly kind: "asset"; readonly asset: GuardAsset | undefined }
  | { readonly kind: "text" }
  | undefined;

const AT_FIRST = 20;
const MOST_SHOWN = 4;
/** A long list in a cell hides the other assets; the form has it whole. */
const few = (items: readonly string[]): string =>
  items.length > MOST_SHOWN
    ? `${items.slice(0, MOST_SHOWN).join(", ")} and ${items.length - MOST_SHOWN} more`
    : items.join(", ");

/** What the guard was told to watch, and the forms that change it. Everybody who is alerted learns of a change. */
export function Declared({ sealed }: { sealed: boolean }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(guardConfigQuery);
  const [open, setOpen] = useState<Open>();
  const [wanted, setWanted] = useState("");
  const save = useMutation({
    mutationFn: (config: GuardConfig) => put<GuardConfigAnswer>("/api/guard/config", config),
    onSuccess: async (answer) => {
      await putAnswer(client, guardConfigQuery.queryKey, answer);
      void client.invalidateQueries({ queryKey: ["guard", "status"] });
      notifyDone("Declared. Whoever is alerted was told.");
      setOpen(undefined);
    },
  });
  const show = (next: Open): void => {
    save.reset();
    setOpen(next);
  };
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} radius="md" />;
  const { config, feedUrls } = data;
  const withAssets = (assets: GuardAsset[]): void => save.mutate({ ...config, assets });
  const editing = open?.kind === "asset" ? open.asset : undefined;
  return (
    <Card
      title="What is declared"
      side={
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => show({ kind: "text" })}>
            Policy, alerts and feeds
          </Button>
          <Button size="xs" onClick={() => show({ kind: "asset", asset: undefined })}>
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
                    <Acts key="acts" asset={asset} show={show} />,
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
      {open?.kind === "asset" && (
        <AssetForm
          key={editing?.name ?? ""}
          asset={editing}
          sources={config.sources.map(({ name }) => name)}
          sealed={sealed}
          error={save.error}
          saving={save.isPending}
          onSave={(asset) =>
            withAssets(
              editing ? config.assets.map((one) => (one === editing ? asset : one)) : [...config.assets, asset],
            )
          }
          onClose={() => show(undefined)}
        />
      )}
      {open?.kind === "remove" && (
        <Modal opened onClose={() => show(undefined)} title={`Stop watching ${open.asset.name}`}>
          <Stack gap="sm">
            {save.error && <ErrorPanel error={save.error} />}
            {sealed && <HoldsUpOpening />}
            <Text size="sm">Nobody will be told when it stands open. Its findings end now and stay in the list.</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => show(undefined)} data-autofocus>
                Cancel
              </Button>
              <Button
                color="red"
                loading={save.isPending}
                onClick={() => withAssets(config.assets.filter((one) => one !== open.asset))}
              >
                Stop watching it
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
      {open?.kind === "text" && (
        <ConfigText
          config={config}
          sealed={sealed}
          error={save.error}
          saving={save.isPending}
          onSave={(next) => save.mutate(next)}
          onClose={() => show(undefined)}
        />
      )}
    </Card>
  );
}

function holds({ name, addresses, targets }: GuardAsset, wanted: string): boolean {
  const low = wanted.trim().toLowerCase();
  return [name, ...addresses, ...targets].some((one) => one.toLowerCase().includes(low));
}

function Acts({ asset, show }: { asset: GuardAsset; show: (next: Open) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Change or remove ${asset.name}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => show({ kind: "asset", asset })}>
          Change
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => show({ kind: "remove", asset })}
        >
          Stop watching it
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
