import { Button } from "@mantine/core";
import { Empty } from "../ui/Empty.tsx";

export function Missing() {
  return (
    <main>
      <title>No such page – Casekeep</title>
      <Empty
        level={1}
        title="There is no such page"
        action={
          <Button component="a" href="/" variant="default">
            Go to the first page
          </Button>
        }
      >
        The address may be mistyped, or the page was moved.
      </Empty>
    </main>
  );
}
