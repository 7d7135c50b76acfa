export { type Measures, openMeasures } from "./measures.ts";
export { analyticsRoutes } from "./routes.ts";
export { type AnalyticsService, analyticsService } from "./service.ts";
