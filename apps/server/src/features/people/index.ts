export { createAuth } from "./auth.ts";
export { identifier, OPERATOR } from "./identify.ts";
export { peopleRoutes } from "./routes.ts";
export { type PeopleService, peopleService } from "./service.ts";
