import type { CasePage, ImportRun, MetricResult } from "@casekeep/contracts";
import { startKeep, type TestKeep } from "../../tests/support/keep.ts";
import { type CpuUse, watchCpu } from "./cpu.ts";
import { watchMemory } from "./memory.ts";
import { step } from "./options.ts";
import type { Question } from "./sampler.ts";

export interface Ingested {
  readonly seconds: number;
  readonly peakMemory: number;
  /** Where its processors' time went, most first. */
  readonly cpu: readonly CpuUse[];
  readonly cases: number;
  readonly messages: number;
}

/** A keep of its own, without log lines. */
export function benchKeep(folder: string): Promise<TestKeep> {
  return startKeep({ folder, env: { CASEKEEP_LOG: "warn" } });
}

/** Imports a file from the order to the end of the run: read, redact, seal, measure, insert, index. */
export async function ingest(keep: TestKeep, path: string, expect: number): Promise<Ingested> {
  const memory = watchMemory(keep.process.pid!);
  const cpu = watchCpu(keep.process.pid!);
  const begun = performance.now();
  const started = await keep.operator("POST", "/api/imports", { source: "generic", paths: [path], expect });
  if (started.status !== 202) throw new Error(`The import was refused: ${JSON.stringify(started.body)}`);
  const { id } = started.body as ImportRun;
  for (let told = 0; ; ) {
    const run = (await keep.operator("GET", `/api/imports/${id}`)).body as ImportRun;
    if (run.state !== "running") {
      memory.stop();
      const used = cpu.stop();
      const seconds = (performance.now() - begun) / 1000;
      if (run.state !== "done" || run.summary === null)
        throw new Error(`The import ended as ${run.state}: ${run.error?.message}`);
      const { summary } = run;
      if (!summary.complete) throw new Error(`The import is incomplete: ${summary.incomplete_because}`);
      const counted = { cases: summary.cases, messages: summary.messages.total };
      return { seconds, peakMemory: memory.peak(), cpu: used, ...counted };
    }
    if (performance.now() - told > 10_000) {
      told = performance.now();
      step(`  ${run.messages.toLocaleString("en-US")} messages, ${Math.round(run.rate).toLocaleString("en-US")}/s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What the benches ask, with a token as a script would, over TCP. */
export function asker(keep: Pick<TestKeep, "api">, token: string) {
  const get = async <T>(path: string): Promise<T> => {
    const { status, body } = await keep.api(token, "GET", path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  return {
    search: ({ q, product }: Question, facets = "none") => {
      const query = new URLSearchParams({
        q,
        limit: "20",
        facets,
        sort: "newest",
        ...(product === undefined ? {} : { product }),
      });
      return get<CasePage>(`/api/cases?${query}`);
    },
    page: () => get<CasePage>("/api/cases?limit=200&facets=none"),
    open: (id: string) => get<unknown>(`/api/cases/${id}`),
    metric: (name: string, by: string) => get<MetricResult>(`/api/metrics/${name}?by=${by}`),
    stats: () => get<{ cases: number; messages: number; bytesOnDisk: number; bytesPerMessage: number }>("/api/stats"),
  };
}
