export { type MetricRules, measure, stateColumns } from "./columns.ts";
export { AUTHOR_KINDS, headOf } from "./history.ts";
export { caseIdOf, messageIdOf } from "./identity.ts";
export { type PreparePool, preparePool, type WorkerRules } from "./pool.ts";
export { caseRedactor } from "./redaction.ts";
export { intakeRoutes } from "./routes.ts";
export { type IntakeService, intakeService } from "./service.ts";
export { nextMeasured, verOf } from "./ver.ts";
