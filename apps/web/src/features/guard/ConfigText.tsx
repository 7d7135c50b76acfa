import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { GuardConfig } from "../../api/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { HoldsUpOpening } from "./HoldsUpOpening.tsx";

/** The whole configuration as the command line has it: policy, alerts and feeds as well. */
export function ConfigText(props: {
  readonly config: GuardConfig;
  readonly sealed: boolean;
  readonly error: unknown;
  readonly saving: boolean;
  readonly onSave: (config: GuardConfig) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(JSON.stringify(props.config, null, 2));
  const [problem, setProblem] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    try {
      props.onSave(JSON.parse(text) as GuardConfig);
      setProblem("");
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <Modal opened onClose={props.onClose} title="Policy, alerts and feeds" size="xl">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" className="muted">
            What docs/formats/guard.md describes. Secrets read “(kept)” and stay where they are. Sources are shown; they
            change on the machine itself, since they name what is read and run there.
          </Text>
          {props.sealed && <HoldsUpOpening />}
          {props.error !== null && <ErrorPanel error={props.error} />}
          <Textarea
            aria-label="The guard's configuration as JSON"
            autosize
            minRows={16}
            maxRows={28}
            spellCheck={false}
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 12.5 } }}
            value={text}
            error={problem || undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={props.saving}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
