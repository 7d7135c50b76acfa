export { drainQueue } from "./queue.ts";
export { keyRoutes, type QueuedOrder, queueRoutes, sealRoutes } from "./routes.ts";
export { type Recheck, type SealService, sealService } from "./service.ts";
