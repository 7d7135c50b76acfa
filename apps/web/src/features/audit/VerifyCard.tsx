import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { get } from "../../api/client.ts";
import type { AuditVerified } from "../../api/types.ts";
import { formatNumber } from "../../lib/format.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { verifiedText } from "./verified-text.ts";

/** Reads the whole log and says whether it still is what was written. */
export function VerifyCard() {
  const verify = useMutation({ mutationFn: () => get<AuditVerified>("/api/audit/verify") });
  const found = verify.data;
  return (
    <Group gap="sm" mb="md" align="center">
      <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
        Verify the whole trail
      </Button>
      <div role="status">
        {verify.error && <ErrorPanel error={verify.error} />}
        {found && (
          <>
            <Text size="sm" c={found.ok ? undefined : "var(--ck-danger)"} fw={found.ok ? undefined : 600}>
              {formatNumber(found.records)} records. {verifiedText(found)}
            </Text>
            {found.head && (
              <Text size="xs" className="muted" style={{ overflowWrap: "anywhere" }}>
                Head {found.head}. Keep it elsewhere: only “npx casekeep audit verify --head …” shows a trail written
                anew.
              </Text>
            )}
          </>
        )}
      </div>
    </Group>
  );
}
