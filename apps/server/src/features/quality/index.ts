export { qualityRoutes } from "./routes.ts";
export { type QualityService, qualityService } from "./service.ts";
