import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconLock } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { post } from "../../api/client.ts";
import { putAnswer, sealQuery } from "../../api/guard.ts";
import type { SealStatus } from "../../api/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

export function SealNow() {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        c="var(--ck-danger)"
        bd="1px solid var(--ck-danger)"
        leftSection={<IconLock size={16} aria-hidden />}
        onClick={open}
      >
        Seal the keep
      </Button>
      <SealDialog opened={opened} onClose={close} />
    </>
  );
}

/** Closes the keep by hand, with a reason for those who open it again. */
export function SealDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const seal = useMutation({
    mutationFn: () => post<SealStatus>("/api/seal", { reason: reason.trim() }),
    onSuccess: async (status) => {
      await putAnswer(client, sealQuery.queryKey, status);
      setReason("");
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    seal.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Seal the keep">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">
            Within seconds nobody reads any case. Imports wait, encrypted. Two people must agree to open it again, and
            the rules are checked first.
          </Text>
          {seal.error && <ErrorPanel error={seal.error} />}
          <TextInput
            label="Why"
            description="For those who open it again; names and numbers are taken out."
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" color="red" loading={seal.isPending} disabled={reason.trim() === ""}>
              Seal it now
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
