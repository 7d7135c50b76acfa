import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import type { Suspicion } from "../../lib/sensitive.ts";

const article = (found: Suspicion): string => (found === "access key" ? `an ${found}` : `a ${found}`);

/** "Did you mean to send this?" */
export function SensitiveDialog({
  found,
  toCustomer,
  onCancel,
  onSend,
}: {
  found: readonly Suspicion[];
  toCustomer: boolean;
  onCancel: () => void;
  onSend: () => void;
}) {
  const what = found.map(article).join(" and ");
  return (
    <Modal opened={found.length > 0} onClose={onCancel} title={`This looks like ${what}`}>
      <Stack>
        <Text size="sm">
          {toCustomer
            ? "Passwords and card numbers do not belong in a message to a customer. Casekeep seals what it finds before it is stored, but whoever receives the message would read it."
            : "Casekeep seals what it finds before anything is stored. It is better not to write it down at all."}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" color="red" onClick={onSend}>
            Send it all the same
          </Button>
          <Button data-autofocus onClick={onCancel}>
            Go back and take it out
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
