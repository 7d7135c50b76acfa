import { Modal, SimpleGrid, Stack, Switch, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { setShortcutsOn, shortcutsOn } from "../lib/shortcuts.ts";
import { Keys } from "../ui/Keys.tsx";

const SHEET: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: "Everywhere",
    keys: [
      ["?", "This sheet"],
      ["/", "Search"],
      ["g c", "Go to the cases"],
      ["g d", "Go to the dashboards"],
      ["g i", "Go to the imports"],
      ["g p", "Go to the people"],
      ["g a", "Go to the audit trail"],
      ["g e", "Go to the exposure"],
      ["g q", "Go to the redaction quality"],
    ],
  },
  {
    title: "List",
    keys: [
      ["j", "Next case"],
      ["k", "Previous case"],
      ["Enter", "Open it"],
      ["c", "New case"],
    ],
  },
  {
    title: "Case",
    keys: [
      ["r", "Reply"],
      ["n", "Internal note"],
      ["e", "Change the status"],
      ["a", "Change the assignee"],
      ["m", "Merge"],
      ["j", "Next case of the list"],
      ["k", "Previous case of the list"],
      ["u", "Back to the list"],
      ["Ctrl+Enter", "Send what is written"],
    ],
  },
];

export function HelpSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn);
  const change = (next: boolean): void => {
    setOn(next);
    setShortcutsOn(next);
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="xl">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        {SHEET.map((part) => (
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
