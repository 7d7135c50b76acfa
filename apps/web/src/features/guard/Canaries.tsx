import { Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { plantCanaries } from "../../api/guard.ts";
import { Act } from "../../ui/Act.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";

const AT_ONCE = 3;

/** Records that nobody has a reason to read. Which they are is not shown here: a screen is looked at by more people than one. */
export function Canaries({ count, sealed }: { count: number; sealed: boolean }) {
  const client = useQueryClient();
  const planted = useMutation({
    mutationFn: () => plantCanaries(AT_ONCE),
    onSuccess: () => {
      notifyDone(`${AT_ONCE} more lie among the cases.`);
      void client.invalidateQueries({ queryKey: ["guard", "status"] });
    },
    onError: notifyError,
  });
  return (
    <Card
      title="Canaries"
      side={
        !sealed && (
          <Act size="xs" variant="default" busy={planted.isPending} onClick={() => planted.mutate()}>
            Plant {AT_ONCE} more
          </Act>
        )
      }
    >
      <Text size="sm" className="muted">
        {count === 0
          ? "None lies among the cases yet."
          : `${count} made-up closed ${count === 1 ? "case lies" : "cases lie"} among the others.`}{" "}
        Nobody has a reason to open one: whoever does, or searches for its person, sets off the alarm.
      </Text>
    </Card>
  );
}
