import { Button, Code, CopyButton, Group, SimpleGrid, Stack, Text } from "@mantine/core";

export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <Stack gap="sm">
      <Text size="sm">
        If the phone is lost, each of these codes lets you in once. They are shown only now: print them, or put them in
        a password manager.
      </Text>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing={6} component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz={14} block>
              {code}
            </Code>
          </li>
        ))}
      </SimpleGrid>
      <Group>
        <CopyButton value={codes.join("\n")}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? "Copied" : "Copy all"}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>I have kept them</Button>
      </Group>
    </Stack>
  );
}
