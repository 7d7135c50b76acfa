import { Alert, Button, List, Text } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { StaleChange } from "./change.ts";

/** After a 409: what happened meanwhile, and the same act once more at a press. */
export function StaleAlert({
  stale,
  kept,
  verb,
  onAgain,
  busy,
}: {
  stale: StaleChange;
  /** What became of the act, after "The case was read again." */
  kept: string;
  verb: string;
  onAgain: () => void;
  busy: boolean;
}) {
  return (
    <Alert role="alert" color="yellow" icon={<IconRefresh aria-hidden />} title={stale.message}>
      <List size="sm" mb={6}>
        {stale.changes.map((change) => (
          <List.Item key={change}>{change}</List.Item>
        ))}
      </List>
      <Text size="sm" mb={8}>
        The case was read again. {kept}
      </Text>
      <Button size="xs" variant="default" onClick={onAgain} loading={busy}>
        {verb}
      </Button>
    </Alert>
  );
}
