import { Button } from "@mantine/core";
import { IconInbox, IconSearchOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Empty } from "../../ui/Empty.tsx";

export function NoCases({
  q,
  filtered,
  onClear,
  canImport,
}: {
  q: string;
  filtered: boolean;
  onClear: () => void;
  canImport: boolean;
}) {
  if (q !== "" || filtered) {
    return (
      <Empty
        icon={<IconSearchOff size={36} stroke={1.3} aria-hidden />}
        title="No case matches"
        action={
          <Button variant="default" onClick={onClear}>
            Show all cases
          </Button>
        }
      >
        {q !== "" ? (
          <>
            Names, addresses and numbers are sealed, so words of them find nothing. Search for a customer by the whole
            e-mail address or phone number, and for a case by its number. Every word must occur; put a phrase in quotes.
          </>
        ) : (
          "Take a filter away, or widen the dates."
        )}
      </Empty>
    );
  }
  return (
    <Empty
      icon={<IconInbox size={36} stroke={1.3} aria-hidden />}
      title="No cases yet"
      action={
        canImport && (
          <Button component={Link} to="/imports">
            Import cases
          </Button>
        )
      }
    >
      {canImport
        ? "Bring them from your present system, or make the first one here."
        : "Nothing you may read has arrived yet. An administrator can import cases."}
    </Empty>
  );
}
