import { ActionIcon, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconFingerprint, IconTrash } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { auth, orThrow } from "../../api/auth.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone } from "../../ui/notify.ts";

interface Key {
  readonly id: string;
  readonly name?: string;
  readonly createdAt: Date | string;
}

/** Passkeys cannot be phished: they answer only to this very site. */
export function Passkeys({ onChanged }: { onChanged: () => void }) {
  const [name, setName] = useState("");
  const keys = useQuery({
    queryKey: ["passkeys"],
    queryFn: async () => (await orThrow(auth.passkey.listUserPasskeys())) as unknown as readonly Key[],
  });
  const changed = (message: string) => async (): Promise<void> => {
    notifyDone(message);
    setName("");
    onChanged();
    await keys.refetch();
  };
  const add = useMutation({
    mutationFn: () => orThrow(auth.passkey.addPasskey({ name: name.trim() || "Passkey" })),
    onSuccess: changed("The passkey was added."),
  });
  const remove = useMutation({
    mutationFn: (id: string) => orThrow(auth.passkey.deletePasskey({ id })),
    onSuccess: changed("The passkey was removed."),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  const error = add.error ?? remove.error ?? keys.error;
  return (
    <Card title="Passkeys">
      <Stack gap="sm">
        <Text size="sm">
          Sign in with your fingerprint, face, device code or a security key. A passkey answers only to this site, so it
          cannot be given away by mistake.
        </Text>
        {error && <ErrorPanel error={error} />}
        {keys.data?.map((key) => (
          <Group key={key.id} justify="space-between" wrap="nowrap">
            <Group gap="xs" wrap="nowrap">
              <IconFingerprint size={20} stroke={1.5} aria-hidden />
              <Text size="sm">{key.name || "Passkey"}</Text>
              <Text size="xs" className="muted">
                <Ago at={new Date(key.createdAt).toISOString()} />
              </Text>
            </Group>
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={`Remove ${key.name || "the passkey"}`}
              onClick={() => remove.mutate(key.id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <form onSubmit={submit}>
          <Group align="flex-end" gap="sm">
            <TextInput
              label="Name of the device"
              placeholder="Work laptop"
              maxLength={60}
              w={260}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={add.isPending}>
              Add a passkey
            </Button>
          </Group>
        </form>
      </Stack>
    </Card>
  );
}
