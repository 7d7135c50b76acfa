// npm run web:build: the web client, as npm start builds it. Does nothing while its sources are unchanged.
import { ensureInstalled, ensureWeb } from "./bootstrap.mjs";

ensureInstalled();
ensureWeb();
