import { LANGUAGES, type Language } from '@qabilet/kernel';
import { partKey, TEXT_FIELDS, type FrameworkPart, type TextField } from './framework-part';

export interface TextDifference {
  readonly field: TextField;
  readonly language: Language;
  /** Empty where the text is new. */
  readonly before: string;
  /** Empty where the text is gone. */
  readonly after: string;
}

/** What about a part's place is another: its code, what it belongs to, its level, its order among its siblings. */
export type Move = 'code' | 'parent' | 'level' | 'order';

/** A part that is not the same in both versions; only one side where it came or went. */
export interface PartDifference {
  readonly before?: FrameworkPart;
  readonly after?: FrameworkPart;
  readonly texts: readonly TextDifference[];
  readonly moves: readonly Move[];
  /** Whether what it is beside its texts changed: the kind of an outcome, the hours of a step. */
  readonly hasOtherTraits: boolean;
}

type Parts = readonly FrameworkPart[];
interface Pair {
  readonly before: FrameworkPart;
  readonly after: FrameworkPart;
}

/**
 * What distinguishes two versions of a framework, in the order of the newer one, what is gone at the end. Parts are the
 * same by their code; without a partner of the same code, by their English words.
 */
export function differenceBetween(before: Parts, after: Parts): readonly PartDifference[] {
  const pairs = pairsOf(before, after);
  const codes = new Map(pairs.map((pair) => [partKey(pair.before), pair.after.code]));
  const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const reordered = new Set(groupedBySiblings(pairs, codes).flatMap(outOfOrder));
  const kept = new Set(pairs.map((pair) => pair.before));

  const current = after.map((part): PartDifference => {
    const old = partnerOf.get(part);
    if (!old) return { after: part, texts: [], moves: [], hasOtherTraits: false };
    return {
      before: old,
      after: part,
      texts: textDifferences(old, part),
      moves: [...placeMoves(old, part, codes), ...(reordered.has(part) ? (['order'] as const) : [])],
      hasOtherTraits: JSON.stringify(sorted(old.traits)) !== JSON.stringify(sorted(part.traits)),
    };
  });
  const gone = before
    .filter((part) => !kept.has(part))
    .map((part): PartDifference => ({ before: part, texts: [], moves: [], hasOtherTraits: false }));
  return [...current.filter(isDifferent), ...gone];
}

function isDifferent({ before, texts, moves, hasOtherTraits }: PartDifference): boolean {
  return !before || texts.length > 0 || moves.length > 0 || hasOtherTraits;
}

function pairsOf(before: Parts, after: Parts): readonly Pair[] {
  const byCode = new Map(before.map((part) => [partKey(part), part]));
  const same = after.flatMap((part): Pair[] => {
    const old = byCode.get(partKey(part));
    return old ? [{ before: old, after: part }] : [];
  });
  const oldLeft = uniqueByWords(before.filter((part) => !same.some((pair) => pair.before === part)));
  const nowLeft = uniqueByWords(after.filter((part) => !same.some((pair) => pair.after === part)));
  const recoded = [...nowLeft].flatMap(([words, part]): Pair[] => {
    const old = oldLeft.get(words);
    return old ? [{ before: old, after: part }] : [];
  });
  return [...same, ...recoded];
}

/** Parts by what they say in English, those left out that say the same as another. */
function uniqueByWords(parts: Parts): ReadonlyMap<string, FrameworkPart> {
  const words = ({ part, texts }: FrameworkPart) => `${part} ${(texts.name ?? texts.text)?.en ?? ''}`;
  const count = new Map<string, number>();
  for (const part of parts) count.set(words(part), (count.get(words(part)) ?? 0) + 1);
  return new Map(parts.filter((part) => count.get(words(part)) === 1).map((part) => [words(part), part]));
}

function textDifferences(before: FrameworkPart, after: FrameworkPart): readonly TextDifference[] {
  return TEXT_FIELDS.flatMap((field) =>
    LANGUAGES.flatMap((language): TextDifference[] => {
      const [old = '', now = ''] = [before.texts[field]?.[language], after.texts[field]?.[language]];
      return old === now ? [] : [{ field, language, before: old, after: now }];
    }),
  );
}

/** The parent by the code it has in the newer version. */
function parentNow({ part, parent }: FrameworkPart, codes: ReadonlyMap<string, string>): string | undefined {
  if (parent === undefined) return undefined;
  const key = partKey({ part: part === 'competence' ? 'area' : 'competence', code: parent });
  return codes.get(key) ?? parent;
}

function placeMoves(
  before: FrameworkPart,
  after: FrameworkPart,
  codes: ReadonlyMap<string, string>,
): readonly Move[] {
  return [
    ...(before.code === after.code || after.part === 'step' ? [] : (['code'] as const)),
    ...(parentNow(before, codes) === after.parent ? [] : (['parent'] as const)),
    ...(before.level === after.level ? [] : (['level'] as const)),
  ];
}

/** Pairs whose parts have the same siblings in both versions, each group in the order of the newer one. */
function groupedBySiblings(
  pairs: readonly Pair[],
  codes: ReadonlyMap<string, string>,
): readonly (readonly Pair[])[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const { before, after } = pair;
    if (parentNow(before, codes) !== after.parent || before.level !== after.level) continue;
    const key = `${after.part} ${after.parent ?? ''} ${after.level ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.after.place - b.after.place));
}

/** The fewest parts of a group that must have been moved: all but a longest run that kept its order. */
function outOfOrder(group: readonly Pair[]): Parts {
  let longest: readonly Pair[] = [];
  const runs: (readonly Pair[])[] = [];
  for (const pair of group) {
    const before = runs
      .filter((run) => (run.at(-1)?.before.place ?? 0) < pair.before.place)
      .reduce<readonly Pair[]>((best, run) => (run.length > best.length ? run : best), []);
    const run = [...before, pair];
    runs.push(run);
    if (run.length > longest.length) longest = run;
  }
  return group.filter((pair) => !longest.includes(pair)).map(({ after }) => after);
}

function sorted(traits: FrameworkPart['traits']): readonly (readonly [string, unknown])[] {
  return Object.entries(traits)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
