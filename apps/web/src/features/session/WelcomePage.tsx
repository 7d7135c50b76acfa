import { Alert, Button, PasswordInput, Progress, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { post } from "../../api/client.ts";
import { meQuery, setupQuery } from "../../api/queries.ts";
import type { Enter } from "../../api/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Gate } from "./Gate.tsx";
import { passwordAdvice } from "./password-advice.ts";

/** The code stays in the fragment, which no browser sends; here it leaves the address bar and the history too. */
function takeCode(): string {
  const code = decodeURIComponent(window.location.hash.slice(1));
  if (code !== "") window.history.replaceState(window.history.state, "", window.location.pathname);
  return code;
}

let taken: string | undefined;

export function WelcomePage() {
  const [code, setCode] = useState(() => {
    taken = takeCode() || taken || "";
    return taken;
  });
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const setup = useQuery(setupQuery).data;
  const router = useRouter();
  const client = useQueryClient();
  const advice = passwordAdvice(password, [name, email]);
  const enter = useMutation({
    mutationFn: () => {
      const body: Enter = { code: code.trim(), name: name.trim(), email: email.trim(), password };
      return post<unknown>("/api/setup/enter", body);
    },
    onSuccess: async () => {
      taken = undefined;
      client.removeQueries({ queryKey: meQuery.queryKey });
      await client.invalidateQueries({ queryKey: setupQuery.queryKey });
      await router.navigate({ to: "/security" });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <Gate organisation={setup?.organisation}>
      <title>Welcome – Casekeep</title>
      <Title order={1} size={26} fw={650}>
        Welcome
      </Title>
      <Text className="muted" size="sm" mt={4} mb="lg">
        {setup?.needsFirstAdministrator
          ? "You are the first administrator of this keep. This link works once."
          : "You were invited to this keep. This link works once."}
      </Text>
      <form onSubmit={submit}>
        <Stack gap="md">
          {enter.error && <ErrorPanel error={enter.error} />}
          {code === "" && (
            <Alert color="yellow" title="The link came without its code">
              Open the whole link, with the part after #, or paste that part here.
            </Alert>
          )}
          {(code === "" || enter.error) && (
            <TextInput
              label="Code of the link"
              required
              withAsterisk={false}
              autoComplete="off"
              value={code}
              onChange={(event) => setCode(event.currentTarget.value.replace(/^.*#/, ""))}
            />
          )}
          <TextInput
            label="Your name"
            description="As colleagues see it."
            autoComplete="name"
            required
            withAsterisk={false}
            autoFocus
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label="E-mail"
            description="You sign in with it."
            type="email"
            autoComplete="username"
            maxLength={320}
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <div>
            <PasswordInput
              label="Password"
              description="At least 12 characters; a sentence is easy to remember."
              autoComplete="new-password"
              required
              withAsterisk={false}
              minLength={12}
              maxLength={200}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
            />
            <Progress mt={8} size={4} value={advice.share * 100} color={advice.good ? "teal" : "orange"} aria-hidden />
            <Text size="xs" className="muted" mt={4} aria-live="polite">
              {advice.text}
            </Text>
          </div>
          <Button type="submit" size="md" loading={enter.isPending} disabled={!advice.good}>
            Enter
          </Button>
        </Stack>
      </form>
    </Gate>
  );
}
