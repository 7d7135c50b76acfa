import { Autocomplete, Badge, Select, Switch, Table, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { patch } from "../../api/client.ts";
import { peopleQuery, useMe } from "../../api/queries.ts";
import type { Person, PersonList, Role, SetRole } from "../../api/types.ts";
import { Ago } from "../../ui/Ago.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
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
    <Table.ScrollContainer minWidth={760} type="native">
      <Table
        fz={13.5}
        verticalSpacing="xs"
        bg="var(--ck-surface)"
        bd="1px solid var(--ck-line)"
        style={{ borderRadius: 12 }}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Role</Table.Th>
            <Table.Th>Team</Table.Th>
            <Table.Th>Second factor</Table.Th>
            <Table.Th>Since</Table.Th>
            <Table.Th>May enter</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => {
            const self = person.id === me?.id;
            return (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Text size="sm" fw={560} td={person.active ? undefined : "line-through"}>
                    {person.name} {self && <span className="muted">(you)</span>}
                  </Text>
                  <Text size="xs" className="muted">
                    {person.email}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`Role of ${person.name}`}
                    size="xs"
                    w={140}
                    allowDeselect={false}
                    disabled={self}
                    data={ROLE_OPTIONS}
                    value={person.role}
                    onChange={(role) => role && mutate({ id: person.id, change: { role: role as Role } })}
                  />
                </Table.Td>
                <Table.Td>
                  <TeamField
                    person={person}
                    teams={teams}
                    onChange={(team) => mutate({ id: person.id, change: { team } })}
                  />
                </Table.Td>
                <Table.Td>
                  <Badge color={person.twoFactor ? "teal" : "orange"}>{person.twoFactor ? "On" : "Off"}</Badge>
                </Table.Td>
                <Table.Td className="muted">
                  <Ago at={person.createdAt} />
                </Table.Td>
                <Table.Td>
                  <Switch
                    aria-label={`${person.name} may enter`}
                    disabled={self}
                    checked={person.active}
                    onChange={(event) => mutate({ id: person.id, change: { active: event.currentTarget.checked } })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
