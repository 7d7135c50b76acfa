export { toNdjsonLine } from "./ndjson.ts";
export { LANGUAGES } from "./phrases/banks.ts";
export { DEFAULT_UNTIL, synthesize } from "./synthesize.ts";
export {
  PERSONAL_TYPES,
  type PersonalType,
  type Span,
  type SynthCase,
  type SynthOptions,
  type Truth,
} from "./types.ts";
export { COUNTRIES, type Country } from "./world/countries.ts";
export { PRODUCTS, type Product } from "./world/products.ts";
export { AGENTS, type Agent, TEAMS, type Team } from "./world/teams.ts";
