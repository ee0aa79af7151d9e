import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import { showsEffort, useOf, type AnswerUse } from '@qabilet/scoring';
import type { ExtractItem, StoredSitting } from './extract-ports';

export interface ExtractedAnswer {
  /** Place of the item in the list of the extract. */
  readonly item: number;
  readonly category: number;
  readonly seconds: number;
  readonly isPilot: boolean;
  readonly use: AnswerUse;
}

export interface ExtractedSitting {
  /** Made up for this extract. */
  readonly name: string;
  readonly language: Language;
  /** 1 for the wave that began first. */
  readonly wave: number;
  /** Whether a calibration takes it: it has answers that count, and few rapid guesses. */
  readonly isUsed: boolean;
  readonly answers: readonly ExtractedAnswer[];
}

/** What was stored, as programs outside read it: items and waves by number, and what calibration makes of each answer. */
export async function* extractedSittings(
  stored: AsyncIterable<readonly StoredSitting[]>,
  { items, waveIds }: { readonly items: readonly ExtractItem[]; readonly waveIds: readonly Id<'Wave'>[] },
): AsyncGenerator<readonly ExtractedSitting[]> {
  const places = new Map(items.map(({ id }, place): [ItemId, number] => [id, place]));
  const waves = new Map(waveIds.map((id, place): [Id<'Wave'>, number] => [id, place + 1]));
  for await (const sittings of stored) {
    yield sittings.map(({ name, waveId, language, answers }): ExtractedSitting => {
      const known = answers.flatMap(({ itemId, ...answer }) => {
        const item = places.get(itemId);
        const expected = item === undefined ? undefined : items[item]?.seconds;
        if (item === undefined || expected === undefined) return [];
        const { category, seconds, isPilot } = answer;
        return [{ item, category, seconds, isPilot, use: useOf(answer, expected) }];
      });
      return {
        name,
        language,
        wave: waves.get(waveId) ?? 0,
        isUsed:
          showsEffort(known.length, known.filter(({ use }) => use === 'rapid').length) &&
          known.some(({ use }) => use === 'counted' || use === 'omitted'),
        answers: known,
      };
    });
  }
}
