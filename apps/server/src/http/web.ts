import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { type App, registerPublic } from "./server.ts";

const DIST = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** Addresses that no page of the application has: whoever asks for a file that is not there gets no page in its place. */
const NO_PAGE = /^\/(?:api|local|assets|healthz|readyz|\.well-known)(?:\/|$)|\.[a-z0-9]{2,5}$/;

/** The built web application: its files, and its page for every address that is not the API's. */
export async function serveWeb(app: App): Promise<void> {
  if (!existsSync(DIST)) {
    app.log.warn("The web application is not built. Run: npm run web:build");
    return;
  }
  await registerPublic(app, async (child) => {
    await child.register(fastifyStatic, {
      root: DIST,
      wildcard: false,
      index: false,
      decorateReply: true,
      setHeaders: (reply, path) => {
        // Built names carry a hash of their content.
        reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
    child.get("/*", { schema: { hide: true } }, async (request, reply) => {
      const [path = ""] = request.url.split("?");
      if (NO_PAGE.test(path)) return reply.callNotFound();
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    });
  });
}
