import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandSource } from "./command.ts";
import { filesSource } from "./files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casekeep-sources-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const signal = () => AbortSignal.timeout(10_000);

/** Counts what a listener hears; resolves when it has heard something since the last time. */
function ear() {
  let count = 0;
  return {
    heard: () => void count++,
    async something(): Promise<boolean> {
      const end = Date.now() + 2_000;
      while (count === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
      const any = count > 0;
      count = 0;
      return any;
    },
    async quiet(): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, 150));
      count = 0;
    },
  };
}

describe("a source of files", () => {
  it("reads files and folders in the order of names, and passes over what holds no rules", async () => {
    mkdirSync(join(folder, "deep"));
    mkdirSync(join(folder, ".git"));
    for (const name of ["b.json", "a.rules", "deep/c.yaml", "README.md", ".git/x.json", ".hidden"])
      writeFileSync(join(folder, name), name);
    const { files, problems } = await filesSource({ paths: [folder] }).read(signal());
    expect(files.map(({ name, text }) => [name.slice(folder.length + 1), text])).toEqual([
      ["a.rules", "a.rules"],
      ["b.json", "b.json"],
      ["deep/c.yaml", "deep/c.yaml"],
    ]);
    expect(problems).toEqual([]);
    expect((await filesSource({ paths: [join(folder, "README.md")] }).read(signal())).files).toHaveLength(1);
  });

  it("names what it cannot read, and has a problem when nothing is there at all", async () => {
    writeFileSync(join(folder, "a.rules"), "a");
    writeFileSync(join(folder, "b.rules"), Buffer.from([0xff, 0xfe, 0x00]));
    symlinkSync("loop", join(folder, "loop"));
    const { files, problems } = await filesSource({ paths: [folder, join(folder, "none")] }).read(signal());
    expect(files).toHaveLength(1);
    expect(problems.map((one) => one.slice(folder.length + 1))).toEqual([
      "b.rules: not UTF-8 text",
      "loop: a link to itself",
      "none: it is not there",
    ]);
    await expect(filesSource({ paths: [join(folder, "none")] }).read(signal())).rejects.toMatchObject({
      name: "SourceProblem",
      gone: true,
    });
  });

  it("hears a file written in place, replaced as editors do, made and taken away, also deeper down", async () => {
    mkdirSync(join(folder, "rules", "deep"), { recursive: true });
    const one = join(folder, "one.rules");
    writeFileSync(one, "1");
    const ear1 = ear();
    const listening = filesSource({ paths: [one, join(folder, "rules")] }).listen(ear1.heard);
    try {
      await ear1.quiet();
      writeFileSync(one, "2");
      expect(await ear1.something()).toBe(true);
      await ear1.quiet();
      writeFileSync(`${one}.new`, "3");
      renameSync(`${one}.new`, one);
      expect(await ear1.something()).toBe(true);
      await ear1.quiet();
      writeFileSync(one, "4");
      expect(await ear1.something()).toBe(true);
      await ear1.quiet();
      writeFileSync(join(folder, "rules", "deep", "x.json"), "{}");
      expect(await ear1.something()).toBe(true);
      await ear1.quiet();
      rmSync(join(folder, "rules", "deep", "x.json"));
      expect(await ear1.something()).toBe(true);
    } finally {
      listening.stop();
    }
  });

  it("hears a change behind a link", async () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real", "a.rules"), "1");
    mkdirSync(join(folder, "links"));
    symlinkSync(join(folder, "real", "a.rules"), join(folder, "links", "a.rules"));
    const ear1 = ear();
    const listening = filesSource({ paths: [join(folder, "links", "a.rules")] }).listen(ear1.heard);
    try {
      await ear1.quiet();
      writeFileSync(join(folder, "real", "a.rules"), "2");
      expect(await ear1.something()).toBe(true);
    } finally {
      listening.stop();
    }
  });
});

describe("a source that is a command", () => {
  const script = (text: string): string => {
    const path = join(folder, "rules.sh");
    writeFileSync(path, `#!/bin/sh\n${text}\n`);
    chmodSync(path, 0o700);
    return path;
  };

  it("is what the command prints, with a name that tells its format", async () => {
    const source = commandSource({
      name: "host",
      command: [script('printf "%s" "$1"'), "; echo injected"],
      file: "rules.yaml",
    });
    expect(await source.read(signal())).toEqual({
      files: [{ name: "rules.yaml", text: "; echo injected" }],
      problems: [],
    });
  });

  it.each([
    ["ends with an error", "echo secret >&2; exit 3", "ended with 3"],
    ["prints nothing", "true", "printed nothing"],
    ["is killed", "kill -9 $$", "was ended by SIGKILL"],
  ])("has a problem when it %s, without its output", async (_, text, reason) => {
    const error = await commandSource({ name: "host", command: [script(text)] })
      .read(signal())
      .catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "SourceProblem", gone: false, message: expect.stringContaining(reason) });
    expect(String(error)).not.toContain("secret");
  });

  it("has a problem when there is no such program, and when it does not end", async () => {
    await expect(commandSource({ name: "x", command: ["/no/such/program"] }).read(signal())).rejects.toThrow(
      "there is no such program",
    );
    const begun = Date.now();
    const slow = commandSource({ name: "x", command: ["sleep", "60"] }).read(AbortSignal.timeout(200));
    await expect(slow).rejects.toThrow("took too long");
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it("leaves nothing running that a command began, whether it ended or not", async () => {
    const pids = join(folder, "pids");
    // The child keeps the pipe open: without a group of its own the reading would wait for it, or leave it.
    const text = `sleep 60 & echo $! >> ${pids}`;
    const begun = Date.now();
    const hangs = commandSource({ name: "x", command: [script(`${text}; sleep 60`)] }).read(AbortSignal.timeout(300));
    await expect(hangs).rejects.toThrow("took too long");
    const ends = commandSource({
      name: "x",
      command: [script(`sleep 60 >/dev/null & echo $! >> ${pids}; echo rules`)],
    });
    expect((await ends.read(signal())).files[0]?.text).toBe("rules\n");
    expect(Date.now() - begun).toBeLessThan(10_000);
    const running = (pid: string): boolean => {
      try {
        return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
      } catch {
        return false;
      }
    };
    const left = readFileSync(pids, "utf8").trim().split("\n");
    expect(left).toHaveLength(2);
    for (let tries = 0; tries < 100 && left.some(running); tries++) await new Promise((done) => setTimeout(done, 20));
    expect(left.filter(running)).toEqual([]);
  });
});
