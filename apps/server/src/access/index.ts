export { type Permission, ROLE_RULES } from "./roles.ts";
export { type Identity, may, serviceViewer, viewerOf } from "./viewer.ts";
