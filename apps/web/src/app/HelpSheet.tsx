import { Modal, SimpleGrid, Stack, Switch, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { Me } from "../api/types.ts";
import { setShortcutsOn, shortcutsOn } from "../lib/shortcuts.ts";
import { Keys } from "../ui/Keys.tsx";
import { placesFor } from "./places.ts";

type Keyed = readonly [keys: string, does: string];

const LIST: readonly Keyed[] = [
  ["j", "Next case"],
  ["k", "Previous case"],
  ["Enter", "Open it"],
];
const WALK: readonly Keyed[] = [
  ["j", "Next case of the list"],
  ["k", "Previous case of the list"],
  ["u", "Back to the list"],
];
const CHANGE: readonly Keyed[] = [
  ["r", "Reply"],
  ["n", "Internal note"],
  ["e", "Change the status"],
  ["a", "Change the assignee"],
  ["m", "Merge"],
  ["Ctrl+Enter", "Send what is written"],
];

/** What the keys do for whoever may do it. */
function sheetFor(can: Me["can"] | undefined): readonly { readonly title: string; readonly keys: readonly Keyed[] }[] {
  const everywhere: readonly Keyed[] = [
    ["?", "This sheet"],
    ...placesFor(can).map(({ key, named }): Keyed => [`g ${key}`, `Go to ${named}`]),
  ];
  if (can?.readCases !== true) return [{ title: "Everywhere", keys: everywhere }];
  const list: readonly Keyed[] = [["/", "Search"], ...LIST, ...(can.write ? [["c", "New case"] as const] : [])];
  return [
    { title: "Everywhere", keys: everywhere },
    { title: "List", keys: list },
    { title: "Case", keys: can.write ? [...CHANGE, ...WALK] : WALK },
  ];
}

export function HelpSheet({
  can,
  opened,
  onClose,
}: {
  can: Me["can"] | undefined;
  opened: boolean;
  onClose: () => void;
}) {
  const [on, setOn] = useState(shortcutsOn);
  const change = (next: boolean): void => {
    setOn(next);
    setShortcutsOn(next);
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="xl">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        {sheetFor(can).map((part) => (
          <Stack key={part.title} gap={4}>
            <Title order={3} size="h6">
              {part.title}
            </Title>
            <Table verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
              <Table.Tbody>
                {part.keys.map(([keys, does]) => (
                  <Table.Tr key={keys}>
                    <Table.Td w={86}>
                      <Keys keys={keys} />
                    </Table.Td>
                    <Table.Td>
                      <Text size="sm">{does}</Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        ))}
      </SimpleGrid>
      <Switch
        mt="md"
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
        label="Single-key shortcuts"
        description="Switch them off if you speak to your computer or type with an aid that sends letters."
      />
    </Modal>
  );
}
