import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";

/** The first of a long list, and the rest when it is asked for. */
export function More<Item>({
  items,
  first,
  what,
  children,
}: {
  items: readonly Item[];
  /** How many are shown at once. */
  first: number;
  /** What the items are, for the button. */
  what: string;
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {items.length > first && (
        <Button size="xs" mt="sm" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show ${first} ${what}` : `Show all ${items.length} ${what}`}
        </Button>
      )}
    </>
  );
}
