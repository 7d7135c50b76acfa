import apiReference from "@scalar/fastify-api-reference";
import { type App, registerPublic } from "../../http/server.ts";

const CODE = "/api/docs/reference";
const OPTIONS = {
  url: "/api/openapi.json",
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
} as const;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Casekeep API</title>
  </head>
  <body>
    <div id="app"></div>
    <script src="${CODE}/js/scalar.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

/** The API for people. The library's own page starts itself by an inline script, which the content policy refuses: this one does it by a file. */
export async function docsPage(app: App): Promise<void> {
  await registerPublic(app, async (child) => {
    await child.register(apiReference, { routePrefix: CODE, configuration: OPTIONS });
    child.get("/api/docs", { schema: { hide: true } }, async (_, reply) =>
      reply.type("text/html; charset=utf-8").send(PAGE),
    );
    child.get("/api/docs/start.js", { schema: { hide: true } }, async (_, reply) =>
      reply
        .type("text/javascript; charset=utf-8")
        .send(`Scalar.createApiReference("#app", ${JSON.stringify(OPTIONS)});\n`),
    );
  });
}
