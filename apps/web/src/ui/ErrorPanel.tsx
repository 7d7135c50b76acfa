import { Alert, Button, Code, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconLock } from "@tabler/icons-react";
import { ApiError } from "../api/client.ts";

/** What happened and what to do, always both; the code is there for whoever is asked for help. */
export function ErrorPanel({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) {
  const known = error instanceof ApiError;
  const sealed = known && error.code === "SEALED";
  const message = known ? error.message : "This page could not be drawn.";
  const help = known ? error.help : "Reload it; if that does not help, tell whoever runs Casekeep.";
  return (
    <Alert
      role="alert"
      variant="light"
      color={sealed ? "yellow" : "red"}
      title={title ?? message}
      icon={sealed ? <IconLock aria-hidden /> : <IconAlertTriangle aria-hidden />}
    >
      <Stack gap="xs" align="flex-start">
        {title && <Text size="sm">{message}</Text>}
        {help && <Text size="sm">{help}</Text>}
        <Group gap="sm">
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              Try again
            </Button>
          )}
          {known && <Code>{error.code}</Code>}
        </Group>
      </Stack>
    </Alert>
  );
}
