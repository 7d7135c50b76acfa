/** Numbers that everybody calls: police, ambulance, fire brigade. Three digits, beside a word for what is urgent or beside another such number. */
import type { Draft } from "../../findings.ts";

/** ITU-T E.161.1 recommends 112 and 911; the others are national (en.wikipedia.org/wiki/List_of_emergency_telephone_numbers). */
const EVERYBODYS = new Set(
  "000 066 088 100 101 102 103 104 108 110 111 112 113 114 115 116 117 118 119 120 122 123 128 131 132 133 140 144 147 150 151 155 156 158 160 166 180 188 190 191 192 193 194 195 197 198 199 911 991 993 994 995 997 998 999".split(
    " ",
  ),
);
const URGENT =
  /(?<!\p{L})(?:emergenc|not(?:ruf|fall)|rettung|feuerwehr|urgence|pompiers|samu(?!\p{L})|emergenz|ambulan|emergên|bombeiros|bomberos|spoed(?!\p{L})|brandweer|nöd|nød|brannvesen|hätänumero|alarm|pogotowi|straż|policj|tísň|hasič|záchran|hasiči|urgenț|pompieri|police|polizei|polizia|policía|polícia|politi(?!\p{L})|polis(?!\p{L})|poliisi|fire (?:brigade|service)|спешн|бърза помощ|пожарн|полици|скор(?:ая|ую) помощ|экстренн|екстрен|мчс(?!\p{L})|ανάγκη|ασθενοφόρο|πυροσβεστική|acil(?!\p{L})|itfaiye|mentők|tűzoltó|segélyhívó|الطوارئ|الإسعاف|الشرطة|חירום|משטרה|מד"א|आपात|पुलिस|एम्बुलेंस|ฉุกเฉิน|cấp cứu|khẩn cấp|cứu hỏa|darurat)|紧急|緊急|急救|报警|報警|火警|救急|警察|消防|긴급|응급|경찰|소방/iu;
const REACH = 60;

export function isEmergencyNumber(text: string, { start, end }: Draft): boolean {
  if (end - start !== 3 || !EVERYBODYS.has(text.slice(start, end))) return false;
  return URGENT.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
