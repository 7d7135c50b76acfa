import { Badge, Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { auth, orThrow } from "../../api/auth.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone } from "../../ui/notify.ts";
import { BackupCodes } from "./BackupCodes.tsx";
import { TotpSetup } from "./TotpSetup.tsx";

interface Started {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** The authenticator app: password, picture, first code; then the backup codes, shown once. */
export function TotpCard({ on, onChanged }: { on: boolean; onChanged: () => void }) {
  const [password, setPassword] = useState("");
  const [started, setStarted] = useState<Started | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const act = useMutation({
    mutationFn: async (): Promise<void> => {
      if (on) {
        const answer = await orThrow(auth.twoFactor.generateBackupCodes({ password }));
        setCodes(answer.backupCodes);
      } else {
        const answer = (await orThrow(auth.twoFactor.enable({ password }))) as Started;
        setStarted({ totpURI: answer.totpURI, backupCodes: answer.backupCodes });
      }
    },
    onSettled: () => setPassword(""),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <Card title="Authenticator app" side={<Badge color={on ? "teal" : "orange"}>{on ? "On" : "Off"}</Badge>}>
      {codes ? (
        <BackupCodes codes={codes} onDone={() => setCodes(null)} />
      ) : started ? (
        <TotpSetup
          uri={started.totpURI}
          onVerified={() => {
            setCodes(started.backupCodes);
            setStarted(null);
            notifyDone("The second factor is on.");
            onChanged();
          }}
        />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm">
              {on
                ? "Signing in asks for a code of your app. If your backup codes are used up or lost, make new ones; the old ones then stop working."
                : "Signing in will also ask for six digits that an app on your phone shows. Confirm with your password to begin."}
            </Text>
            {act.error && <ErrorPanel error={act.error} />}
            <Group align="flex-end" gap="sm">
              <PasswordInput
                label="Your password"
                autoComplete="current-password"
                required
                withAsterisk={false}
                w={260}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" loading={act.isPending} variant={on ? "default" : "filled"}>
                {on ? "New backup codes" : "Set up"}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Card>
  );
}
