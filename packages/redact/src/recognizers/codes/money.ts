/** Sums that are written with letters before them, as plates are. */
const MONEY = /^(?:Rs?|Rp|RM|US|NT|HK|Kč|Kc|Ft|KSh?|TSh|USh)[. ]?\d[\d.,]*(?:, ?\p{L})?$/u;

/** "R450", "Rs 299, I", "Rp25.000"; and not the old plate "R450 ABC". */
export const isMoney = (text: string): boolean => MONEY.test(text);

/** Currencies as they stand behind a sum, in signs, letters and words. */
const CURRENCY =
  /^[ \u00a0\u202f]?(?:\p{Sc}|[元块塊圆圓円원](?!\d)|万元|萬元|천원|만 ?원|(?:тыс\.? ?)?(?:руб|грн)(?:\.|\p{L}{0,4})(?!\p{L})|[рР]\.|лв\.?(?!\p{L})|(?:kr|zł|Kč|Kc|Sk|Ft|lei|RON|TL|лей|EUR|USD|GBP|CHF|PLN|CZK|HUF|SEK|NOK|DKK|TRY|UAH|RUB|KZT|INR|PKR|BDT|LKR|THB|VND|VNĐ|IDR|MYR|PHP|SGD|HKD|TWD|CNY|RMB|JPY|KRW|AED|SAR|EGP|ILS|ZAR|NGN|KES|euros?|dollars?|pounds?|rupees?|pesos?|rupiah|ringgit|baht|đồng|đ|tr|triệu|nghìn|ngàn|ribu|rb|juta|jt|shilingi)(?![\p{L}\d])|(?:ريال|درهم|دينار|جنيه|ليرة|تومان|تومن|ریال|روپے|روپیہ|שקל|שקלים|ש["״]ח|रुपये|रुपए|रुपया|रु\.|টাকা|ரூபாய்|บาท)(?!\p{L}))/u;

/** Does a currency stand behind the number that ends at `end`: "2680元", "150 ريال", "20 000 грн"? */
export const isSumAt = (text: string, end: number): boolean => CURRENCY.test(text.slice(end, end + 12));
