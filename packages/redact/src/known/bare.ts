/**
 * A known name with what its language glues to it, in scripts without capitals: "ბერიძისთვის" of ბერიძე, "હેતલબેનને" of હેતલ, "சுப்ரமணியனுக்கு" of
 * சுப்ரமணியன், "ከዳዊት" of ዳዊት.
 */
interface Gluing {
  readonly first: number;
  readonly last: number;
  /** What is glued, at either end. */
  readonly glued: RegExp;
  /** What may have given way to it. */
  readonly lost: readonly string[];
}

const gluing = (first: number, last: number, glued: RegExp, lost: readonly string[] = []): Gluing => ({
  first,
  last,
  glued,
  lost,
});

/** By the block of their letters. */
const GLUINGS: readonly Gluing[] = [
  // Armenian.
  gluing(0x530, 0x58f, /(?:[եո]?ն[ցք]|ներ(?:ի|ը|ին)?|յ?ի|յ?ին[ըս]?|յ?ից|ով|ում|[ընսդ])$/u, ["ա", "ի"]),
  // Hindi and Marathi.
  gluing(
    0x900,
    0x97f,
    /(?:जी(?:ला|ने|नी|ंना|ंनी|ंचा|ंची|ंचे)?|राव|ताई|भाऊ|ला|ने|नी|च[ाीे]|च्या|शी|कडे|साठी|ंच[ाीे]|ंच्या|ंना|ंनी|ंशी|ंकडे)$/u,
  ),
  // Bengali.
  gluing(0x980, 0x9ff, /(?:(?:দা|দি|বাবু|ভাই|আপা)(?:র|কে|ও)?|য়?ের|র|কে|রা|ও)$/u),
  // Punjabi and Gujarati.
  gluing(0xa00, 0xa7f, /(?:ਜੀ|ਨੂੰ|ਦਾ|ਦੀ|ਨੇ)$/u),
  gluing(0xa80, 0xaff, /(?:(?:ભાઈ|બેન|બહેન|જી|કાકા)(?:ને|નું|ના|નો|ની|થી|એ)?|ને|નું|ના|નો|ની|નાં|થી|એ)$/u),
  // Tamil, Telugu, Kannada, Malayalam, Sinhala.
  gluing(0xb80, 0xbff, /(?:[வய]?ுக்கு|க்கு|[யவ]?ிடம்|[யவ]?ின்|[யவ]?ை|[யவ]?ால்|[யவ]?ுடன்|[யவ]?ுடைய)$/u, ["்"]),
  gluing(0xc00, 0xc7f, /(?:గార[ుి](?:కి|తో|ని)?|కి|కు|ని|ను|తో|లో)$/u),
  gluing(0xc80, 0xcff, /(?:ರವರ(?:ು|ಿಗೆ)|ಿಗೆ|ಗೆ|[ಯನ]ನ್ನು|ಿಂದ|ನ|ಯ)$/u),
  gluing(0xd00, 0xd7f, /(?:യ്?ക്ക്|ിന്|യുടെ|ിന്റെ|ന്റെ|യെ|ിനെ|നെ|യോട്|ിനോട്)$/u, ["്"]),
  gluing(0xd80, 0xdff, /(?:ගෙන්|ගේ|ට|ව)$/u),
  // Georgian.
  gluing(0x10a0, 0x10ff, /(?:[იეაოუ]?(?:სთვის|სთან|სგან|სკენ|მდე|ზე|ს|თ|ც)|ისა?|ით|ად|მა?ც?|ო)$/u, [
    "ი",
    "ა",
    "ე",
    "ო",
    "უ",
  ]),
  // Ethiopic.
  gluing(0x1200, 0x137f, /^(?:ስለ|እነ|ወደ|[የለከበ])|(?:[ንምናዬ]|ንም)$/gu),
];

const [FIRST, LAST] = [0x530, 0x137f];
const LEAST_BARE = 3;
const NONE: readonly string[] = [];

/** @param word folded; as it may be without what is glued to it */
export function bareOf(word: string): readonly string[] {
  const c = word.charCodeAt(0);
  const way = GLUINGS.find(({ first, last }) => c >= first && c <= last);
  if (way === undefined) return NONE;
  const bare = word.replace(way.glued, "");
  if (bare === word || bare.length < LEAST_BARE) return NONE;
  return [bare, ...way.lost.map((letter) => bare + letter)];
}

/** Of the scripts that have such endings. @param c the first letter of a word */
export const isGluing = (c: number): boolean => c >= FIRST && c <= LAST && (c < 0x590 || c >= 0x900);
