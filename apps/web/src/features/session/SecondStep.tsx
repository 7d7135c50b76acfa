import { Anchor, Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { auth, orThrow } from "../../api/auth.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

/** The second factor: a code of the authenticator app, or one of the backup codes. */
export function SecondStep({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState("");
  const [trust, setTrust] = useState(false);
  const verify = useMutation({
    mutationFn: async () => {
      if (backup) await orThrow(auth.twoFactor.verifyBackupCode({ code: code.trim() }));
      else await orThrow(auth.twoFactor.verifyTotp({ code: code.replaceAll(/\s/g, ""), trustDevice: trust }));
    },
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    verify.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {verify.error && <ErrorPanel error={verify.error} />}
        <TextInput
          key={backup ? "backup" : "totp"}
          label={backup ? "Backup code" : "Code"}
          autoComplete="one-time-code"
          inputMode={backup ? "text" : "numeric"}
          placeholder={backup ? "xxxxx-xxxxx" : "123 456"}
          required
          withAsterisk={false}
          autoFocus
          size="md"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        {!backup && (
          <Checkbox
            checked={trust}
            onChange={(event) => setTrust(event.currentTarget.checked)}
            label="Do not ask again on this device for 30 days"
          />
        )}
        <Button type="submit" size="md" loading={verify.isPending}>
          Continue
        </Button>
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={() => setBackup(!backup)}>
            {backup ? "Use the app instead" : "Use a backup code"}
          </Anchor>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            Start again
          </Anchor>
        </Group>
      </Stack>
    </form>
  );
}
