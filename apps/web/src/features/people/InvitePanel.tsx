import { Autocomplete, Button, CopyButton, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { post } from "../../api/client.ts";
import type { Invited, Role } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { ROLE_LABELS } from "../../lib/labels.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

export const ROLE_OPTIONS = Object.entries(ROLE_LABELS).map(([value, { label }]) => ({ value, label }));

/** Makes a link that lets one person in, once. Casekeep sends no mail: the link goes by whatever way is trusted. */
export function InvitePanel({ teams }: { teams: readonly string[] }) {
  const [role, setRole] = useState<Role>("agent");
  const [team, setTeam] = useState("");
  const invite = useMutation({
    mutationFn: (order: { role: Role; team: string }) => post<Invited>("/api/people/invite", order),
  });
  const made = invite.variables;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    invite.mutate({ role, team: team.trim() });
  };
  return (
    <Card title="Invite somebody">
      <form onSubmit={submit}>
        <Stack gap="sm">
          {invite.error && <ErrorPanel error={invite.error} />}
          <Group align="flex-end" gap="sm">
            <Select
              label="Role"
              w={180}
              allowDeselect={false}
              data={ROLE_OPTIONS}
              value={role}
              onChange={(value) => value && setRole(value as Role)}
            />
            <Autocomplete label="Team" w={200} placeholder="None" data={[...teams]} value={team} onChange={setTeam} />
            <Button type="submit" loading={invite.isPending}>
              Make a link
            </Button>
            <Text size="sm" className="muted" flex="1 1 200px">
              {ROLE_LABELS[role].does}
            </Text>
          </Group>
          {invite.data && made && (
            <Group align="flex-end" gap="sm">
              <TextInput
                label={`One-time link: ${[ROLE_LABELS[made.role].label, made.team].filter(Boolean).join(", ")}`}
                description={`Works once, until ${formatDateTime(invite.data.expiresAt)}. It is shown only now.`}
                readOnly
                flex="1 1 320px"
                value={invite.data.url}
                onFocus={(event) => event.currentTarget.select()}
              />
              <CopyButton value={invite.data.url}>
                {({ copied, copy }) => (
                  <Button
                    variant="default"
                    onClick={copy}
                    leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                  >
                    {copied ? "Copied" : "Copy the link"}
                  </Button>
                )}
              </CopyButton>
            </Group>
          )}
        </Stack>
      </form>
    </Card>
  );
}
