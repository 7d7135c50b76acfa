/** Check digits. They label a number; they never release one. */

/** ISO/IEC 7812 (Luhn). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, even = false; i >= 0; i--, even = !even) {
    let d = digits.charCodeAt(i) - 48;
    if (even) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    sum += d;
  }
  return sum % 10 === 0;
}

/** ISO 13616 / ISO 7064 mod 97-10 over an IBAN written without separators. */
export function mod97(iban: string): boolean {
  let rest = 0;
  const turned = iban.slice(4) + iban.slice(0, 4);
  for (let i = 0; i < turned.length; i++) {
    const c = turned.charCodeAt(i);
    if (c >= 48 && c <= 57) rest = (rest * 10 + c - 48) % 97;
    else rest = (rest * 100 + (c & 0xdf) - 55) % 97;
  }
  return rest === 1;
}

const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Spanish DNI/NIE letter (Orden INT/2058/2008). */
export function dni(id: string): boolean {
  const digits = id.slice(0, -1).replace("X", "0").replace("Y", "1").replace("Z", "2");
  return DNI[Number(digits) % 23] === id[id.length - 1];
}
