import { elasticsearch } from "./elasticsearch/index.ts";
import { email } from "./email/index.ts";
import { generic } from "./generic/index.ts";
import type { Connector } from "./source.ts";
import { zendesk } from "./zendesk/index.ts";

/** Every system that can be imported, by the name the command takes. */
export const connectors: ReadonlyMap<string, Connector> = new Map(
  [zendesk, elasticsearch, generic, email].map((connector) => [connector.name, connector]),
);
