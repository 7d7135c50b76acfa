import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { find, redact, redactEach } from "@casekeep/redact";
import type { Span } from "../../packages/redact/scripts/measure.ts";
import { changed } from "./changed.ts";

/** Something that takes personal data out of text. */
export interface Detector {
  readonly name: string;
  /** What it takes, sorted; offsets into the text. */
  spans(text: string): Promise<readonly Span[]> | readonly Span[];
  /** Its own call for text, as its documentation shows it: what speed is measured with. */
  redact(text: string): unknown;
  /** Its call for many texts that have nothing to do with each other, where it has one. */
  redactEach?(texts: readonly string[]): unknown;
}

const PEERS = join(import.meta.dirname, "..", "redact-peers");

/** Casekeep first, then the libraries, installed where they are missing. */
export async function detectors(): Promise<Detector[]> {
  if (!existsSync(join(PEERS, "node_modules"))) {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"], {
      cwd: PEERS,
      stdio: "inherit",
    });
  }
  const load = createRequire(join(PEERS, "package.json"));
  return [
    { name: "Casekeep", spans: (text) => find(text), redact: (text) => redact(text).text, redactEach },
    redactPii(load),
    openRedaction(load),
    compromise(load),
  ];
}

/** https://www.npmjs.com/package/redact-pii: `new SyncRedactor().redact(text)`. */
function redactPii(load: NodeJS.Require): Detector {
  const { SyncRedactor } = load("redact-pii") as { SyncRedactor: new () => { redact(text: string): string } };
  const redactor = new SyncRedactor();
  return {
    name: "redact-pii 3.4.0",
    spans: (text) => changed(text, redactor.redact(text)),
    redact: (text) => redactor.redact(text),
  };
}

/** https://www.npmjs.com/package/openredaction: `await new OpenRedaction().detect(text)`, which gives positions. */
function openRedaction(load: NodeJS.Require): Detector {
  interface Result {
    readonly redacted: string;
    readonly detections: readonly { readonly position: readonly [number, number] }[];
  }
  const { OpenRedaction } = load("openredaction") as {
    OpenRedaction: new () => { detect(text: string): Promise<Result> };
  };
  const redactor = new OpenRedaction();
  return {
    name: "openredaction 1.1.5",
    async spans(text) {
      const { detections } = await redactor.detect(text);
      return detections
        .map(({ position: [start, end] }) => ({ start, end }))
        .filter(({ start, end }) => end > start)
        .sort((a, b) => a.start - b.start);
    },
    redact: (text) => redactor.detect(text),
  };
}

/** https://github.com/spencermountain/compromise: `nlp(text).redact().text()`. */
function compromise(load: NodeJS.Require): Detector {
  const nlp = load("compromise") as (text: string) => { redact(): { text(): string } };
  const run = (text: string) => nlp(text).redact().text();
  return {
    name: "compromise 14.17.0",
    spans: (text) => changed(text, run(text)),
    redact: run,
  };
}
