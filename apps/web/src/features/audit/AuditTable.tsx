import { Anchor, Badge, Code, Table } from "@mantine/core";
import type { AuditRecord } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { PersonName } from "../../ui/PersonName.tsx";

export const OUTCOMES: Record<AuditRecord["outcome"], { readonly label: string; readonly color: string }> = {
  ok: { label: "Done", color: "teal" },
  denied: { label: "Denied", color: "orange" },
  failed: { label: "Failed", color: "red" },
};
const CASE = /^(?:case:)?([0-9a-hjkmnp-tv-z]{13})$/;

function ObjectText({ object }: { object: string }) {
  const id = CASE.exec(object)?.[1];
  if (!id) return <span style={{ overflowWrap: "anywhere" }}>{object}</span>;
  return (
    <AppLink to="/cases/$id" params={{ id }} ff="monospace" fz={12.5}>
      {id}
    </AppLink>
  );
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function detailText(detail: AuditRecord["detail"]): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${valueText(value)}`)
    .join(" · ");
}

export function AuditTable({ items, onActor }: { items: readonly AuditRecord[]; onActor: (actor: string) => void }) {
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table fz={13} verticalSpacing={6} bg="var(--ck-surface)" bd="1px solid var(--ck-line)" aria-label="Audit trail">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>No.</Table.Th>
            <Table.Th>When</Table.Th>
            <Table.Th>Who</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>On</Table.Th>
            <Table.Th>Outcome</Table.Th>
            <Table.Th>Detail</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.seq}>
              <Table.Td className="num muted">{item.seq}</Table.Td>
              <Table.Td style={{ whiteSpace: "nowrap" }} title={formatDateTime(item.at)}>
                <Ago at={item.at} />
              </Table.Td>
              <Table.Td style={{ whiteSpace: "nowrap" }}>
                <Anchor component="button" type="button" fz={13} c="inherit" onClick={() => onActor(item.actor)}>
                  <PersonName id={item.actor} nobody="not signed in" />
                </Anchor>{" "}
                <span className="muted">{item.role}</span>
              </Table.Td>
              <Table.Td>
                <Code>{item.action}</Code>
              </Table.Td>
              <Table.Td>
                <ObjectText object={item.object} />
              </Table.Td>
              <Table.Td>
                <Badge size="sm" color={OUTCOMES[item.outcome].color} miw="max-content">
                  {OUTCOMES[item.outcome].label}
                </Badge>
              </Table.Td>
              <Table.Td className="muted" style={{ overflowWrap: "anywhere" }}>
                {detailText(item.detail)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
