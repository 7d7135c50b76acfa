import { Alert, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { meQuery, setupQuery } from "../../api/queries.ts";
import { Gate } from "./Gate.tsx";
import { PasswordStep } from "./PasswordStep.tsx";
import { SecondStep } from "./SecondStep.tsx";

const route = getRouteApi("/sign-in");

/** Only a path of this very site: "//elsewhere.example" and "https:" would lead away. */
function ownPath(next: string | undefined): string {
  return next?.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\") ? next : "/";
}

export function SignInPage() {
  const { next } = route.useSearch();
  const router = useRouter();
  const client = useQueryClient();
  const setup = useQuery(setupQuery).data;
  const [step, setStep] = useState<"password" | "second">("password");
  const enter = async (): Promise<void> => {
    client.removeQueries({ queryKey: meQuery.queryKey });
    await router.invalidate();
    router.history.push(ownPath(next));
  };
  return (
    <Gate organisation={setup?.organisation}>
      <title>Sign in – Casekeep</title>
      {setup?.needsFirstAdministrator && (
        <Alert mb="lg" color="keep" title="Nobody has signed in here yet">
          The first administrator enters by the one-time link that was printed when Casekeep started. A new one:{" "}
          <code>npx casekeep link</code>
        </Alert>
      )}
      <Title order={1} size={26} fw={650}>
        {step === "password" ? "Sign in" : "One more step"}
      </Title>
      <Text className="muted" size="sm" mt={4} mb="lg">
        {step === "password"
          ? next
            ? "Then you are back where you were."
            : "Everyone here is known by name."
          : "Enter the six digits that your authenticator app shows."}
      </Text>
      {step === "password" ? (
        <PasswordStep onSecond={() => setStep("second")} onDone={() => void enter()} />
      ) : (
        <SecondStep onBack={() => setStep("password")} onDone={() => void enter()} />
      )}
    </Gate>
  );
}
