import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { type SynthCase, synthesize, toNdjsonLine } from "@casekeep/synth";
import { createSampler, type Questions } from "./sampler.ts";

export interface Corpus {
  readonly cases: number;
  readonly messages: number;
  readonly bytes: number;
  readonly questions: Questions;
}

/** Writes the conversations of a seed as the export that is imported, and picks the questions that will be asked of them. */
export async function writeCorpus(path: string, messages: number, seed: string): Promise<Corpus> {
  const file = createWriteStream(path);
  const sampler = createSampler(messages);
  let cases = 0;
  let bytes = 0;
  let piece: string[] = [];
  for (const made of synthesize({ seed, messages })) {
    cases++;
    sampler.see(made);
    piece.push(toNdjsonLine(made));
    if (piece.length < 200) continue;
    bytes += await write(file, piece);
    piece = [];
  }
  bytes += await write(file, piece);
  file.end();
  await finished(file);
  return { cases, messages, bytes, questions: sampler.questions() };
}

async function write(file: NodeJS.WritableStream, lines: readonly string[]): Promise<number> {
  if (lines.length === 0) return 0;
  const text = Buffer.from(`${lines.join("\n")}\n`);
  if (!file.write(text)) await once(file, "drain");
  return text.length;
}

/** The same conversations once more, for the peers. */
export function conversations(messages: number, seed: string): Iterable<SynthCase> {
  return synthesize({ seed, messages });
}
