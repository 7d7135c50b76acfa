import { Alert, Group, List, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { declare, guardConfigQuery, isStaleConfig } from "../../api/guard.ts";
import { useMe } from "../../api/queries.ts";
import type { GuardConfigAnswer, GuardStatus, SealStatus } from "../../api/types.ts";
import { Act } from "../../ui/Act.tsx";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { PersonName } from "../../ui/PersonName.tsx";

/** While the keep is sealed: since when, how it opens, and which changed declarations do not help to open it. */
export function SealedNote({ seal, kept }: { seal: SealStatus; kept: GuardStatus["kept"] }) {
  return (
    <Alert color="yellow" icon={<IconLock size={18} aria-hidden />} title="The keep is sealed">
      <Text size="sm">
        {seal.since && (
          <>
            Since <Ago at={seal.since} /> it serves no data.{" "}
          </>
        )}
        <span role="status">
          {seal.consents.length} of {seal.needed} agree to opening it now.
        </span>{" "}
        <AppLink to="/cases" inherit c="inherit" td="underline">
          How it opens, and where to agree
        </AppLink>
      </Text>
      {kept.length > 0 && <Kept key={JSON.stringify(kept)} kept={kept} />}
    </Alert>
  );
}

function Kept({ kept }: { kept: GuardStatus["kept"] }) {
  const client = useQueryClient();
  const me = useMe();
  // What somebody else declared is read, and shown below, before anybody is asked to agree to it.
  const { data: shown, isFetchedAfterMount: isRead } = useQuery({ ...guardConfigQuery, refetchOnMount: "always" });
  const agree = useMutation({
    mutationFn: ({ config, version }: GuardConfigAnswer) => declare(config, version),
    onSuccess: async () => {
      notifyDone("Saved once more, unchanged.");
      await client.invalidateQueries({ queryKey: ["guard"] });
    },
    onError: (error) => {
      notifyError(error);
      // The list below shows the newer one then, and that is what the next press agrees to.
      if (isStaleConfig(error)) void client.invalidateQueries({ queryKey: guardConfigQuery.queryKey });
    },
  });
  const mine = me !== undefined && kept.every(({ by }) => by.includes(me.id));
  return (
    <>
      <Text size="sm" mt="xs">
        Declared otherwise since it was sealed. Until a second person saves the same, these count as they were:
      </Text>
      <List size="sm" mt={4}>
        {kept.map(({ name, how, by }) => (
          <List.Item key={name} style={{ overflowWrap: "anywhere" }}>
            <b>{name}</b> {how === "dropped" ? "was taken off the list" : "was changed"}
            {by.map((id, place) => (
              <span key={id}>
                {place === 0 ? ", by " : " and "}
                <PersonName id={id} />
              </span>
            ))}
          </List.Item>
        ))}
      </List>
      <Group gap="sm" mt="xs">
        {mine && <Text size="sm">You stand behind it. A second person must too, or the declaration be put back.</Text>}
        {!mine && isRead && shown && (
          <Act size="xs" variant="default" busy={agree.isPending} onClick={() => agree.mutate(shown)}>
            I agree to the declaration as it is now
          </Act>
        )}
      </Group>
    </>
  );
}
