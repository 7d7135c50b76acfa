import { chatwoot } from "./chatwoot/index.ts";
import { elasticsearch } from "./elasticsearch/index.ts";
import { email } from "./email/index.ts";
import { freshdesk } from "./freshdesk/index.ts";
import { generic } from "./generic/index.ts";
import { hubspot } from "./hubspot/index.ts";
import { intercom } from "./intercom/index.ts";
import { jiraServiceManagement } from "./jira/index.ts";
import { salesforce } from "./salesforce/index.ts";
import type { Connector } from "./source.ts";
import { zammad } from "./zammad/index.ts";
import { zendesk } from "./zendesk/index.ts";

/** Every system that can be imported, by the name the command takes. */
export const connectors: ReadonlyMap<string, Connector> = new Map(
  [
    zendesk,
    intercom,
    freshdesk,
    jiraServiceManagement,
    salesforce,
    hubspot,
    zammad,
    chatwoot,
    elasticsearch,
    generic,
    email,
  ].map((connector) => [connector.name, connector]),
);
