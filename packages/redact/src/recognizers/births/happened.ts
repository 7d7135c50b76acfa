/** What happened on a day beside people: then it is nobody's birth. */

const HAPPENED =
  /(?:opened|since|ordered|order|paid|invoice\p{L}*|issued|valid|expir\p{L}*|until|joined|contract|policy|hired|purchased?|bought|built|married|founded|registered|enrolled|seit|eröffnet|bestellt|ausgestellt|gültig|vertrag|depuis|ouvert|délivrée?|contrat|desde|abierta|expedid\p{L}*|contrato|dal|aperto|rilasciat\p{L}*|contratto|sinds|geopend|sedan|siden|od|wydan\p{L}*|umow\p{L}*|smlouv\p{L}*|vydán\p{L}*|с|выдан\p{L}*|договор\p{L}*)[ :]{1,2}(?:(?:on|am|le|el|il|em|op|den|dnia|dne|the) )?$/iu;

/** Is the day at `at` that of something that happened: "opened on …", "gültig seit …"? */
export const happenedAt = (text: string, at: number): boolean => HAPPENED.test(text.slice(Math.max(0, at - 28), at));
