import { type CloudEvent, type FeedMessage, type Fields, fields, text, when } from "./event.ts";

const VALIDATION = "Microsoft.EventGrid.SubscriptionValidationEvent";

/**
 * Azure: Event Grid (its own schema with the validation handshake, and CloudEvents), activity log alerts, and activity log entries as they
 * are. Sources: Microsoft Learn, "Endpoint validation with Event Grid schema", "Subscribe to Azure subscription events".
 */
export function readAzure(body: unknown): FeedMessage {
  const items = (Array.isArray(body) ? body : [body]).map(fields);
  for (const item of items) {
    const code = text(fields(item.data).validationCode);
    if (text(item.eventType, item.type) === VALIDATION && code !== "")
      return { kind: "handshake", answer: { validationResponse: code } };
  }
  return { kind: "events", events: items.map(eventOf) };
}

function eventOf(item: Fields): CloudEvent {
  const data = fields(item.data);
  const alert = fields(fields(fields(data.context).activityLog));
  const entry = Object.keys(alert).length > 0 ? alert : Object.keys(data).length > 0 ? data : item;
  const claims = fields(entry.claims);
  const upn = Object.entries(claims).find(([name]) => /\/(upn|name|emailaddress)$/i.test(name))?.[1];
  return {
    id: text(item.id, entry.eventDataId, entry.correlationId) || JSON.stringify(item).slice(0, 200),
    at: when(entry.eventTimestamp, entry.eventTime, item.eventTime, item.time),
    who: text(entry.caller, claims.upn, claims.name, upn, claims.appid, fields(entry.operationalInfo).caller),
    what: text(entry.operationName, fields(entry.operationName).value, item.eventType, item.type),
    resource: text(entry.resourceUri, entry.resourceId, fields(entry.resourceInfo).id, item.subject),
    change: text(entry.correlationId, item.id),
  };
}
