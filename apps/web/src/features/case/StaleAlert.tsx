import { Alert, Button, List, Text } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { StaleChange } from "./change.ts";

/** After a 409: what happened meanwhile, and the same text once more at a press. */
export function StaleAlert({ stale, onAgain, busy }: { stale: StaleChange; onAgain: () => void; busy: boolean }) {
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconRefresh aria-hidden />}
      title="Somebody changed this case while you were writing"
    >
      <List size="sm" mb={6}>
        {stale.changes.map((change) => (
          <List.Item key={change}>{change}</List.Item>
        ))}
      </List>
      <Text size="sm" mb={8}>
        The case was read again. Your text is kept and was not sent.
      </Text>
      <Button size="xs" variant="default" onClick={onAgain} loading={busy}>
        Send again
      </Button>
    </Alert>
  );
}
