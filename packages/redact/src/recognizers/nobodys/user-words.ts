/** "Users: all", "användare: blå, grön": words that a label for users stands before, and nobody's login. */
import type { Draft } from "../../findings.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isPart } from "../persons/parts.ts";
import { stemFlags } from "../stem-flags.ts";

const COLOUR = 1;
/** How many, which, that something works or does not. */
const NEVER = 2;
/** What goods are packed in. */
const PACKED = 4;
const saysOfUser = stemFlags([
  [
    COLOUR,
    `red blue green yellow black white grey gray brown orange pink purple violet beige silver gold navy rot* blau* grün* gelb* schwarz* weiß* grau* braun* rosa lila violett orange silber bleu* vert verte* jaune* noir* blanc* gris* brun marron rouge* violet* rojo* azul* verde* amarillo* negro* blanco* gris* marrón naranja morado rosso* blu giallo* nero* bianco* grigio* marrone arancione viola vermelh* amarel* preto* branco* cinzento* cinza castanho laranja roxo rood rode blauw* groen* geel gele zwart* witte grijs grijze bruin* oranje paars* röd* blå* grön* gul gula svart* vit vita grå* brun* grøn* grønn* rød* gule sort sorte hvit* hvid* oransje lilla punai* sini* vihre* kelta* musta* valko* harmaa* rusk* czerwon* niebiesk* zielon* żółt* czarn* biał* szar* brązow* červen* modr* zelen* žlut* čern* bíl* šed* hněd* žlt* čiern* biel* siv* hned* piros* kék* zöld* sárg* feket* fehér* szürk* barn* roșu roșie albastr* verde galben* negru neagră alb albă gri maro червен* син* зелен* жълт* черн* бял* сив* кафяв* красн* синий синяя синего жёлт* желт* бел* сер* коричнев* червон* синій зелен* жовт* чорн* біл* сір* crven* plav* zelen* žut* crn* bel* bijel* siv* κόκκιν* μπλε πράσιν* κίτριν* μαύρ* άσπρ* λευκ* γκρι καφέ kırmızı* mavi* yeşil* sarı* siyah* beyaz* gri kahverengi* merah biru hijau kuning hitam putih`,
  ],
  [
    NEVER,
    `all any everyone everybody nobody none each every some both other others many most alle alles jeder jede keiner niemand beide andere viele einige tous toutes tout aucun chacun plusieurs todos todas ninguno nadie cada varios tutti tutte nessuno ognuno altri ninguém nenhum vários iedereen allemaal niemand alla ingen samtliga alle ingen kaikki kukaan wszyscy wszystkie nikt každý všichni všetci nikto nikdo mind mindenki senki toți toate nimeni всички никой все всі никто ніхто svi niko nitko vsi nihče όλοι όλες κανείς herkes hiç kimse semua
    works working worked fails failed broken stuck locked geht ging klappt funktioniert läuft gesperrt nicht nich net ned hängt marche fonctionne bloqué bloquée funciona bloqueado bloqueada falla funziona bloccato bloccata werkt vastgelopen geblokkeerd fungerar låst virker låst toimii lukittu działa zablokowany nefunguje funguje zablokovaný működik zárolva funcționează blocat работи работает заблокирован працює заблоковано radi blokiran deluje λειτουργεί çalışıyor çalışmıyor`,
  ],
  [
    PACKED,
    `kolli kollo colli kollin colis bulto bultos collo pallet pallets palette paletten palett pall paller lava lavat paleta palety paletă karton kartons kartong kartonger carton cartons scatola scatole caja cajas caixa caixas doos dozen eske esker krabice doboz cutie кашон кашона короб коробка koli palet`,
  ],
]);

/** "Bot: Which connector?", "User: CCS, 150 kW": who speaks, where a line before is another part's in the call. */
const SPEAKER = edged(/(?:^|\n)(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?[Uu]ser: $/);
const HEAD = /(?<=^|\n)(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?(\p{L}[\p{L} ]{1,24}): /gu;
const REACH = 2000;
const isSpoken = (text: string, at: number): boolean =>
  SPEAKER.test(text.slice(Math.max(0, at - 24), at)) &&
  all(HEAD, text.slice(Math.max(0, at - REACH), at)).some(
    ({ 1: label = "" }) => label.toLowerCase() !== "user" && isPart(label),
  );

const PLAIN = /^\p{L}+$/u;
const NEAR = 3;

/** Is the login a word for how many, for what works, or for what goods are packed in, or a colour among others? */
export function isWordOfThings(s: Scan, { start, end, rule }: Draft): boolean {
  if (rule !== "username-cue" && rule !== "username-line") return false;
  const value = s.text.slice(start, end);
  if (!PLAIN.test(value)) return false;
  if (rule === "username-cue" && isSpoken(s.text, start)) return true;
  if (value !== value.toLowerCase()) return false;
  const i = tokenAt(s, start);
  const says = saysOfUser(s, i);
  if ((says & NEVER) !== 0) return true;
  if ((says & (COLOUR | PACKED)) === 0) return false;
  if (rule === "username-line") return true;
  for (let k = i - NEAR; k <= i + NEAR; k++)
    if (k !== i && k >= 0 && k < s.count && (saysOfUser(s, k) & COLOUR) !== 0) return true;
  return false;
}
