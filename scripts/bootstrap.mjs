// What has to be there before anything of Casekeep can run. Plain JavaScript for Node 20 and later, no dependencies:
// this file is the first thing a fresh clone executes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MODULES = join(ROOT, "node_modules");
const INSTALL_LOCK = join(MODULES, ".casekeep-installing");
const NODE_24 = join(MODULES, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
/** Compiled code of this checkout, kept by Node itself: half of a short command's time would be compiling it again. */
export const CODE_CACHE = join(MODULES, ".cache", "casekeep-code");
/** A long install on a slow line; after this another process's lock counts as left behind. */
const LOCK_PATIENCE_MS = 15 * 60_000;
/** Settings of the surrounding `npm start --json` or `npx -p` that would change what `npm install` does. */
const FOREIGN_SETTINGS = /^npm_config_(call|json|package|workspaces?|include_workspace_root|dry_run|global|yes)$/i;

/** @param {string} line */
function say(line) {
  process.stderr.write(`casekeep: ${line}\n`);
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** @param {string} path @returns {any} */
function json(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Packages from the registry; the workspaces' own names are links and cost no download. @param {Record<string, string> | undefined} wanted */
const listed = (wanted) => {
  const foreign = Object.entries(wanted ?? {}).filter(([name]) => !name.startsWith("@casekeep/"));
  return JSON.stringify(foreign.sort());
};

/**
 * True when node_modules holds what the lock file names and the lock file what the manifests ask for, whoever ran
 * `npm install`. npm's own record of an install is node_modules/.package-lock.json.
 */
export function isInstalled() {
  const lock = json(join(ROOT, "package-lock.json"))?.packages;
  const there = json(join(MODULES, ".package-lock.json"))?.packages;
  if (lock === undefined || there === undefined || !existsSync(NODE_24)) return false;
  for (const [path, entry] of Object.entries(lock)) {
    if (!path.includes("node_modules/")) {
      const manifest = json(join(ROOT, path, "package.json"));
      for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
        if (listed(manifest?.[kind]) !== listed(entry[kind])) return false;
      }
    } else if (entry.link ? !existsSync(join(ROOT, path)) : !entry.optional && there[path]?.version !== entry.version) {
      return false;
    }
  }
  return true;
}

/** Runs `npm install` when node_modules is missing or older than the manifests. Ends the process when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  mkdirSync(MODULES, { recursive: true });
  const release = takeLock();
  try {
    if (isInstalled()) return;
    say(existsSync(NODE_24) ? "dependencies changed, installing them ..." : "first start, installing dependencies ...");
    const begun = Date.now();
    const status = npm(["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (status !== 0) {
      say("npm install failed. See its message above; a working connection to the npm registry is needed once.");
      process.exit(status);
    }
    say(`installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
  } finally {
    release();
  }
}

/** @param {string[]} args */
function npm(args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN_SETTINGS.test(name)));
  const script = process.env.npm_execpath;
  const own = script !== undefined && /npm-cli\.[cm]?js$/.test(script) && existsSync(script);
  // stdout belongs to the command the user typed (it may be JSON), so npm's words go to stderr.
  const options = { cwd: ROOT, env, stdio: /** @type {const} */ (["ignore", 2, 2]) };
  const run = own
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
  if (run.error) say(`npm could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

/** One install at a time: two commands started at once in a fresh clone must not write into each other's node_modules. */
function takeLock() {
  const begun = Date.now();
  for (let told = false; ; told = true) {
    try {
      mkdirSync(INSTALL_LOCK);
      return () => rmdirSync(INSTALL_LOCK);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    const held = Date.now() - (statSync(INSTALL_LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (held > LOCK_PATIENCE_MS || Date.now() - begun > LOCK_PATIENCE_MS) {
      rmSync(INSTALL_LOCK, { recursive: true, force: true });
      continue;
    }
    if (!told) say("another command is installing dependencies; waiting for it ...");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** The Node that runs Casekeep (24): the npm package's, else this one where it is new enough. */
export function nodePath() {
  if (existsSync(NODE_24)) return NODE_24;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  say("Node.js 24 is missing: the npm package 'node' did not install its binary.");
  say("Do this: allow install scripts (npm config get ignore-scripts must say false), or put Node.js 24 on the PATH.");
  return process.exit(2);
}

/** Builds the web client when its sources changed since the last build. The old build stays in place until the new one is whole. */
export function ensureWeb() {
  const web = join(ROOT, "apps", "web");
  if (!existsSync(join(web, "index.html"))) return;
  const dist = join(web, "dist");
  const stamp = join(dist, ".sources");
  const sources = webSources(web);
  if (readOrEmpty(stamp) === sources) return;
  say("building the web client ...");
  const next = join(MODULES, ".cache", "casekeep-web");
  const vite = join(MODULES, "vite", "bin", "vite.js");
  const build = spawnSync(nodePath(), [vite, "build", web, "--outDir", next, "--emptyOutDir", "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (build.status !== 0) {
    say("the web client could not be built; see the message above.");
    process.exit(build.status ?? 1);
  }
  writeFileSync(join(next, ".sources"), sources);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

/** @param {string} web */
function webSources(web) {
  const seen = createHash("sha256").update(readOrEmpty(join(ROOT, "package-lock.json")));
  for (const folder of [web, join(ROOT, "packages", "contracts")]) {
    for (const path of files(folder)) seen.update(`\0${path}\0`).update(readFileSync(path));
  }
  return seen.digest("hex");
}

/** @param {string} folder @returns {string[]} */
function files(folder) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.includes(".test.")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...files(path));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/**
 * Runs Node 24 in the foreground, hands signals on, and ends with its exit code.
 * @param {string[]} args
 */
export async function become(args) {
  const { spawn } = await import("node:child_process");
  const child = spawn(nodePath(), args, { stdio: "inherit", env: { NODE_COMPILE_CACHE: CODE_CACHE, ...process.env } });
  // Ctrl-C in a terminal reaches the child by itself as well; it takes the second one for the first.
  const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => handOn(signal));
  if (process.env.npm_command !== undefined) whenOrphaned(() => child.kill("SIGTERM"));
  child.on("error", (error) => {
    say(`could not start Node.js: ${error.message}`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => {
    const numbers = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
    process.exit(code ?? numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 1);
  });
}

/** npm that is told to end leaves its scripts running: whoever lost its npm ends by itself. @param {() => void} act */
function whenOrphaned(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 500);
  timer.unref();
}
