export { boxes } from "./box.ts";
export { canaryPlantRoute } from "./canaries/routes.ts";
export { guardOpenRoutes } from "./open-routes.ts";
export { guardRoutes } from "./routes.ts";
export { sandboxSeal } from "./sandbox.ts";
export { selfCheck } from "./self.ts";
export { type GuardService, guardService } from "./service.ts";
