// npm start: everything. Installs and builds what is missing, then runs the keep with the demo organisation.
import { join } from "node:path";
import { become, ensureInstalled, ensureWeb, ROOT } from "./bootstrap.mjs";

ensureInstalled();
ensureWeb();
const words = process.argv.slice(2);
// Words behind it are for the command line, which knows what there is and says so.
await become([join(ROOT, "apps", words.length === 0 ? "server" : "cli", "src", "main.ts"), "demo", ...words]);
