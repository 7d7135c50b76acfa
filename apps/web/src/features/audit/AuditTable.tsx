import { Anchor, Badge, Code } from "@mantine/core";
import { useMe } from "../../api/queries.ts";
import type { AuditRecord } from "../../api/types.ts";
import { formatMoment, timeZone } from "../../lib/format.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import { Card } from "../../ui/Card.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import { StackTable } from "../../ui/StackTable.tsx";

export const OUTCOMES: Record<AuditRecord["outcome"], { readonly label: string; readonly color: string }> = {
  ok: { label: "Done", color: "teal" },
  denied: { label: "Denied", color: "orange" },
  failed: { label: "Failed", color: "red" },
};
const CASE = /^(?:case:)?([0-9a-hjkmnp-tv-z]{13})$/;

/** A case leads to itself, or for whoever reads no cases to all that was done to it. */
function ObjectText({ object, onObject }: { object: string; onObject: (object: string) => void }) {
  const reads = useMe()?.can.readCases === true;
  const id = CASE.exec(object)?.[1];
  if (!id) return object;
  if (!reads)
    return (
      <Anchor component="button" type="button" ff="monospace" fz={12.5} onClick={() => onObject(object)}>
        {id}
      </Anchor>
    );
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

export function AuditTable({
  items,
  onActor,
  onObject,
}: {
  items: readonly AuditRecord[];
  onActor: (actor: string) => void;
  onObject: (object: string) => void;
}) {
  const columns = ["No.", `When (${timeZone()})`, "Who", "What", "On", "Outcome", "Detail"];
  return (
    <Card p="xs">
      <StackTable
        label="Audit trail"
        columns={columns.map((label) => ({ label }))}
        rows={items.map((item) => ({
          key: String(item.seq),
          cells: [
            <span key="seq" className="num muted whole">
              {item.seq}
            </span>,
            <time key="at" className="num whole" dateTime={item.at}>
              {formatMoment(item.at)}
            </time>,
            <span key="who">
              <Anchor
                component="button"
                type="button"
                fz={13}
                c="inherit"
                ta="start"
                onClick={() => onActor(item.actor)}
              >
                <PersonName id={item.actor} nobody="not signed in" />
              </Anchor>{" "}
              <span className="muted">{item.role}</span>
            </span>,
            <span key="what" className="whole">
              <Code>{item.action}</Code>
            </span>,
            item.object && <ObjectText key="on" object={item.object} onObject={onObject} />,
            <span key="outcome">
              <Badge size="sm" color={OUTCOMES[item.outcome].color} miw="max-content">
                {OUTCOMES[item.outcome].label}
              </Badge>
            </span>,
            detailText(item.detail),
          ],
        }))}
      />
    </Card>
  );
}
