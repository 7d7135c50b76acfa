export { drainOutbox } from "./change.ts";
export { casesRoutes } from "./routes.ts";
export { type CasesService, casesService } from "./service.ts";
