/** What only people are said to do, in more than one word: "Mark can't log in", "Iris no puede entrar". */
import { unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";

const PREDICATE = new RegExp(
  `^ (?:${[
    // English: what cannot, wants and has lost.
    "(?:can['’]?t|cannot|can not|couldn['’]?t|could not|is(?: still)? (?:un)?able to|wasn['’]?t able to) (?:log|sign|print|open|access|see|find|get|use|connect|reach|attend|come|join|remember|enter|pay|upload|download|hear|receive|send|talk|speak)",
    "(?:wants|wanted|asked|asks|would like|forgot|tried|is trying|decided) (?:to|a|an|for|her|his|their|me|us|if|whether|why|when)",
    "(?:needs|needed) (?:her|his|their|me|us|help|access|to (?:know|log|sign|speak|talk|change|cancel|see))",
    "(?:called|rang|phoned|complained|wrote|emailed|texted) (?:again|twice|back|in|me|us|about|today|yesterday|this|to|from|earlier)",
    "(?:has|had) (?:lost|forgotten|asked|called|already (?:called|asked|written|paid)) ",
    "(?:lost|forgot|changed|gave) (?:his|her|their|me|us) ",
    "is (?:upset|waiting|asking|calling|away|on (?:leave|holiday|vacation|sick)|out of (?:the )?office|our (?:contact|manager|customer))",
    "(?:said|says|told|replied|reckons) (?:yes|no|he|she|they|that|it|me|us|the)",
    // Romance.
    "ne (?:peut|pouvait|parvient|arrive|veut|sait) (?:pas|plus)(?! être)",
    "n['’](?:arrive|a) pas (?:à|reçu|pu)",
    "(?:veut|voudrait|souhaite|demande) (?:un|une|que|si|son|sa|le|la|des|être)",
    "no (?:puede|podía|pudo|quiere|recibió|ha recibido|recibe|logra|consigue) ",
    "(?:quiere|necesita|pide|pregunta|dice) (?:un|una|que|si|su|el|la)",
    "não (?:consegue|pode|quer|recebeu|pôde) ",
    "(?:quer|precisa|pede|pergunta|diz) (?:um|uma|que|se|o seu|a sua|de)",
    "non (?:riesce|può|vuole|ha ricevuto|riceve) ",
    "(?:vuole|chiede|dice|vorrebbe) (?:un|una|che|se|di|il|la)",
    "nu (?:poate|reușește|vrea|a primit) ",
    // Germanic.
    "kann (?:sich nicht|nichts|(?:nicht|sein|ihr|seine|ihre|ihren|seinen) (?:auf|zu|mehr|einloggen|Konto|Passwort|zahlen|bezahlen|drucken))",
    "(?:möchte|will) (?:ihr|sein|eine|einen|das|die|den|wissen|sich)",
    "(?:kan|kon|wil) (?:niet|geen|haar|zijn|een)",
    "(?:heeft|had) (?:gebeld|gevraagd|geen)",
    "(?:kan|kunne|kunde|vil) (?:ikke|inte|ej) ",
    "(?:ringde|ringte|skrev|sagde|sade|sa) (?:og|och|i|att|at|igen|tilbake|tillbaka|om)",
    // Slavic, Finnish, Turkish.
    "(?:не|ніяк не|никак не) (?:може|может|мога|могла|могъл|получил|получила|отримав|отримала|получи) ",
    "(?:просит|просить|хочет|хоче|иска|моли) ",
    "nie (?:może|mogła|mógł|dostał|dostała|otrzymał|otrzymała|môže|mohla|mohol) ",
    "se (?:nemůže|nemohla|nemohl|ne može|nije mogla) ",
    "(?:chce|prosi|prosí|żąda) ",
    "ei (?:pääse|saa|pysty|voi|saanut) ",
    String.raw`\p{Ll}+ (?:yapamıyor|giremiyor|alamıyor|istiyor)(?!\p{L})`,
  ].join("|")})`,
  "u",
);
/** Letters that the longest of them takes. */
const REACH = 36;

/** Does what stands behind token `i` say what only people do? */
export function actsAsPerson(s: Scan, i: number): boolean {
  const to = s.end[i] as number;
  return unitAt(s.text, to) === 32 && PREDICATE.test(s.text.slice(to, to + REACH));
}
