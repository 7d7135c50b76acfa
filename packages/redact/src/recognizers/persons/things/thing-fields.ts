/** "Product: Hudson Oak Sideboard", "Site: Chester |", "theme=Harper": what stands in a field whose key is a thing's. */
import { spelled } from "../../../names/ordinary-words.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { apart, sameLine } from "../name-tokens.ts";

const KEY = wordSet(
  `product item article model theme skin template colour color finish fabric shade sku site location store branch region warehouse depot plan tariff module campaign queue cola coda fila wachtrij warteschlange kolejka fronta coadă kö jono sor ουρά очередь черга опашка kuyruk قائمة תור कतार antrean environment server printer font collection series brand make game song album movie film show episode playlist variant edition
  city town state region county province country ciudad ville ort stadt città cidade stad kaupunki miasto město mesto város oraș grad град город місто πόλη şehir kota land pays país paese filiaal
  produkt artikel modell farbe standort filiale tarif marke serie ware möbel spiel
  produit modèle couleur magasin marque agence forfait gamme jeu
  producto artículo modelo tienda sucursal marca sede gama juego
  prodotto articolo modello colore negozio finitura gioco
  produto artigo cor loja jogo
  product kleur vestiging merk winkel spel
  vara färg butik märke vare farve mærke farge merke
  tuote malli väri myymälä merkki peli
  kolor sklep marka gra towar
  zboží barva prodejna pobočka značka hra tovar farba predajňa pobočka
  termék cikk szín üzlet márka játék
  produs articol culoare magazin marcă joc
  продукт модел цвят магазин марка стока игра склад обект
  προϊόν μοντέλο χρώμα κατάστημα μάρκα
  proizvod artikl boja trgovina izdelek prodavnica poslovnica
  производ боја продавница
  товар модель цвет изделие колір виріб відділення отделение
  ürün renk mağaza marka şube
  المنتج الموديل اللون الفرع المتجر الماركة
  מוצר דגם צבע סניף מותג
  उत्पाद मॉडल रंग`,
  "folded",
);
const ON = spelled("on in at vor im am sur en au in su op på w na");
const VALUE = wordSet("value wert valeur valor valore", "lower");

/**
 * Do tokens `a..b` begin the value of such a field? Further into it people are named too: "Plan: Premium for …", "Branch: Leeds / …". A given and
 * a family name stay a person's in any field.
 */
export function isInThingsField(s: Scan, a: number, b: number): boolean {
  if (a === 0 || !KEY.inText(s) || !sameLine(s, a)) return false;
  const from = s.end[a - 1] as number;
  // `<add key="Theme" value="Harper"/>`.
  if (!/^["']?\s?[:=：]/.test(s.text.slice(from, Math.min(s.start[a] as number, from + 5)))) return false;
  if (b > a && ((s.word[a] as number) & FIRST) !== 0 && ((s.word[b] as number) & LAST) !== 0) return false;
  const key = VALUE(s, a - 1) ? a - 2 : a - 1;
  // "Technician on site: Rhodri": where somebody is.
  return KEY(s, key) && !(key > 0 && apart(s, key - 1) && ON(s, key - 1));
}
