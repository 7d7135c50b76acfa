/** What stands beside a word for passwords as often as one: programs that keep them, ways to hash them, what they are made of, where settings are. */
import { edged } from "../edged.ts";

const PROGRAM = edged(
  /^(?:1password\d?|keepass\w*|lastpass|bitwarden\w*|vaultwarden|dashlane|roboform|enpass|nordpass|passbolt|ht(?:passwd|digest)|libpw\w+|pwquality|mysql(?:dump|admin|import)?|pg_dump(?:all)?|mongodump|pam_[a-z\d]+|(?:system|journal|sys|login|host|time|kube|chk|update-rc)ctl|wpa_supplicant|(?:pb)?kdf2?(?:-\S*)?|[bsy]crypt(?:-\S*)?|argon2\w*|(?:ssha|sha|md|aes|des|hmac)-?\d{1,3}(?:-\S*)?|(?:float|u?int|double|decimal|n?(?:var)?char|datetime|uuid|base|utf|latin)-?\d{1,3}|hk(?:lm|cu|ey_\w+)\\\S*|\^?\[[^\]\s]{2,24}\]\S{0,16})$/i,
);

export const isSecretsProgram = (value: string): boolean => PROGRAM.test(value);
