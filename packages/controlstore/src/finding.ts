const COLUMNS = {
  id: "id",
  key: "key",
  kind: "kind",
  asset: "asset",
  openedAt: "opened_at",
  closedAt: "closed_at",
  eventAt: "event_at",
  sealedAt: "sealed_at",
  acknowledgedAt: "acknowledged_at",
  acknowledgedBy: "acknowledged_by",
  box: "box",
};

/** What a FindingRecord is read from. @param table the table, or the name that the statement gives it */
export const findingColumns = (table: string): string =>
  Object.entries(COLUMNS)
    .map(([name, column]) => `${table}.${column} AS "${name}"`)
    .join(", ");
