import { promisify } from "node:util";
import type { SourceFile } from "@casekeep/connectors";
import yauzl from "yauzl";
import { bounded } from "./bounded.ts";

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** The files of an archive, each opened when read. An unreadable archive becomes one file whose reading fails, so that it is quarantined. */
export async function zipEntries(path: string, name: string): Promise<SourceFile[]> {
  let zip: yauzl.ZipFile;
  try {
    zip = await openZip(path, { lazyEntries: true, autoClose: false });
  } catch {
    return [{ name, size: 0, bytes: () => broken("not a readable zip archive") }];
  }
  const entries: yauzl.Entry[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on("entry", (entry: yauzl.Entry) => {
        entries.push(entry);
        zip.readEntry();
      });
      zip.on("end", resolve);
      zip.on("error", reject);
      zip.readEntry();
    });
  } catch {
    return [{ name, size: 0, bytes: () => broken("not a readable zip archive") }];
  }
  const read = promisify(
    zip.openReadStream.bind(zip) as (
      entry: yauzl.Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  );
  return entries
    .filter((entry) => !entry.fileName.endsWith("/"))
    .map((entry) => ({
      name: `${name}/${entry.fileName}`,
      size: entry.compressedSize,
      bytes: async function* () {
        yield* bounded((await read(entry)) as AsyncIterable<Uint8Array>, entry.compressedSize);
      },
    }));
}

// biome-ignore lint/correctness/useYield: the point is that reading fails
async function* broken(reason: string): AsyncGenerator<Uint8Array> {
  throw new Error(reason);
}
