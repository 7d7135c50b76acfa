import { Button } from "@mantine/core";
import { Empty } from "../ui/Empty.tsx";

export function Missing() {
  return (
    <Empty
      title="There is no such page"
      action={
        <Button component="a" href="/" variant="default">
          Go to the cases
        </Button>
      }
    >
      The address may be mistyped, or the page was moved.
    </Empty>
  );
}
