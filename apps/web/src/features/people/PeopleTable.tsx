import { Autocomplete, Badge, Select, Switch, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { patch } from "../../api/client.ts";
import { peopleQuery, useMe } from "../../api/queries.ts";
import type { Person, PersonList, Role, SetRole } from "../../api/types.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { StackTable } from "../../ui/StackTable.tsx";
import { ROLE_OPTIONS } from "./InvitePanel.tsx";

function usePersonChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, change }: { id: string; change: SetRole }) =>
      patch<unknown>(`/api/people/${encodeURIComponent(id)}`, change),
    onSuccess: (_, { id, change }) => {
      client.setQueryData<PersonList>(peopleQuery.queryKey, (list) =>
        list ? { items: list.items.map((one) => (one.id === id ? ({ ...one, ...change } as Person) : one)) } : list,
      );
      notifyDone("The change is in force.");
      void client.invalidateQueries({ queryKey: peopleQuery.queryKey });
    },
    onError: (error) => {
      notifyError(error);
      void client.invalidateQueries({ queryKey: peopleQuery.queryKey });
    },
  });
}

function TeamField({
  person,
  teams,
  onChange,
}: {
  person: Person;
  teams: readonly string[];
  onChange: (team: string) => void;
}) {
  const [team, setTeam] = useState(person.team);
  useEffect(() => setTeam(person.team), [person.team]);
  return (
    <Autocomplete
      aria-label={`Team of ${person.name}`}
      size="xs"
      w={140}
      placeholder="None"
      data={[...teams]}
      value={team}
      onChange={setTeam}
      onBlur={() => team.trim() !== person.team && onChange(team.trim())}
    />
  );
}

export function PeopleTable({ people, teams }: { people: readonly Person[]; teams: readonly string[] }) {
  const me = useMe();
  const { mutate } = usePersonChange();
  return (
    <Card p="xs">
      <StackTable
        label="People"
        columns={["Name", "Role", "Team", "Second factor", "Since", "May enter"].map((label) => ({ label }))}
        rows={people.map((person) => {
          const self = person.id === me?.id;
          return {
            key: person.id,
            cells: [
              <span key="name">
                <Text size="sm" fw={560} td={person.active ? undefined : "line-through"}>
                  {person.name} {self && <span className="muted">(you)</span>}
                </Text>
                <Text size="xs" className="muted">
                  {person.email}
                </Text>
              </span>,
              <Select
                key="role"
                aria-label={`Role of ${person.name}`}
                size="xs"
                w={140}
                allowDeselect={false}
                disabled={self}
                data={ROLE_OPTIONS}
                value={person.role}
                onChange={(role) => role && mutate({ id: person.id, change: { role: role as Role } })}
              />,
              <TeamField
                key="team"
                person={person}
                teams={teams}
                onChange={(team) => mutate({ id: person.id, change: { team } })}
              />,
              <span key="factor">
                <Badge color={person.twoFactor ? "teal" : "orange"}>{person.twoFactor ? "On" : "Off"}</Badge>
              </span>,
              <span key="since" className="muted whole">
                <Ago at={person.createdAt} />
              </span>,
              <Switch
                key="enter"
                aria-label={`${person.name} may enter`}
                disabled={self}
                checked={person.active}
                onChange={(event) => mutate({ id: person.id, change: { active: event.currentTarget.checked } })}
              />,
            ],
          };
        })}
      />
    </Card>
  );
}
