export { drainQueue } from "./queue.ts";
export { keyRoutes, queueRoutes, sealRoutes } from "./routes.ts";
export { type SealService, sealService } from "./service.ts";
