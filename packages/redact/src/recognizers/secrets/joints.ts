/** What stands between a word for a secret and the secret, and what goes on behind it, in the languages of support. */

import { edged } from "../edged.ts";

/** "is", as people join a name and its value. */
export const IS =
  "is|was|are|were|used to be|ought to be|müsste|müßte|sollte|dürfte|devrait être|doit être|debería ser|debe ser|solía ser|dovrebbe essere|deve essere|deveria ser|costumava ser|moet|zou moeten zijn|borde vara|brukade vara|bør være|burde være|plejede at være|pleide å være|powinno być|powinien być|má být|měl by být|mělo by být|должен быть|должна быть|должно быть|має бути|should be|must be|will be|would be|ist|war|hieß|hiess|heißt|tenía|puse|tinha|avevo|lautet|est|était|c['’]est|es|era|fue|é|foi|è|e['’]|är|var|ska vara|er|jest|było|był|to|je|byl|byla|bylo|bola|bolo|bio|bila|bilo|este|era|είναι|ήταν|это|был|была|было|такой|такое|вот|це|був|була|було|такий|таке|е|беше|adalah|ialah|yaitu|là|है|था|थी|hai|tha|thi|הוא|היא|היה|הייתה|היתה|هو|هي|كان|كانت|volt|oli|on";
/** As much of it as is no English word for something else. */
export const IS_ENGLISH = "is|was|are|were|reads|says|ist|war|lautet|est|es|è|é|är|er|var|jest|este|είναι|adalah|là";
/** "always", "just the word": between "is" and the value. */
export const STILL =
  "always|just|simply|still|now|actually|currently|probably|the (?:word|name)|immer|einfach|jetzt|noch|nur|das wort|toujours|simplement|juste|le mot|siempre|simplemente|la palabra|sempre|semplicemente|la parola|apenas|a palavra|altijd|gewoon|het woord|alltid|bara|ordet|altid|bare|aina|zawsze|słowo|vždy|slovo|mindig|mereu|cuvântul|всегда|просто|слово|завжди|всегда слово|винаги|думата|her zaman|sadece|hep|kelimesi|πάντα|η λέξη|selalu|luôn|תמיד|המילה|دائما|كلمة|همیشه|हमेशा";
/** The value stands at the end of its clause. */
export const ENDS = /^["”»')]{0,2}(?:\s*$|\s*[\n,.;!?)(/|–—…]|\s-\s)/u;
/** The sentence goes on with another clause. */
export const GOES_ON =
  /^["”»']? (?:and|but|or|with|without|which|then|it|doesn['’]?t|does|won['’]?t|isn['’]?t|no longer|not|because|so|since|und|aber|oder|mit|geht|wird|dann|doch|nicht|weil|seit|sein|sein und|et|ou|mais|avec|puis|qui|ça|ne|car|depuis|y|o|pero|con|que|no|porque|ni|e|ou|mas|com|não|ma|con|che|non|perché|poi|en|maar|met|niet|want|och|men|med|inte|fungerar|og|ikke|virker|ja|mutta|ei|i|ale|z|nie|więc|a|s|ne|nefunguje|že|és|de|nem|meg|și|dar|cu|nu|ve|ama|ile|değil|fakat|και|αλλά|με|δεν|и|но|а|с|не|больше|или|і|але|та|з|бо|обаче|dan|tapi|tetapi|tidak|dengan|và|nhưng|không|thì|ואבל|אבל|ולא|לא|ו[א-ת]{0,8}|لكن|ولكن|لا|ما|ولا|اما|ولی|و[\u0621-\u064a]{0,8}|लेकिन|पर|और|नहीं)(?!\p{L})/u;
/** What is said instead of a value: articles, pronouns, questions, verbs of the sentence. */
export const NO_VALUE =
  /^(?:i[’'](?:d|m|ll|ve)|(?:my|your|him|her)self|rätt|rett|goed|juist|bra|dobre|dobré|dobry|jó|bien|bon|bonne|bueno|buena|mesm[ao]|même|misma|mismo|stess[ao]|samme|samma|sama|zelfde|hetzelfde|ίδιος|all|both|every|the|a|an|mine|ours|yours|what|which|who|where|when|how|why|is|are|was|were|it|its|it's|i|my|you|your|we|our|they|he|she|his|her|this|that|these|there|been|being|to|for|with|and|or|if|in|on|at|of|from|by|not|no|yes|never|always|only|also|still|now|please|asked|shown|displayed|set|case|sensitive|correct|accepted|answered|stored|saved|used|too|then|than|must|should|cannot|can|could|will|would|does|do|did|has|have|had|der|die|das|den|dem|ein|eine|einen|was|wie|wer|wo|welche\p{L}*|nicht|kein\p{L}*|ich|sie|er|es|wir|mein\p{L}*|ihr\p{L}*|immer|noch|nur|bitte|le|la|les|un|une|quel\p{L}*|que|qui|quoi|ne|pas|je|il|elle|vous|nous|mon|ma|mes|votre|vos|de|du|des|pour|el|los|las|una|cuál|cual|qué|cómo|no|yo|mi|su|para|por|con|o|os|as|um|uma|qual|não|eu|meu|minha|seu|sua|em|il|lo|gli|i|che|non|io|mio|mia|suo|di|da|per|het|een|wat|welke|niet|geen|ik|mijn|uw|van|voor|met|en|ett|vad|vilken|inte|jag|min|mitt|din|för|som|hvad|hvilken|ikke|jeg|mit|for|mikä|ei|minä|se|co|jaki\p{L}*|nie|ja|mój|moje|się|jest|na|do|z|jaké|jaký|která|ne|já|moje|se|a|hogy|nem|én|az|egy|mi|ce|care|nu|eu|meu|mea|se|ne|hangi|değil|bir|bu|ben|ποιο|ποια|δεν|το|τη|την|ο|η|какой|какая|какое|как|что|не|я|мой|моя|это|на|для|в|и|яке|який|яка|як|що|мій|це|від|apa|tidak|saya|yang|ini|untuk|gì|là|không|tôi|cho|ما|لا|هل|من|على|في|מה|לא|אני|של|את|چه|نه|من|را|क्या|नहीं|मैं)$/iu;
/** "**Check that the keys are set**": a plain word that ends what is in bold. */
export const BOLD = /^\p{Ll}+\*\*[.,;:!?)]?$/u;
/** "fastcgi_pass unix:…", "proxy_pass http://…": where a server hands on to. */
export const HANDS_ON = /(?:fastcgi|proxy|uwsgi|scgi|grpc)_$/;
/** "you can pass a list of plugins", "a secret key or a CryptoKey": what is done, and another way. */
const GIVES = edged(
  /^pass(?: (?:in|along|on|down|through))? (?:a|an|the|any|each|either|both|all|this|that|these|multiple|several|some|in|it|them|through|into) |^pass (?:(?:[a-z]+ ){0,2}to [`*]|`-)/i,
);
const OR_ANOTHER = /^(?:\w+ ){1,2}or an? /i;
/** "the boarding pass", "[WPA2-PSK-CCMP]": a ticket, and how a net is kept. */
const TICKET = edged(
  /(?<!\p{L})(?:boarding|season|travel|ski|lift|day|week|weekly|month|monthly|annual|year|yearly|bus|rail|train|tram|ferry|metro|transit|commuter|city|explorer|student|senior|family|guest|visitor|parking|gym|swim|pool|festival|concert|backstage|press|hall|event|expo|conference|museum|park|beach|battle|game|fast|priority|lounge|return|zone|network|ranger|rover|interrail|eurail|holiday) pass$/iu,
);
/** "the pass on Sundays": when it is good for something. */
const GOOD_ON = edged(
  /^pass (?:on|for|from|before|after|until|till|at|to) (?:\d|the |a |weekdays?|weekends?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|zones?|two|all|my|adults?|kids|children|students)/i,
);
const OF_NET = /^-(?:CCMP|TKIP|GCMP|SHA256)/;

/** Is the word from `from` to `to` no password's name for what stands around it? */
export function isNoPassword(text: string, from: number, to: number): boolean {
  const next = text.charCodeAt(to);
  if (next === 45) return OF_NET.test(text.slice(to, to + 7));
  if (next !== 32) return false;
  const given = text.slice(from, to + 30);
  return (
    GIVES.test(given) ||
    (given.includes(" or ") && OR_ANOTHER.test(given)) ||
    TICKET.test(text.slice(Math.max(0, to - 18), to)) ||
    GOOD_ON.test(text.slice(from, to + 16))
  );
}
/** "password = request.form['password']", "secret = HKDF-Extract(salt, …)": what a program works out. */
export const WORKED_OUT =
  /^(?:[A-Za-z_][\w.-]*(?:[([]|\([a-z_.]*[,)]?[,;]?|\[[\w.]*\],?)|\{[\w.]+(?:\[\w+\])?\}|\$\w+->.*)$/;
/** Ways to sign in and kinds of keys: "SCRAM-SHA-512", "MSCHAPV2", "ssh-ed25519". */
export const MECHANISM =
  /^user(?:name)?s?$|^(?:VAR)?CHAR2?\(|^(?:(?:MS-?|EAP-?|PE?A?P-?)?CHAP|EAP|PEAP|SCRAM|HMAC|NTLM|ssh-|ecdsa-|sk-ssh)[\w-]{0,14}["'\])}.,;:]*$/i;
/** "sha256WithRSAEncryption", "chrome=130.0.6723.91", "Uint8Array", "getNationalNumber", "/functions/importX509.md": of programs. */
export const OF_MACHINE =
  /^\w+With(?:RSA|ECDSA|DSA)\w*$|^[a-z]+=\d+(?:\.\d+)+\)?$|^(?:Uint|Int|Float)\d+Array\b|^_?[A-Za-z]?[a-z]{2,}(?:[A-Z]{1,3}[a-z]{2,})+$|^[/-]?(?:[\w-]+[/.]){2,}(?:md|html?|[cm]?[jt]sx?|json|py|txt|css)$/;
