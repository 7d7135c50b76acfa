export { type AttachmentRow, bodyParts, withNames } from "./attached.ts";
export { type MetricRules, measure, stateColumns } from "./columns.ts";
export { AUTHOR_KINDS, HERE, headOf, importedEvents, type OpenedHere } from "./history.ts";
export { caseIdOf, messageIdOf } from "./identity.ts";
export { boxText, messageRef, readBox } from "./originals.ts";
export { PrepareFailed, type PreparePool, preparePool, type WorkerRules } from "./pool.ts";
export { allowedPaths } from "./reach.ts";
export {
  BLIND,
  besideOnce,
  caseRedactor,
  REDACTION_VERSION,
  type Read,
  type ReadCase,
  readBeside,
  readCases,
} from "./redaction.ts";
export { intakeRoutes } from "./routes.ts";
export { type FilesImport, type IntakeService, intakeService } from "./service.ts";
export { nextMeasured, verOf } from "./ver.ts";
export type { IntoCase, Written } from "./written.ts";
