import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { staffQuery } from "../../api/queries.ts";
import { useNames } from "../../ui/PersonName.tsx";

/** Whoever has an account or a token, and the machine's operator, by name; an actor of the trail that is none of them too. */
export function ActorField({
  actor,
  onChange,
}: {
  actor: string | undefined;
  onChange: (actor: string | undefined) => void;
}) {
  const nameOf = useNames();
  const staff = useQuery(staffQuery).data?.items ?? [];
  const ids = new Set([...staff.map(({ id }) => id), "operator", ...(actor ? [actor] : [])]);
  return (
    <Select
      aria-label="Who"
      placeholder="Anybody"
      searchable
      clearable
      nothingFoundMessage="Nobody of this name"
      w={220}
      data={[...ids].map((id) => ({ value: id, label: nameOf(id) }))}
      value={actor ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}
