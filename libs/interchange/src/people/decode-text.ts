export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'euc-kr';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True when the file did not say how it is written and other readings are possible. */
  readonly isGuess: boolean;
}

const SAMPLE = 65_536;

/** Text of a file whose encoding is not told: marks first, then UTF-8, then what spreadsheet programs of the region write. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingByMark(bytes) ?? wideWithoutMark(bytes);
  if (marked !== undefined) return { text: decoded(bytes, marked) ?? '', encoding: marked, isGuess: false };
  const text = decoded(bytes, 'utf-8', true);
  if (text !== undefined) return { text, encoding: 'utf-8', isGuess: false };
  const encoding = oldEncoding(bytes);
  return { text: decoded(bytes, encoding) ?? '', encoding, isGuess: true };
}

function encodingByMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** In UTF-16 the separators and the signs of an address have a zero byte on the same side each time. */
function wideWithoutMark(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isWide = Math.max(even, odd) * 10 > sample.length && Math.min(even, odd) * 20 < Math.max(even, odd);
  if (!isWide) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Korean is known by its syllables. Cyrillic letters stand beside each other, where the accented letters of western
 * Europe stand alone among plain ones.
 */
function oldEncoding(bytes: Uint8Array): TextEncoding {
  const korean = decoded(bytes, 'euc-kr', true);
  if (korean !== undefined && isMostlyHangul(korean)) return 'euc-kr';
  let together = 0;
  let alone = 0;
  bytes.subarray(0, SAMPLE).forEach((byte, index, sample) => {
    if (byte < 0x80) return;
    const isBesideOther = (sample[index - 1] ?? 0) >= 0x80 || (sample[index + 1] ?? 0) >= 0x80;
    if (isBesideOther) together += 1;
    else alone += 1;
  });
  return together > alone ? 'windows-1251' : 'windows-1252';
}

function isMostlyHangul(text: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return hangul * 2 > foreign;
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
