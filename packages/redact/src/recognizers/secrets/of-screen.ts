/** "The password page is slow", "la regla de la contraseña es absurda", "ekran hasła jest wolny": what is said of what asks for a password. */
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";

/** Right behind the word for it; before it, with a joint between; right before it, in languages that decline it; joints. */
const flagsOf = wordFlags([
  "page box field form screen policy policies rule rules prompt manager strength requirement requirements link button window dialog tab tool option meter checker flow step reset pad feld seite maske abfrage dialog scherm veld pagina regels regel",
  "page champ écran règle règles formulaire bouton fenêtre politique página pantalla campo regla reglas formulario botón ventana política pagina schermata regola regole modulo pulsante finestra tela formulário botão janela regra regras seite maske feld fenster abfrage richtlinie regel regeln knopf scherm veld knop pagina venster sidan fältet rutan siden feltet ruden skjermen knappen",
  "ekran pole okno formularz przycisk reguła reguły zasady strona stránka stránce okno formulář tlačítko pravidlo pravidla страница страницата поле окно форма кнопка правило правила політика политика сторінка вікно екран екранът полето",
  "mot palabra palavra de du des da do del della dei delle di la le el il o a das die der dem den für zum zur mit mon ma votre mi mein het voor van för till til for på med s z se ze с за на для від от",
]);
const [BEHIND, BEFORE, DECLINES, JOINT] = [1, 2, 4, 8] as const;
const STEPS = 5;

/** Is the word for a secret at token `i` part of what a page is called? */
export function isOfScreen(s: Scan, i: number): boolean {
  if ((flagsOf(s, i + 1) & BEHIND) !== 0) return true;
  if ((flagsOf(s, i - 1) & DECLINES) !== 0) return true;
  let k = i - 1;
  while (k > 0 && k > i - STEPS && (flagsOf(s, k) & JOINT) !== 0) k--;
  return k < i - 1 && (flagsOf(s, k) & (BEFORE | DECLINES)) !== 0;
}
