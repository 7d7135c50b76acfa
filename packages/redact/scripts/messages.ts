/** What speed is measured on: messages as support gets them, and the project's corpus. */
import { readdirSync, readFileSync } from "node:fs";

/** About 250 bytes each; two hold nothing personal. */
export const MESSAGES: readonly string[] = [
  "Hello, I installed the latest update on Tuesday and since then the application closes whenever I open the report page. I have tried to restart the computer twice and to repair the installation, but the error stays the same. Could you please help? Thank you.",
  "Hi team, the invoice for order 4500012345 shows the wrong amount. We paid 1,249.00 EUR on 2019-11-28 but the statement says 1,349.00 EUR. Please correct it and send a new copy to accounts@example.com. Our number is +44 20 7946 0018. Regards, Mara Oduya",
  "Guten Tag, seit dem Update auf Version 10.0.19041.1 startet das Programm nicht mehr. Im Protokoll steht der Fehler 0x80070643. Ich habe den Rechner schon neu gestartet. Bitte melden Sie sich unter 030 1234567. Mit freundlichen Grüßen, Jens Brückner",
  "Bonjour, je n'arrive plus à me connecter depuis hier soir. Le site affiche que mon mot de passe est incorrect alors que je viens de le changer. Pouvez-vous réinitialiser mon compte ? Merci d'avance pour votre aide, bonne journée à toute l'équipe.",
  "The printer on the second floor prints blank pages after the driver was updated. We replaced the cartridge and cleaned the heads, and the test page from the printer's own menu is fine, so it must be the driver. Windows 10 version 1909, build 18363.476.",
];

/** The corpus' rows, several to a text: far denser in personal data than any mail. */
export function corpusTexts(): string[] {
  const folder = new URL("../corpus/", import.meta.url);
  const texts: string[] = [];
  let text = "";
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".jsonl"))) {
    for (const line of readFileSync(new URL(name, folder), "utf8").split("\n")) {
      if (line === "") continue;
      text += `${(JSON.parse(line) as { text: string }).text}\n`;
      if (text.length < 250) continue;
      texts.push(text);
      text = "";
    }
  }
  return texts;
}
