import { type CloudEvent, type FeedMessage, type Fields, fields, text, when } from "./event.ts";

/**
 * Google: a Pub/Sub push whose message is a Cloud Asset feed's TemporalAsset or an audit log entry.
 * Sources: Cloud Asset Inventory, "Monitoring asset changes"; Pub/Sub, "Push subscriptions"; Cloud Logging, "LogEntry".
 */
export function readGoogle(body: unknown): FeedMessage {
  const message = fields(fields(body).message);
  const envelope = text(message.messageId, message.message_id);
  if (envelope === "" && message.data === undefined) return { kind: "events", events: [] };
  return { kind: "events", events: [eventOf(decoded(message.data), envelope, text(message.publishTime))] };
}

function decoded(data: unknown): Fields {
  try {
    return fields(JSON.parse(Buffer.from(String(data), "base64").toString("utf8")));
  } catch {
    return {};
  }
}

function eventOf(item: Fields, envelope: string, published: string): CloudEvent {
  const asset = Object.keys(fields(item.asset)).length > 0 ? fields(item.asset) : fields(item.priorAsset);
  const entry = fields(item.protoPayload);
  return {
    id: envelope || text(item.insertId) || JSON.stringify(item).slice(0, 200),
    at: when(asset.updateTime, fields(item.window).startTime, item.timestamp, published),
    who: text(fields(entry.authenticationInfo).principalEmail),
    what: text(
      entry.methodName,
      asset.assetType && `${text(asset.assetType)} ${item.deleted === true ? "deleted" : "changed"}`,
    ),
    resource: text(entry.resourceName, asset.name),
    change: text(item.insertId, envelope),
  };
}
