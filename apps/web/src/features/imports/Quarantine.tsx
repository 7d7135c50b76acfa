import { Table, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { quarantineQuery } from "../../api/queries.ts";
import { formatBytes } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { ListError, LoadMore } from "../../ui/LoadMore.tsx";
import css from "./Imports.module.css";

/** What could not be read: sealed, with its place and reason. Never dropped, never stored as it came. */
export function Quarantine() {
  const list = useInfiniteQuery(quarantineQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (!list.error && items.length === 0) return null;
  return (
    <Card title="Quarantine">
      <ListError list={list} />
      {items.length > 0 && (
        <>
          <Text size="sm" className="muted" mb="xs">
            These records could not be read. They are kept sealed; mend the export and import it again.
          </Text>
          <div className={css.scroll}>
            <Table fz={13} verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>File</Table.Th>
                  <Table.Th>Place</Table.Th>
                  <Table.Th>Reason</Table.Th>
                  <Table.Th ta="right">Size</Table.Th>
                  <Table.Th>When</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((item) => (
                  <Table.Tr key={item.id}>
                    <Table.Td style={{ overflowWrap: "anywhere" }}>{item.file}</Table.Td>
                    <Table.Td className="num">
                      {item.line !== null ? `line ${String(item.line)}` : (item.message ?? "–")}
                    </Table.Td>
                    <Table.Td>{item.reason}</Table.Td>
                    <Table.Td ta="right" className="num">
                      {formatBytes(item.bytes)}
                    </Table.Td>
                    <Table.Td>
                      <Ago at={item.at} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <LoadMore list={list} mt="sm" />
        </>
      )}
    </Card>
  );
}
