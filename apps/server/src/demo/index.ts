export { loadDemo } from "./cases.ts";
export { watchDemo } from "./guard.ts";
