import { Button, Code, Flex, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { auth, orThrow } from "../../api/auth.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { QrCode } from "./QrCode.tsx";

/** Shows the secret as a picture and as text, and turns the factor on once the app has shown a right code. */
export function TotpSetup({ uri, onVerified }: { uri: string; onVerified: () => void }) {
  const [code, setCode] = useState("");
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const verify = useMutation({
    mutationFn: () => orThrow(auth.twoFactor.verifyTotp({ code: code.replaceAll(/\s/g, "") })),
    onSuccess: onVerified,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    verify.mutate();
  };
  return (
    <Flex gap="lg" wrap="wrap">
      <QrCode text={uri} label="QR code for your authenticator app" />
      <Stack gap="sm" flex="1 1 260px">
        <Text size="sm">Scan it with your app, or type this key there:</Text>
        <Code style={{ overflowWrap: "anywhere", fontSize: 13 }}>{secret.replaceAll(/(.{4})/g, "$1 ").trim()}</Code>
        <form onSubmit={submit}>
          <Stack gap="sm" align="flex-start">
            {verify.error && <ErrorPanel error={verify.error} />}
            <TextInput
              label="Code that the app shows"
              inputMode="numeric"
              autoComplete="one-time-code"
              placeholder="123 456"
              required
              withAsterisk={false}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" loading={verify.isPending}>
              Turn it on
            </Button>
          </Stack>
        </form>
      </Stack>
    </Flex>
  );
}
