import { expect, test } from "vitest";
import { found } from "../found.ts";
import { accountsTold } from "./accounts-told.ts";

test.each([
  ["счёт 40817 810 6 1420 7718 042", ["BANK 40817 810 6 1420 7718 042"]],
  ["λογαρ. για επιστροφή 0172.0614 20 7718 0429 31 6", ["BANK 0172.0614 20 7718 0429 31 6"]],
  ["chave aleatória 7d9f6c14-20ab-4e0e-9b57-02f3c1d9aa77", ["BANK 7d9f6c14-20ab-4e0e-9b57-02f3c1d9aa77"]],
  ["request 7d9f6c14-20ab-4e0e-9b57-02f3c1d9aa77", []],
])("%s", (text, values) => expect(found(accountsTold, text)).toEqual(values));
