/** What is said of a code that somebody was sent: right before it, and behind. */

export const RECEIVED =
  /(?<!\p{L})(?:envoyé|envoient|gave|given|gegeben|genannt|mitgeteilt|dieron|dado|dato|dettero|deram|gaven|gegeven|gav|fått|podali|podano|dali|дали|дала|дал|reçu|reçois|donné|recibí|recibido|llegó|mandaron|enviaron|ricevuto|arrivato|mandato|inviato|recebi|chegou|enviaram|mandaram|erhalten|bekommen|geschickt|gesendet|gekommen|kreeg|ontvangen|gekregen|gestuurd|fick|fått|mottog|fik|fikk|modtog|mottok|sain|saapui|texted|dm[’']?e?d|emailed me|un solo uso|usage unique|monouso|uso único|unică folosință|jednorazow|jednorázov|одноразов|egyszer használ|говорите|говори|сообщайте|сообщай|передавайте|повідомляйте|кажіть|nikomu|podawaj|udostępniaj|sdělujte|sděluj|пришёл|пришел|прислали|получил|отримав|надійшов|прийшов|підтверд|подтверд|ввожу|ввёл|ввел|вводжу|введ|получих|дойде|przyszedł|dostał|wpisuj|přišel|dostal|zadáv|prišiel|stigao|dobio|dobila|primio|primila|upisuj|kaptam|jött|beír|am primit|introduc|geldi|gelen|giriyorum|nhận được|xác nhận|nhập|masuk|dapat|memasukkan|وصلني|جاني|أدخل|رسید|دریافت|הגיע|קיבלתי|הזנתי|aaya|आया)(?:\p{L}|\p{M})*[^.!?\n\d]{0,30}$/iu;

/** "code: 8175 in the sms": what brought it. */
export const BY_SMS =
  /^["»”'.,)]{0,2} [^.!?\n\d]{0,30}(?<!\p{L})(?:sms|text|texts|texted|whatsapp|signal|tekstiviest\p{L}*|смс|eingegangen|verschickt|erhalten|bekommen|reçu|received|kaptam|geldi|मिला|मिली|आया)(?![\p{L}\p{M}])/iu;
