import { Box, type BoxProps, Group, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A quiet surface with a heading. */
export function Card({
  title,
  side,
  children,
  ...box
}: { title?: string; side?: ReactNode; children: ReactNode } & BoxProps) {
  return (
    <Box
      component="section"
      p="md"
      bg="var(--ck-surface)"
      bd="1px solid var(--ck-line)"
      style={{ borderRadius: 12 }}
      aria-label={title}
      {...box}
    >
      {(title || side) && (
        <Group justify="space-between" mb="sm" gap="xs">
          {title && (
            <Title order={2} size={15} fw={620}>
              {title}
            </Title>
          )}
          {side}
        </Group>
      )}
      {children}
    </Box>
  );
}
