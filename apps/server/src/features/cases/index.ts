export { attachmentsService } from "./attachments.ts";
export { attachmentsRoutes } from "./attachments-routes.ts";
export { drainAtStart, drainOutbox } from "./change.ts";
export { casesRoutes } from "./routes.ts";
export { casesService } from "./service.ts";
