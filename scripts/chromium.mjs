// Where the browser for the end-to-end tests is, and getting it on a machine that lacks one.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium or Chrome (CHROMIUM_PATH first, then the PATH), or undefined. @returns {string | undefined} */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? "", ...places, ...APPLICATIONS].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  if (path === "") return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's chromium where this process may (root, apt-get there). Says so when it cannot; never fails. */
export function ensureChromium() {
  if (findChromium() !== undefined) return;
  const root = process.getuid?.() === 0;
  const apt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (root && apt) {
    process.stderr.write("casekeep: installing chromium for the end-to-end tests ...\n");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const options = { env, stdio: /** @type {const} */ (["ignore", "ignore", 2]) };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
  }
  if (findChromium() === undefined) {
    process.stderr.write(
      "casekeep: no Chromium here: the end-to-end tests are skipped. Install one, or set CHROMIUM_PATH.\n",
    );
  }
}
