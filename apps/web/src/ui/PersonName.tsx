import { Tooltip } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { agentsQuery, useMe } from "../api/queries.ts";
import { aliasOf, codeOf, serviceOf } from "../lib/alias.ts";

/** A function from user id or pseudonym to the name to show; an alias where no display name is known. */
export function useNames(): (id: string) => string {
  const agents = useQuery(agentsQuery).data;
  const me = useMe();
  return (id) => {
    if (id === "") return "Nobody";
    if (me?.id === id && me.name) return me.name;
    const service = serviceOf(id);
    if (service) return service;
    const known = agents?.items.find((agent) => agent.id === id)?.name;
    return known !== undefined && known !== "" && known !== id ? known : aliasOf(id);
  };
}

/** A member of staff by name, or by a friendly alias with the pseudonym's code on hover. */
export function PersonName({ id, nobody = "Nobody" }: { id: string; nobody?: string }) {
  const nameOf = useNames();
  if (id === "") return <span className="muted">{nobody}</span>;
  const name = nameOf(id);
  if (name !== aliasOf(id)) return <span>{name}</span>;
  return (
    <Tooltip label={`A name made from the pseudonym ${codeOf(id)}; the real one is sealed.`}>
      <span data-pseudonym={codeOf(id)}>{name}</span>
    </Tooltip>
  );
}
