import { type CloudEvent, type FeedMessage, type Fields, fields, text, when } from "./event.ts";

/** Only the service itself may be fetched from; an event may not send the keep elsewhere. */
const SNS_HOST = /^sns\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?$/;

/**
 * AWS: EventBridge events (CloudTrail API calls) by API destination, or through an SNS subscription with its confirmation.
 * Sources: Amazon SNS Developer Guide, "HTTP/HTTPS subscription confirmation JSON format"; EventBridge User Guide, "Events from AWS services".
 */
export function readAws(body: unknown): FeedMessage {
  const item = fields(body);
  if (item.Type === "SubscriptionConfirmation") {
    const url = URL.canParse(text(item.SubscribeURL)) ? new URL(text(item.SubscribeURL)) : undefined;
    if (url?.protocol !== "https:" || !SNS_HOST.test(url.hostname) || url.port !== "")
      return { kind: "events", events: [] };
    return { kind: "confirm", url: url.href };
  }
  if (item.Type === "Notification")
    return { kind: "events", events: [eventOf(parsed(item.Message), text(item.MessageId))] };
  return { kind: "events", events: (Array.isArray(body) ? body : [body]).map((one) => eventOf(fields(one), "")) };
}

function parsed(message: unknown): Fields {
  try {
    return fields(JSON.parse(String(message)));
  } catch {
    return {};
  }
}

function eventOf(item: Fields, envelope: string): CloudEvent {
  const detail = fields(item.detail);
  const who = fields(detail.userIdentity);
  const issuer = fields(fields(who.sessionContext).sessionIssuer);
  const asked = fields(detail.requestParameters);
  return {
    id: text(item.id, detail.eventID, envelope) || JSON.stringify(item).slice(0, 200),
    at: when(detail.eventTime, item.time),
    who: text(who.arn, who.userName, issuer.arn, who.invokedBy),
    what: text(detail.eventName, item["detail-type"]),
    resource: text(
      asked.groupId,
      asked.networkAclId,
      asked.routeTableId,
      asked.networkInterfaceId,
      asked.prefixListId,
      asked.instanceId,
      asked.dBInstanceIdentifier,
      asked.loadBalancerArn,
      Array.isArray(item.resources) ? item.resources[0] : undefined,
    ),
    change: text(detail.eventID, detail.requestID, item.id),
  };
}
