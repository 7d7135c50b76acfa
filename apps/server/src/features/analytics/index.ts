export { type Measures, openMeasures } from "./measures.ts";
export { analyticsRoutes } from "./routes.ts";
export { analyticsService } from "./service.ts";
