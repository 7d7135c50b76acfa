import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { hashWord } from "../../scan/lexicon.ts";

/** "is_active", "pay_as_you_go": names in programs are words, those of people hardly. */
export function isOfWords(value: string): boolean {
  return value
    .split(/[._-]/)
    .every((part) => part === "" || (LISTS(hashWord(part)) & DICTIONARY) !== 0 || CODE_WORD.test(part));
}
const CODE_WORD =
  /^(?:auth|pw|sso|url|uri|id|ids|first|last|sur|user|file|db|sql|api|json|xml|csv|http|oauth|saml|ldap|mailer|runner|scanner|worker|poller|loader|exporter|importer|indexer|listener|crawler|parser|updater|notifier)(?:name)?$/;
