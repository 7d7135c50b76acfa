#!/usr/bin/env node
// npx casekeep: works in a fresh clone and with any Node from 20 on. Installs when needed, then runs the command line on Node 24.
import * as modules from "node:module";
import { join } from "node:path";
import { become, CODE_CACHE, ensureInstalled, ROOT } from "../../../scripts/bootstrap.mjs";

ensureInstalled();
const main = join(ROOT, "apps", "cli", "src", "main.ts");
if (Number(process.versions.node.split(".")[0]) >= 24) {
  // In the environment as well: a worker thread asks there, and would compile everything again.
  process.env.NODE_COMPILE_CACHE ??= CODE_CACHE;
  modules.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(main);
} else await become([main, ...process.argv.slice(2)]);
