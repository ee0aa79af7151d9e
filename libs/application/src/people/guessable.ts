import { COMMON_WORDS, WALKS } from './common-words';

/** As many list words, walks and repetitions as an attacker tries in every order. */
const MOST_PIECES = 3;
const SHORTEST_WALK = 4;
/** A year, a date, a few signs at the end: they add next to nothing. */
const LONGEST_FILLER = 4;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const BOTH_WAYS = WALKS.flatMap((walk) => [walk, [...walk].reverse().join('')]);

/**
 * Whether the whole of a password is nothing but a few pieces that are tried first: common words, words about the person,
 * walks over the keyboard, repetitions, with a few digits or signs between them. Words that merely occur in it do no harm.
 */
export function isGuessable(password: string, context: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const words = new Set([...COMMON_WORDS, ...context.flatMap(wordsOf)]);
  const folded = [...plain].map((sign) => LOOKALIKES[sign] ?? sign).join('');
  return [plain, folded].some((text) => isCovered(text, words));
}

/** The words of a name, an address or an agency that are worth trying. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  return [...words, words.join(''), folded].filter((word) => word !== '');
}

/** Looks for the fewest different pieces that make up the text from each position to its end. */
function isCovered(text: string, words: ReadonlySet<string>): boolean {
  const hopeless = new Set<string>();
  const from = (start: number, used: readonly string[]): boolean => {
    if (start === text.length) return true;
    const place = `${start} ${used.join(' ')}`;
    if (hopeless.has(place)) return false;
    for (const piece of piecesAt(text, start, words)) {
      const isNew = !piece.isFiller && !used.includes(piece.text);
      if (isNew && used.length === MOST_PIECES) continue;
      if (from(start + piece.text.length, isNew ? [...used, piece.text].sort() : used)) return true;
    }
    hopeless.add(place);
    return false;
  };
  return from(0, []);
}

interface Piece {
  readonly text: string;
  readonly isFiller: boolean;
}

/** What may begin at the position, the longest first. */
function piecesAt(text: string, start: number, words: ReadonlySet<string>): Piece[] {
  const rest = text.slice(start);
  const known = [...words].filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length);
  const walk = Math.max(...BOTH_WAYS.map((row) => lengthAlong(row, rest)));
  const run = repetitionAt(rest);
  const filler = /^[^\p{L}]+/u.exec(rest)?.[0].slice(0, LONGEST_FILLER);
  return [
    ...known.map((word) => ({ text: word, isFiller: false })),
    ...(walk >= SHORTEST_WALK ? [{ text: rest.slice(0, walk), isFiller: false }] : []),
    ...(run > 0 ? [{ text: rest.slice(0, run), isFiller: false }] : []),
    ...(filler === undefined ? [] : [{ text: filler, isFiller: true }]),
  ];
}

function lengthAlong(row: string, rest: string): number {
  const at = row.indexOf(rest[0] ?? '\n');
  if (at < 0) return 0;
  let length = 0;
  while (length < rest.length && row[at + length] === rest[length]) length += 1;
  return length;
}

/** How far the text goes on repeating its first one to four signs; 0 where it does so fewer than three times. */
function repetitionAt(rest: string): number {
  const repeated = /^(.{1,4}?)\1{2,}/su.exec(rest)?.[0];
  return repeated?.length ?? 0;
}
