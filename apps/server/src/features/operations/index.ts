export { type OperationsPorts, operationsRoutes } from "./routes.ts";
