import { Button } from "@mantine/core";
import { useMe } from "../api/queries.ts";
import { ROLE_LABELS } from "../lib/labels.ts";
import { Empty } from "../ui/Empty.tsx";

const FIRST_PAGE = (
  <Button component="a" href="/" variant="default">
    Go to the first page
  </Button>
);

export function Missing() {
  return (
    <main>
      <title>No such page – Casekeep</title>
      <Empty level={1} title="There is no such page" action={FIRST_PAGE}>
        The address may be mistyped, or the page was moved.
      </Empty>
    </main>
  );
}

/** A page that the server would refuse to fill: it is not asked. */
export function NotYours() {
  const me = useMe();
  return (
    <>
      <title>Not for this role – Casekeep</title>
      <Empty level={1} title="Your role does not allow this" action={FIRST_PAGE}>
        {me && `You are here as ${ROLE_LABELS[me.role].label.toLowerCase()}. `}
        Ask an administrator if you need it for your work.
      </Empty>
    </>
  );
}
