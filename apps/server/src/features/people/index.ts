export { createAuth } from "./auth.ts";
export { identifier } from "./identify.ts";
export { peopleRoutes } from "./routes.ts";
export { type PeopleService, peopleService } from "./service.ts";
