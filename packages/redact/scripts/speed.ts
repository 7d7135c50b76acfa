/**
 * Measures `redact` on one thread: 250-byte support messages, and the worst of the adversarial strings.
 * Usage: node packages/redact/scripts/speed.ts [SECONDS]
 */
import { find, redact } from "../src/index.ts";
import { adversarial } from "./adversarial.ts";

const seconds = Number(process.argv[2] ?? 3);
const MESSAGES = [
  "Hello, I installed the latest update on Tuesday and since then the application closes whenever I open the report page. I have tried to restart the computer twice and to repair the installation, but the error stays the same. Could you please help? Thank you.",
  "Hi team, the invoice for order 4500012345 shows the wrong amount. We paid 1,249.00 EUR on 2019-11-28 but the statement says 1,349.00 EUR. Please correct it and send a new copy to accounts@example.com. Our number is +44 20 7946 0018. Regards, Mara Oduya",
  "Guten Tag, seit dem Update auf Version 10.0.19041.1 startet das Programm nicht mehr. Im Protokoll steht der Fehler 0x80070643. Ich habe den Rechner schon neu gestartet. Bitte melden Sie sich unter 030 1234567. Mit freundlichen Grüßen, Jens Brückner",
  "Bonjour, je n'arrive plus à me connecter depuis hier soir. Le site affiche que mon mot de passe est incorrect alors que je viens de le changer. Pouvez-vous réinitialiser mon compte ? Merci d'avance pour votre aide, bonne journée à toute l'équipe.",
  "The printer on the second floor prints blank pages after the driver was updated. We replaced the cartridge and cleaned the heads, and the test page from the printer's own menu is fine, so it must be the driver. Windows 10 version 1909, build 18363.476.",
];
const bytes = MESSAGES.reduce((sum, m) => sum + new TextEncoder().encode(m).length, 0);

function rate(run: (message: string) => unknown): number {
  for (let n = 0; n < 2000; n++) for (const m of MESSAGES) run(m);
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let n = 0; n < 50; n++) for (const m of MESSAGES) run(m);
    done += 50 * bytes;
  }
  return done / 1e6 / ((performance.now() - start) / 1000);
}

console.log(`find    ${rate((m) => find(m)).toFixed(1)} MB/s`);
console.log(`redact  ${rate((m) => redact(m)).toFixed(1)} MB/s`);
let worst = ["", 0] as [string, number];
for (const [name, text] of adversarial(1 << 20)) {
  const start = performance.now();
  redact(text);
  const took = performance.now() - start;
  console.log(`${name.padEnd(28)} ${took.toFixed(0).padStart(6)} ms per MB`);
  if (took > worst[1]) worst = [name, took];
}
console.log(`worst   ${worst[1].toFixed(0)} ms per MB (${worst[0]})`);
