import { Tooltip } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { staffQuery, useMe } from "../api/queries.ts";
import { aliasOf, codeOf, isPseudonym, nameOfAccount, serviceOf } from "../lib/alias.ts";

/** A function from user id or pseudonym to the name to show; an alias for pseudonyms alone. */
export function useNames(): (id: string) => string {
  const staff = useQuery(staffQuery);
  const me = useMe();
  return (id) => {
    if (id === "") return "Nobody";
    if (me?.id === id && me.name) return me.name;
    if (isPseudonym(id)) return aliasOf(id);
    return serviceOf(id) ?? nameOfAccount(id, staff.data?.items, staff.isPending);
  };
}

/** A member of staff by name, or by a friendly alias with the pseudonym's code on hover. */
export function PersonName({ id, nobody = "Nobody" }: { id: string; nobody?: string }) {
  const nameOf = useNames();
  if (id === "") return <span className="muted">{nobody}</span>;
  const name = nameOf(id);
  if (!isPseudonym(id)) return <span>{name}</span>;
  return (
    <Tooltip label={`A name made from the pseudonym ${codeOf(id)}; the real one is sealed.`}>
      <span data-pseudonym={codeOf(id)}>{name}</span>
    </Tooltip>
  );
}
