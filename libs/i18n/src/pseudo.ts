const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'î',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ğ',
  I: 'Î',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ř',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  Y: 'Ý',
  Z: 'Ž',
};
const EXPANSION = 0.4;
const FILLER = 'łøŋğ';

/** Turns a finished text into one that shows what is not translated, what is cut off and what breaks when longer. */
export function pseudo(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
  const extra = Math.ceil([...text].length * EXPANSION);
  const filler = FILLER.repeat(Math.ceil(extra / FILLER.length)).slice(0, extra);
  return `⟦${accented} ${filler}⟧`;
}

const FLAG = 'qabilet.pseudo';

/**
 * Whether this browser tab shows the pseudo language from right to left: asked for once by `?pseudo=rtl`, kept until
 * the tab is closed or `?pseudo=off`. It changes nothing but how English is written, so it may be had anywhere.
 */
export function isPseudoWanted(
  search: string,
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): boolean {
  const asked = new URLSearchParams(search).get('pseudo');
  if (asked === 'rtl') memory.setItem(FLAG, 'rtl');
  if (asked === 'off') memory.removeItem(FLAG);
  return memory.getItem(FLAG) === 'rtl';
}
