import { chatwoot } from "./chatwoot.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { email } from "./email.ts";
import { freshdesk } from "./freshdesk.ts";
import { generic } from "./generic.ts";
import { hubspot } from "./hubspot.ts";
import { intercom } from "./intercom.ts";
import { jira } from "./jira.ts";
import { salesforce } from "./salesforce.ts";
import type { MarkerExport } from "./shape.ts";
import { zammad } from "./zammad.ts";
import { zendesk } from "./zendesk.ts";

/** Every source that can be imported, with all markers in it. */
export const markerExports = (): readonly MarkerExport[] => [
  generic(),
  zendesk(),
  intercom(),
  freshdesk(),
  jira(),
  salesforce(),
  hubspot(),
  zammad(),
  chatwoot(),
  elasticsearch(),
  email(),
];
