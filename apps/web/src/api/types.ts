import type * as contract from "@casekeep/contracts";

/**
 * The values behind the contracts' schemas, as types only: the browser carries no validator, since the server answers
 * with its response schemas as allow-lists and validates every request again.
 */
type Of<Schema extends { parse: (data: unknown) => unknown }> = ReturnType<Schema["parse"]>;

export type Status = Of<typeof contract.Status>;
export type SettableStatus = Of<typeof contract.SettableStatus>;
export type Priority = Of<typeof contract.Priority>;
export type Visibility = Of<typeof contract.Visibility>;
export type AuthorKind = Of<typeof contract.AuthorKind>;
export type Message = Of<typeof contract.Message>;
export type HistoryEntry = Of<typeof contract.HistoryEntry>;
export type CaseDetail = Of<typeof contract.CaseDetail>;
export type NewMessage = Of<typeof contract.NewMessage>;
export type Me = Of<typeof contract.Me>;
export type Setup = Of<typeof contract.Setup>;
export type Enter = Of<typeof contract.Enter>;
export type Person = Of<typeof contract.Person>;
export type PersonList = Of<typeof contract.PersonList>;
export type Invited = Of<typeof contract.Invited>;
export type SetRole = Of<typeof contract.SetRole>;
export type Agents = Of<typeof contract.Agents>;
export type Staff = Of<typeof contract.Staff>;
export type AuditRecord = Of<typeof contract.AuditRecord>;
export type AuditVerified = Of<typeof contract.AuditVerified>;
export type AuditPage = Of<typeof contract.AuditPage>;
export type ImportRun = Of<typeof contract.ImportRun>;
export type ImportList = Of<typeof contract.ImportList>;
export type ImportSummary = Of<typeof contract.ImportSummary>;
export type NewImport = Of<typeof contract.NewImport>;
export type QuarantineList = Of<typeof contract.QuarantineList>;
export type Dimension = (typeof contract.DIMENSIONS)[number];
export type Grain = (typeof contract.GRAINS)[number];
export type Source = (typeof contract.SOURCES)[number];
export type {
  Attached,
  Attachment,
  CaseCount,
  CaseFilter,
  CaseListItem,
  CaseListQuery,
  CasePage,
  Changed,
  Facets,
  GuardAsset,
  GuardAssetState,
  GuardChange,
  GuardConfig,
  GuardConfigAnswer,
  GuardDrill,
  GuardFinding,
  GuardRow,
  GuardStatus,
  GuardSummary,
  MetricGroup,
  MetricName,
  MetricQuery,
  MetricResult,
  NewCase,
  Role,
  SealStatus,
  Snippet,
} from "@casekeep/contracts";
