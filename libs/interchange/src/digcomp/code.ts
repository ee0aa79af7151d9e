const OTHER_DIGITS: readonly number[] = [0x0660, 0x06f0, 0xff10];

/** Arabic, Persian and full-width digits as 0 to 9. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = OTHER_DIGITS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** '1' to '99'. */
export function areaCode(text: string): string | undefined {
  return /^[1-9]\d?$/.exec(plainDigits(text))?.[0];
}

/** '1.1' to '99.99'; '1.10' is another competence than '1.1'. */
export function competenceCode(text: string): string | undefined {
  return /^[1-9]\d?\.[1-9]\d?$/.exec(plainDigits(text))?.[0];
}

/** Identifiers carry their competence: 'CS1.10.03' belongs to '1.10'. */
export function competenceInIdentifier(id: string): string | undefined {
  return /^[A-Z]+(\d+\.\d+)\.\d+$/i.exec(id)?.[1];
}

/** An identifier is one short word. */
export function isIdentifier(text: string): boolean {
  return /^[\p{Letter}\p{Number}._-]{1,40}$/u.test(text);
}
