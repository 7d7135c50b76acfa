import { describe, expect, it } from "vitest";
import { readFeed } from "./index.ts";

const only = (message: ReturnType<typeof readFeed>) => {
  if (message.kind !== "events") throw new Error(message.kind);
  expect(message.events).toHaveLength(1);
  return message.events[0];
};
const RULE =
  "/subscriptions/0/resourceGroups/css/providers/Microsoft.Network/networkSecurityGroups/css-es-nsg/securityRules/temp-partner-access";

describe("Azure's feed", () => {
  it("answers Event Grid's validation", () => {
    const event = {
      id: "2d1781af-3a4c-4d7c-bd0c-e34b19da4e66",
      topic: "/subscriptions/0",
      subject: "",
      data: { validationCode: "512d38b6-c7b8-40c8-89fe-f46f9e9622b6", validationUrl: "https://example.com/validate" },
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      eventTime: "2026-01-25T22:12:19.4556811Z",
      metadataVersion: "1",
      dataVersion: "1",
    };
    expect(readFeed("azure", [event])).toEqual({
      kind: "handshake",
      answer: { validationResponse: "512d38b6-c7b8-40c8-89fe-f46f9e9622b6" },
    });
  });

  it("reads a ResourceWriteSuccess event, a CloudEvent, an alert of the activity log and an entry of it", () => {
    const data = {
      authorization: { action: "Microsoft.Network/networkSecurityGroups/securityRules/write" },
      claims: { "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn": "svc@example.com" },
      correlationId: "c-1",
      resourceUri: RULE,
      operationName: "Microsoft.Network/networkSecurityGroups/securityRules/write",
      status: "Succeeded",
    };
    const wanted = {
      who: "svc@example.com",
      resource: RULE,
      change: "c-1",
      what: expect.stringContaining("securityRules/write"),
    };
    expect(
      only(
        readFeed("azure", [
          {
            id: "e1",
            subject: RULE,
            eventType: "Microsoft.Resources.ResourceWriteSuccess",
            eventTime: "2026-01-05T17:02:11Z",
            data,
          },
        ]),
      ),
    ).toMatchObject({ ...wanted, id: "e1", at: new Date("2026-01-05T17:02:11Z") });
    expect(
      only(
        readFeed("azure", {
          specversion: "1.0",
          id: "e2",
          type: "Microsoft.Resources.ResourceWriteSuccess",
          time: "2026-01-05T17:02:11Z",
          subject: RULE,
          data,
        }),
      ),
    ).toMatchObject({ ...wanted, id: "e2" });
    const entry = {
      caller: "svc@example.com",
      correlationId: "c-1",
      eventTimestamp: "2026-01-05T17:02:11Z",
      operationName: "Microsoft.Network/networkSecurityGroups/securityRules/write",
      resourceId: RULE,
    };
    expect(
      only(
        readFeed("azure", { schemaId: "Microsoft.Insights/activityLogs", data: { context: { activityLog: entry } } }),
      ),
    ).toMatchObject(wanted);
    expect(only(readFeed("azure", { ...entry, operationName: { value: entry.operationName } }))).toMatchObject(wanted);
  });
});

describe("AWS's feed", () => {
  const event = {
    version: "0",
    id: "e-1",
    "detail-type": "AWS API Call via CloudTrail",
    source: "aws.ec2",
    time: "2026-01-05T17:02:15Z",
    detail: {
      eventName: "AuthorizeSecurityGroupIngress",
      eventTime: "2026-01-05T17:02:11Z",
      eventID: "t-1",
      userIdentity: { type: "AssumedRole", arn: "arn:aws:sts::123456789012:assumed-role/deploy/ci" },
      requestParameters: { groupId: "sg-0a1b2c3d" },
    },
  };
  const wanted = {
    who: "arn:aws:sts::123456789012:assumed-role/deploy/ci",
    what: "AuthorizeSecurityGroupIngress",
    resource: "sg-0a1b2c3d",
    change: "t-1",
    at: new Date("2026-01-05T17:02:11Z"),
  };

  it("reads EventBridge's events, as they are and through SNS", () => {
    expect(only(readFeed("aws", event))).toMatchObject(wanted);
    expect(
      only(readFeed("aws", { Type: "Notification", MessageId: "m", Message: JSON.stringify(event) })),
    ).toMatchObject(wanted);
  });

  it("confirms a subscription with the service alone, and goes nowhere else it is sent", () => {
    const confirm = (SubscribeURL: string) =>
      readFeed("aws", { Type: "SubscriptionConfirmation", SubscribeURL, Token: "t" });
    const right = "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn&Token=t";
    expect(confirm(right)).toEqual({ kind: "confirm", url: right });
    for (const wrong of [
      "http://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription",
      "https://sns.eu-central-1.amazonaws.com.example.com/",
      "https://example.com/?x=sns.eu-central-1.amazonaws.com",
      "https://sns.eu-central-1.amazonaws.com:8443/",
      "https://169.254.169.254/latest/meta-data",
      "no address",
    ])
      expect(confirm(wrong)).toEqual({ kind: "events", events: [] });
  });
});

describe("Google's feed", () => {
  const push = (value: unknown) => ({
    message: {
      data: Buffer.from(JSON.stringify(value)).toString("base64"),
      messageId: "m-1",
      publishTime: "2026-01-05T17:02:20Z",
    },
    subscription: "projects/p/subscriptions/s",
  });

  it("reads an asset's change and an audit log entry", () => {
    const asset = {
      asset: {
        name: "//compute.googleapis.com/projects/p/global/firewalls/allow-all",
        assetType: "compute.googleapis.com/Firewall",
        updateTime: "2026-01-05T17:02:11Z",
      },
      priorAssetState: "PRESENT",
      window: { startTime: "2026-01-05T17:02:11Z" },
    };
    expect(only(readFeed("google", push(asset)))).toMatchObject({
      id: "m-1",
      resource: asset.asset.name,
      what: "compute.googleapis.com/Firewall changed",
      at: new Date("2026-01-05T17:02:11Z"),
    });
    const entry = {
      insertId: "i-1",
      timestamp: "2026-01-05T17:02:11Z",
      protoPayload: {
        authenticationInfo: { principalEmail: "svc@example.com" },
        methodName: "v1.compute.firewalls.patch",
        resourceName: "projects/p/global/firewalls/allow-all",
      },
    };
    expect(only(readFeed("google", push(entry)))).toMatchObject({
      who: "svc@example.com",
      what: "v1.compute.firewalls.patch",
      change: "i-1",
    });
  });
});

describe("every feed", () => {
  it("takes whatever comes as a reason to look, and never throws", () => {
    for (const kind of ["azure", "aws", "google"] as const)
      for (const body of [
        null,
        undefined,
        1,
        "x",
        [],
        {},
        [null],
        { data: 7 },
        { message: { data: "%%" } },
        { Type: "Notification", Message: "{" },
      ])
        expect(readFeed(kind, body).kind).toBe("events");
  });
});
