import { Alert } from "@mantine/core";

/** Before something is declared otherwise while the keep is sealed. */
export function HoldsUpOpening() {
  return (
    <Alert color="yellow" title="The keep is sealed: this will hold up opening it">
      What is watched counts as it was declared when the keep was sealed. Watching less, or allowing more, closes no
      rule: opening is refused until a second person saves the very same declaration, or this one is put back. Closing
      the rule where it was opened is the quicker way.
    </Alert>
  );
}
