import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** An empty place that says why it is empty and what to do next. */
export function Empty({
  icon,
  title,
  children,
  action,
  level = 2,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is all that the page has. */
  level?: 1 | 2;
}) {
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center" className="muted">
      {icon}
      <Title order={level} size="h4" c="var(--ck-text)">
        {title}
      </Title>
      {children && (
        <Text size="sm" maw={460} component="div">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
