import { Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { meQuery, useMe } from "../../api/queries.ts";
import { Page } from "../../ui/Page.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { TotpCard } from "./TotpCard.tsx";

export function SecurityPage() {
  const me = useMe();
  const client = useQueryClient();
  if (!me) return null;
  return (
    <Page title="Sign-in and security" lead="A password alone can be stolen. One of these cannot be." width={760}>
      <Stack gap="md">
        <TotpCard on={me.twoFactor} onChanged={() => void client.invalidateQueries({ queryKey: meQuery.queryKey })} />
        <Passkeys onChanged={() => void client.invalidateQueries({ queryKey: meQuery.queryKey })} />
      </Stack>
    </Page>
  );
}
