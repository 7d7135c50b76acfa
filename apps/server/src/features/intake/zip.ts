import { promisify } from "node:util";
import type { SourceFile } from "@casekeep/connectors";
import yauzl from "yauzl";
import { bounded, meterOf } from "./bounded.ts";
import { closeFile } from "./reach.ts";

const openZip = promisify<number, yauzl.Options, yauzl.ZipFile>(yauzl.fromFd);

/** Entries beyond which an archive is not opened: their list alone would fill the memory. */
const MAX_ENTRIES = 200_000;
/** How often the entries of one archive may be read: a format is guessed from a file's beginning before all of it is read. */
const READINGS = 3;

export interface Archive {
  readonly files: SourceFile[];
  close(): void;
}

/** The files of an archive, each opened when read. An unreadable archive becomes one file whose reading fails, so that it is quarantined. */
export async function zipEntries(open: () => Promise<number>, name: string, size: number): Promise<Archive> {
  const unreadable = [{ name, size: 0, bytes: () => broken("not a readable zip archive") }];
  let file: number | undefined;
  let zip: yauzl.ZipFile;
  try {
    file = await open();
    zip = await openZip(file, { lazyEntries: true, autoClose: false });
  } catch {
    // What was opened is closed by the archive, where there is one.
    if (file !== undefined) await closeFile(file).catch(() => undefined);
    return { files: unreadable, close: () => undefined };
  }
  const close = () => {
    if (zip.isOpen) zip.close();
  };
  const entries: yauzl.Entry[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on("entry", (entry: yauzl.Entry) => {
        if (entries.length === MAX_ENTRIES) return reject(new Error("too many entries"));
        entries.push(entry);
        zip.readEntry();
      });
      zip.on("end", resolve);
      zip.on("error", reject);
      zip.readEntry();
    });
  } catch {
    close();
    return { files: unreadable, close };
  }
  const read = promisify(
    zip.openReadStream.bind(zip) as (
      entry: yauzl.Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  );
  const meter = meterOf(size * READINGS);
  const files = entries
    .filter((entry) => !entry.fileName.endsWith("/"))
    .map((entry) => ({
      name: `${name}/${entry.fileName}`,
      // As the archive says: for the progress of an import only, never for a bound.
      size: entry.uncompressedSize,
      bytes: async function* () {
        // Each by itself first: one bomb among good files ends alone.
        const alone = bounded((await read(entry)) as AsyncIterable<Uint8Array>, meterOf(entry.compressedSize));
        yield* bounded(alone, meter);
      },
    }));
  return { files, close };
}

// biome-ignore lint/correctness/useYield: the point is that reading fails
async function* broken(reason: string): AsyncGenerator<Uint8Array> {
  throw new Error(reason);
}
