// npm start: everything. Installs and builds what is missing, then runs the keep with the demo organisation.
import { join } from "node:path";
import { become, ensureInstalled, ensureWeb, ROOT } from "./bootstrap.mjs";

ensureInstalled();
ensureWeb();
await become([join(ROOT, "apps", "server", "src", "main.ts"), "demo", ...process.argv.slice(2)]);
