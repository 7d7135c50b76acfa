import { Table } from "@mantine/core";
import type { CaseDetail } from "../../api/types.ts";
import { RedactedText } from "../../ui/RedactedText.tsx";

/** Further fields that the source carried. */
export function FieldTable({ fields }: { fields: CaseDetail["fields"] }) {
  return (
    <Table fz="sm" verticalSpacing="xs">
      <Table.Tbody>
        {fields.map((field) => (
          <Table.Tr key={`${field.name}=${field.value}`}>
            <Table.Th scope="row" fw={500} w="34%" dir="auto">
              {field.name}
            </Table.Th>
            <Table.Td dir="auto" style={{ overflowWrap: "anywhere" }}>
              <RedactedText text={field.value} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
