import { expect, test } from "vitest";
import { suspicions } from "./sensitive.ts";

test.each([
  ["password: hunter22", ["password"]],
  ["Das Kennwort ist Sommer2020!", ["password"]],
  ["パスワード:abc12345", ["password"]],
  ["Card 4111 1111 1111 1111 exp 12/29", ["card number"]],
  ["378282246310005", ["card number"]],
  ["key AKIAIOSFODNN7EXAMPLE", ["access key"]],
  ["-----BEGIN RSA PRIVATE KEY-----", ["access key"]],
])("%s is suspected", (text, found) => {
  expect(suspicions(text)).toEqual(found);
});

test.each([
  "Please reset your password in the settings.",
  "Order 4111 1111 1111 1112",
  "The password was [SECRET·aa93k1x0].",
  "password is [SECRET·aa93k1x0]",
  "Call +49 30 5550 0123 between 9 and 17",
  "0000000000000000",
  "Ticket 2019121234567890123456",
])("%s is harmless", (text) => {
  expect(suspicions(text)).toEqual([]);
});
