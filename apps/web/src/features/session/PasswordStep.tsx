import { Button, Divider, PasswordInput, Stack, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { auth, orThrow } from "../../api/auth.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

const passkeys = typeof window !== "undefined" && "PublicKeyCredential" in window;

export function PasswordStep({ onSecond, onDone }: { onSecond: () => void; onDone: () => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => orThrow(auth.signIn.email({ email: email.trim(), password })),
    onSuccess: (answer) => {
      if (answer && "twoFactorRedirect" in answer && answer.twoFactorRedirect) onSecond();
      else onDone();
    },
  });
  const withPasskey = useMutation({
    mutationFn: () => orThrow(auth.signIn.passkey()),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate();
  };
  const error = signIn.error ?? withPasskey.error;
  return (
    <Stack gap="md">
      {error && <ErrorPanel error={error} />}
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username webauthn"
            required
            withAsterisk={false}
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            size="md"
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
            size="md"
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            Sign in
          </Button>
        </Stack>
      </form>
      {passkeys && (
        <>
          <Divider label="or" />
          <Button
            variant="default"
            size="md"
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={withPasskey.isPending}
            onClick={() => withPasskey.mutate()}
          >
            Use a passkey
          </Button>
        </>
      )}
    </Stack>
  );
}
