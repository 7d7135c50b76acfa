export { backgroundOf } from "./background.ts";
export { riskOf } from "./risk.ts";
export { bound, type Sample, type WeightedBound, type WeightedSample, weightedBound } from "./statistics/bound.ts";
export {
  type Allotment,
  type Candidate,
  type DrawInput,
  type Drawn,
  draw,
  MAX_WEIGHT,
  type PlanInput,
  plan,
  type Stratum,
  type StratumSize,
} from "./statistics/plan.ts";
export { type Read, type ReportRow, report, type StratumResult, type Verdict } from "./statistics/report.ts";
export { suspects } from "./suspects.ts";
export {
  type Background,
  FLAG,
  type KnownIdentity,
  type Suspect,
  type SuspectOptions,
  type SuspectType,
} from "./types.ts";
