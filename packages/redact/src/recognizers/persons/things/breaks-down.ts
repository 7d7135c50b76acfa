/**
 * "Ask Julius keeps crashing when I upload a PDF", "Sara del banco da un error 500", "Amelia stürzt ständig ab": programs and machines that are called like
 * people, by how such break down and nobody does. Asked of what was found by its looks.
 */
import type { Scan } from "../../../scan/scan.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";

/** Units that are read behind a name. */
const REACH = 72;
/** Whose program it is, between: "Sara del banco". */
const BETWEEN =
  "(?:(?: (?:del?|van|von|do|da|di|of|from|by|la|der|dem|el|em|no|na|bij|hos|från|fra)(?: \\p{L}{2,12}){1,2})| (?:just|now|always|constantly|still|suddenly|again|immer|jetzt|nun|plötzlich|ständig|siempre|ahora|sempre|ora|toujours|maintenant|altijd|nu|cały czas|teraz|pořád|stále|постоянно|теперь|постійно|alltid|hele tiden|hela tiden)){0,2}";
const BREAKS = edged(
  codedOnce(
    new RegExp(
      `^${BETWEEN} (?:keeps? (?:crashing|freezing|buffering|restarting|rebooting|disconnecting|lagging|glitching|timing out)|(?:crashes|freezes|reboots|segfaults|times out) (?:when|whenever|on|after|at|every|as soon|during|if|halfway)|(?:gives|throws|returns|shows|displays|reports) (?:me )?(?:an? )?(?:error|HTTP|code|\\d{3}(?!\\d))|stürzt (?:\\p{Ll}{3,10} ){0,2}ab(?!\\p{L})|(?:wirft|zeigt|meldet|bringt) (?:mir )?(?:nur )?(?:einen |den )?(?:Fehler(?:code)? ?\\d|HTTP)|plante (?:quand|dès|à|toujours|depuis|sur|au)|(?:affiche|renvoie|donne) (?:une |l['’])?erreur \\d|(?:me )?da (?:un )?(?:error|errore|erro) \\d|(?:muestra|lanza|devuelve) (?:un )?error|se (?:cierra|reinicia|cuelga|congela) (?:sol[oa]|al|cuando|cada)|(?:va in crash|si chiude da sol[oa]|si riavvia)|(?:trava|fecha sozinh[oa]|reinicia sozinh[oa]) ?(?:quando|ao|sempre)?|(?:dá|mostra|devolve) (?:um )?erro|crasht (?:als|bij|steeds|telkens)|(?:geeft|toont) (?:een )?fout(?:code|melding)? ?\\d?|(?:zawiesza|wyłącza|resetuje) się (?:przy|po|co|sam|gdy|kiedy)|(?:pokazuje|wyrzuca|zwraca) błąd|(?:padá|zamrzá|mrzne) (?:při|po|když|pri|keď)|(?:hlásí|hlási|vrací|vracia) chybu|(?:kraschar|hänger sig|crasher|krasjer|fryser) (?:när|vid|når|ved|efter|etter)|(?:ger|giver|gir|viser|visar) (?:fel|fejl|feil)(?:kod|kode)? ?\\d|kaatuu (?:kun|aina)|antaa virhe|hibát (?:ad|dob|ír)|dă eroare|(?:вылетает|зависает|крашится|перезагружается)(?: при| когда| после| каждый)|выда[её]т ошибку|(?:вилітає|зависає|перезавантажується)(?: при| коли| після)|видає помилку|(?:забива|дава грешка)|(?:ruši se|javlja grešku|pada kad)|hata veriyor|çöküyor|κολλάει|κρασάρει)(?!\\p{L})`,
      "u",
    ),
  ),
);

/** Is what ends at `end` said to break down as programs do? */
export const isBroken = (s: Scan, end: number): boolean =>
  s.text.charCodeAt(end) === 32 && BREAKS.test(s.text.slice(end, end + REACH));
