import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { GuardConfig } from "../../api/types.ts";
import { HoldsUpOpening } from "./HoldsUpOpening.tsx";
import { Refused, type Saving } from "./Refused.tsx";

const ROWS = { autosize: true, minRows: 16, maxRows: 28, spellCheck: false };
const STYLES = { input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 12.5 } };
const textOf = (config: GuardConfig): string => JSON.stringify(config, null, 2);

/** The whole configuration as the command line has it: policy, alerts and feeds as well. */
export function ConfigText(
  props: Saving & {
    readonly config: GuardConfig;
    readonly sealed: boolean;
    readonly onSave: (config: GuardConfig) => void;
    readonly onClose: () => void;
  },
) {
  const now = textOf(props.config);
  const [before] = useState(now);
  const [text, setText] = useState(now);
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
          <Refused {...props} />
          <Textarea
            aria-label="The guard's configuration as JSON"
            {...ROWS}
            styles={STYLES}
            value={text}
            error={problem || undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {now !== before && (
            <Textarea
              label="As somebody declared it meanwhile"
              description="Saving puts the text above in its place: carry over what must stay"
              {...ROWS}
              styles={STYLES}
              readOnly
              value={now}
            />
          )}
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
