import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { HoldsUpOpening } from "./HoldsUpOpening.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { Refused, type Saving } from "./Refused.tsx";
import type { Since } from "./since-opened.ts";

/** Asks before an asset is taken off the list. */
export function RemoveAsset(
  props: Saving & {
    readonly name: string;
    readonly since: Since;
    readonly sealed: boolean;
    readonly onRemove: () => void;
    readonly onClose: () => void;
  },
) {
  const { name, since } = props;
  return (
    <Modal opened onClose={props.onClose} title={`Stop watching ${name}`}>
      <Stack gap="sm">
        <Refused {...props} />
        {props.sealed && <HoldsUpOpening />}
        <Meanwhile name={name} since={since} />
        <Text size="sm">Nobody will be told when it stands open. Its findings end now and stay in the list.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            Cancel
          </Button>
          <Button color="red" loading={props.saving} disabled={since === "gone"} onClick={props.onRemove}>
            Stop watching it
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
