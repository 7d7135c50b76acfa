import { Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** The frame of an ordinary page: one heading, one sentence of purpose, acts at the side. */
export function Page({
  title,
  lead,
  actions,
  width = 1080,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  width?: number;
  children: ReactNode;
}) {
  return (
    <div style={{ maxWidth: width, margin: "0 auto", padding: "26px clamp(14px, 3vw, 36px) 64px" }}>
      <title>{`${title} – Casekeep`}</title>
      <Group justify="space-between" align="flex-end" mb="lg" gap="md">
        <div style={{ flex: "1 1 300px" }}>
          <Title order={1} size={24} fw={650}>
            {title}
          </Title>
          {lead && (
            <Text className="muted" size="sm" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  );
}
