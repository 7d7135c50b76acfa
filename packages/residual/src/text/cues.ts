/**
 * Words beside a value that say what it is. Kept short and in stems: the first engine reasons by words, this one by
 * arithmetic; here words only move the odds.
 */
import type { SuspectType } from "../types.ts";
import { MASK } from "./stand-ins.ts";
import { plainOf } from "./tokens.ts";

const STEMS: readonly (readonly [SuspectType, RegExp])[] = [
  [
    "PHONE",
    /^(?:phone|telefon|tel$|telephone|telnr|fon$|fax$|call$|calling|callback|ring$|anruf|rappel|llam|chiam|zadzwon|позвон|联系|連絡|연락|tlf|mobil|cell|handy|whatsapp|rufnummer|telefono|telefone|celular|portable|puhelin|телефон|τηλεφωνο|هاتف|טלפון|电话|手机|電話|携帯|전화|फोन)/,
  ],
  [
    "PASSPORT",
    /^(?:passport|reisepass|passeport|pasaporte|passaporto|passaporte|paspoort|paszport|pasport|pasaport|паспорт|pass$|护照|旅券|여권)/,
  ],
  [
    "ID",
    /^(?:ssn|social|national|nationalid|tax|tin$|steuer|ausweis|identi|dni$|nie$|nif$|cpf$|curp|rfc$|pesel|personnummer|fodselsnummer|henkilotunnus|cnp$|egn$|bsn$|sozial|securite|fiscale|aadhaar|nino$|nhs|medicare|инн|снилс|身份证|주민|personalausweis|dowod|rodne|oib$|nric|αφμ|амка|هوية|الهوية|זהות|マイナンバー|個人番号|егн$|cccd|licen[cs]e$|licence|fuhrerschein|permis|aadhar)/,
  ],
  [
    "BANK",
    /^(?:iban|account|konto|kontonummer|routing|sortcode|sort$|bic$|blz$|cuenta|compte|rekening|conta$|clabe|账号|口座|계좌)/,
  ],
  ["CARD", /^(?:card|karte|kreditkarte|carte|tarjeta|carta|cartao|kaart|karta|kart$|карта|银行卡|カード|카드)/],
  [
    "DOB",
    /^(?:born|birth|birthday|dob$|geboren|geburts|naissance|nacimiento|nascita|nascimento|geboorte|urodzenia|narozeni|fodt|fodd|syntynyt|рождения|生日|出生|生年月日|생년월일)/,
  ],
  [
    "SECRET",
    /^(?:password|passwort|pw$|cookie|kennwort|passwd|pwd|passe|passcode|contrasena|clave|senha|wachtwoord|haslo|losenord|adgangskode|passord|salasana|heslo|jelszo|parola|sifre|пароль|κωδικος|密码|パスワード|비밀번호|סיסמ|הסיסמ|مرور|المرور|mat$|khau|secret|token|apikey|key$|credential|schlussel|chiave|chave|klucz|ключ|pin$|otp$|tan$)/,
  ],
  [
    "USERNAME",
    /^(?:username|login|userid|benutzername|benutzer|nutzername|identifiant|usuario|utente|gebruikersnaam|handle|skype|telegram|discord|instagram|логин|用户名|微信|아이디|usuario|kullanici|nazwa$|user$|nick|pseudo|alias$|gamertag|uzytkown|uzivatel|pouzivatel|felhasznalo|kayttaj|anvand|bruger|bruker|utiliza|korisni|uporabni|utente|utenti|пользовател|користувач|потребител|ник$|χρηστ|khoan$|ผู้ใช้|사용자명|ユーザー名)/,
  ],
  [
    "PLATE",
    /^(?:plate$|license-plate|kennzeichen|immatricul|matricul|targa|kenteken|rejestracja|plaka|plakas|plat$|rendszam|rekister|nummerplad|nummerskylt|regnr|spz$|tablic|zulassung|placas$|patente$|车牌|車牌|ナンバー|번호판|차량번호|ทะเบียน|госномер|गाड़ी|वाहन|vehicle$|номер[ао]м|لوحة)/,
  ],
  [
    "DEVICE",
    /^(?:imei|serial|seriennummer|serie$|seryjny|seriale|serienummer|serijsk|серийн|序列号|シリアル|일련번호|udid|device$)/,
  ],
];

const RELEASE =
  /^(?:order|bestell|auftrag|commande|pedido|encomenda|ordine|ordre|zamowien|objednav|tilaus|rendeles|siparis|заказ|订单|注文|주문|ticket|case|vorgang|dossier|caso|sag|error|fehler|erreur|kb$|article|artikel|articol|articulo|artigo|articolo|artykul|makale|стать|記事|记事|文章|문서|version|build|release|firmware|tracking|sendung|paket|parcel|suivi|invoice|rechnung|facture|factura|fattura|faktura|lot|part|sku|model|item|incident|commit|sha|trace|request|req$|job|pid|line|port|rev|ref|reference|lo$|inc$|rma)/;

/** A Latin word inside Han or Kana is a word of its own: "記事KB". */
const WORD = /[\p{sc=Latin}\p{M}]+|[[\p{L}\p{M}]--\p{sc=Latin}]+/gv;

/** What stands between a stand-in and one more value of the same kind: a mark or "or", not a sentence. */
const GOES_ON = /^[^\n.!?]{0,12}$/;

/** Written without spaces, a word stands anywhere in the run: "银行账号". */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const inside = (stem: RegExp): RegExp => new RegExp(stem.source.slice(1));
const RELEASE_INSIDE = inside(RELEASE);
const PERSONAL = STEMS.map(([type, stem]) => [type, stem, inside(stem)] as const);

export interface Cue {
  readonly personal: SuspectType | undefined;
  readonly release: boolean;
}

/**
 * The cues among the last four words within 48 units before `at`. The nearest word that says anything decides. A cue with a
 * stand-in behind it has its value already.
 */
export function cueBefore(text: string, at: number): Cue {
  const words = unanswered(text.slice(Math.max(0, at - 48), at)).match(WORD) ?? [];
  for (let k = words.length - 1; k >= Math.max(0, words.length - 4); k--) {
    const plain = plainOf(words[k] as string);
    const dense = DENSE.test(plain);
    if ((dense ? RELEASE_INSIDE : RELEASE).test(plain)) return { personal: undefined, release: true };
    for (const [type, stem, inside] of PERSONAL)
      if ((dense ? inside : stem).test(plain)) return { personal: type, release: false };
  }
  return { personal: undefined, release: false };
}

/** The part behind the last stand-in, or all of it where the value goes on behind that. */
function unanswered(before: string): string {
  const end = before.lastIndexOf(MASK) + 1;
  return end === 0 || GOES_ON.test(before.slice(end)) ? before : before.slice(end);
}
