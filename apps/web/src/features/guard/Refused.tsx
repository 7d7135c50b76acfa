import { Button, Stack } from "@mantine/core";
import { isStaleConfig } from "../../api/guard.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";

/** What a form's save came to, if it was not taken, and the way on. What was typed stays. */
export interface Saving {
  readonly error: unknown;
  readonly saving: boolean;
  /** Reads again what is declared; the form goes on from there. */
  readonly onReread: () => void;
  readonly rereading: boolean;
}

/** Why it was not declared; where somebody else was quicker, the offer to read theirs. */
export function Refused({ error, onReread, rereading }: Saving) {
  if (error === null) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorPanel error={error} />
      {isStaleConfig(error) && (
        <Button size="xs" variant="default" loading={rereading} onClick={onReread}>
          Read again what is declared
        </Button>
      )}
    </Stack>
  );
}
