export { drainOutbox } from "./change.ts";
export { casesRoutes } from "./routes.ts";
export { casesService } from "./service.ts";
