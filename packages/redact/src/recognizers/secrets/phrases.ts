/**
 * The words that open a wallet, wherever they stand in a text that speaks of such words: "I typed my phrase into a fake site: lemon harbor twist …",
 * "frase semilla: ábaco balón cebra …". Eleven and more in small letters in a row, none of which makes a sentence.
 */
import { holds, setOf } from "../../names/bits.ts";
import { CLASS, LOWER, UNCASED, unitAt } from "../../scan/classes.ts";
import { hashWord } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";

const SPOKEN_OF = wordSet(
  `phrase seed seedphrase mnemonic recovery wallet ledger metamask trezor passphrase wiederherstellungsphrase wiederherstellungswörter wörter geldbörse récupération mots graine portefeuille semilla recuperación palabras billetera monedero semente recuperação palavras carteira
   recupero parole portafoglio herstelzin herstelwoorden woorden portemonnee återställningsfras fras plånbok gendannelsesfrase frase tegnebog palautuslause siemenlause lompakko frazę fraza odzyskiwania portfel portfela fráze slova peněženka peněženky helyreállító szavak tárca recuperare cuvinte portofel
   фраза фразу слова кошелёк кошелька кошелек фрази гаманець портфейл φράση λέξεις πορτοφόλι kurtarma kelime kelimeleri cüzdan frasa pemulihan dompet khôi cụm ví`,
  "folded",
);
/** What sentences are made of, in the languages of support: such a list has none of them. */
const OF_SENTENCE = setOf(
  `the and that this with for was were you your not from have has had are but which when they them their there what will can could would into out our his her she its who how all any one been more some than then very just also only after before because about
   der die das den dem des und ist war nicht ein eine einen einem einer ich sie wir mit von auf für bei aus zum zur als auch noch nur wie wenn dass hat habe kann wird mein ihr
   les des une est que qui pas pour avec dans sur par mon mes vous nous mais elle plus tout cette aux son ses ont été
   los las una que con para por del como pero más este esta son mis sus muy hay
   che per non una sono con del della dei delle alla dal come anche più mio mia questo nel
   não uma para com por dos das mais mas meu minha foi ele ela está
   het een van niet met voor dat zijn ook maar aan ons mijn wordt
   och att det som inte för med till jag har den ett ikke til har jeg ble
   että mutta kun niin ole oli nie się jest jak dla czy ale byl jsem není jako és hogy nem egy van și este pentru din`
    .split(/\s+/)
    .map(hashWord),
  1 << 12,
);
const LEAST = 11;
const MOST = 26;
const [SHORTEST, LONGEST] = [3, 12];

export function seedPhrases(ctx: Context): void {
  const s = ctx.scan;
  if (s.count <= LEAST || !SPOKEN_OF.inText(s)) return;
  for (let i = 0; i < s.count; i++) {
    const end = runFrom(s, i);
    const size = end - i;
    if (size >= LEAST && size <= MOST && areChosen(s, i, end))
      ctx.emit(s.start[i] as number, s.end[end - 1] as number, "SECRET", 0.95, "seed-phrase");
    if (size > 0) i = end - 1;
  }
}

/** Letters of a word, on the average: syllables have fewer. */
const AVERAGE = 4.2;
/** None twice, and no syllables: a sentence without small words says some again. */
function areChosen(s: Scan, i: number, end: number): boolean {
  const seen = new Set<number>();
  let letters = 0;
  for (let k = i; k < end; k++) {
    seen.add(s.hash[k] as number);
    letters += sizeOf(s, k);
  }
  return seen.size === end - i && letters >= AVERAGE * (end - i);
}

/** The token behind the run that begins at `i`. */
function runFrom(s: Scan, i: number): number {
  let k = i;
  while (k < s.count && isPlain(s, k) && (k === i || isNext(s, k))) k++;
  return k;
}

function isPlain(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  if (size < SHORTEST || size > LONGEST || holds(OF_SENTENCE, s.hash[k] as number)) return false;
  for (let p = s.start[k] as number; p < (s.end[k] as number); p++) {
    const kind = CLASS[s.text.charCodeAt(p)];
    if (kind !== LOWER && kind !== UNCASED) return false;
  }
  return true;
}

/** One blank, or a comma and one, between two words. */
function isNext(s: Scan, k: number): boolean {
  const from = s.end[k - 1] as number;
  const gap = (s.start[k] as number) - from;
  return gap === 1
    ? unitAt(s.text, from) === 32 || unitAt(s.text, from) === 44
    : gap === 2 && s.text.startsWith(", ", from);
}
