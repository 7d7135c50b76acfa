import { FIELDS } from "../markers.ts";
import {
  answer,
  CUT,
  each,
  FIRST,
  html,
  LAST,
  LOST,
  type MarkerExport,
  PLACE,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]
    .map((cells) => cells.map(cell).join(","))
    .join("\r\n");
}

export function salesforce(): MarkerExport {
  const key = (kind: string, n: number | string) => `${kind}${String(n).padStart(12, "0")}AAA`;
  const staff = key("005", 9001);
  const dates = { CreatedDate: "2024-05-06T07:08:09.000Z", SystemModstamp: "2024-05-06T07:08:09.000Z" };
  const cases = each((text, n) => ({
    Id: key("500", n),
    CaseNumber: `0007${1000 + n}`,
    IsDeleted: "false",
    Status: "New",
    Origin: "Email",
    Subject: `About ${text}`,
    Description: text,
    Reason: text,
    Comments: secret(text),
    Note__c: text,
    City__c: PLACE,
    SuppliedName: FIELDS.name,
    SuppliedEmail: FIELDS.email,
    SuppliedPhone: FIELDS.phone,
    SuppliedCompany: text,
    ProductId: text,
    ContactId: key("003", n),
    OwnerId: staff,
    ...dates,
  }));
  const mail = (id: number, n: number, incoming: boolean, text: string) => ({
    Id: key("02s", id),
    ParentId: key("500", n),
    Incoming: String(incoming),
    CreatedById: staff,
    Subject: `About ${text}`,
    TextBody: text,
    HtmlBody: html(text),
    Headers: `From: ${FIELDS.name} <${FIELDS.email}>\nX-Originating-IP: [203.0.113.241]`,
    FromName: incoming ? FIELDS.name : STAFF.name,
    FromAddress: incoming ? FIELDS.email : STAFF_MAIL,
    ToAddress: incoming ? STAFF_MAIL : FIELDS.email,
    CcAddress: FIELDS.email,
    Status: "0",
    MessageIdentifier: `<${id}.${FIELDS.email}>`,
    ...dates,
  });
  const comment = (id: number, parent: string, text: string) => ({
    Id: key("00a", id),
    ParentId: parent,
    IsPublished: "false",
    CommentBody: text,
    CreatedById: staff,
    ...dates,
  });
  const file = (text: string, n: number) => ({
    Id: key("00P", n),
    ParentId: key("02s", 10 * n),
    Name: `${text}.txt`,
    ContentType: "text/plain",
    BodyLength: "7",
  });
  const person = (kind: string, n: number) => ({ Id: key(kind, n), IsDeleted: "false", ...dates });
  return {
    source: "salesforce",
    messages: 5,
    aside: 2,
    files: {
      "Case.csv": csv(cases),
      "EmailMessage.csv": csv(
        each((text, n) => [mail(10 * n, n, true, text), mail(10 * n + 1, n, false, answer(text))]).flat(),
      ),
      "CaseComment.csv": csv([
        ...each((text, n) => comment(n, key("500", n), secret(text))),
        ...each((text, n) => comment(7000 + n, key("500", LOST), text)),
      ]),
      "LiveChatTranscript.csv": csv(
        each((text, n) => ({
          Id: key("570", n),
          CaseId: key("500", n),
          OwnerId: staff,
          StartTime: dates.CreatedDate,
          Body: `<p>Chat Started: Monday</p><p>Agent ${STAFF.name}</p>( 8s ) ${FIELDS.name}: In a chat, ${text}<br>`,
          ...dates,
        })),
      ),
      "Task.csv": csv(
        each((text, n) => ({
          Id: key("00T", n),
          WhatId: key("500", n),
          Subject: `Call about ${text}`,
          Description: `On the telephone, ${text}`,
          OwnerId: staff,
          CreatedById: staff,
          ...dates,
        })),
      ),
      "Attachment.csv": csv(each(file)),
      "Contact.csv": csv(
        each((_, n) => ({
          ...person("003", n),
          FirstName: FIRST,
          LastName: LAST,
          Email: FIELDS.email,
          Phone: FIELDS.phone,
        })),
      ),
      "User.csv": csv([
        {
          ...person("005", 9001),
          FirstName: STAFF.first,
          LastName: STAFF.last,
          Email: STAFF_MAIL,
          Username: STAFF_MAIL,
          UserType: "Standard",
        },
      ]),
      "query_case_cut.json": `{"done":true,"records":[{"Id":"${key("500", 998)}","Subject":${CUT}`,
    },
  };
}
