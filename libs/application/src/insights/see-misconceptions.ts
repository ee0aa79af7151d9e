import { Injectable } from '@nestjs/common';
import { optionShares } from '@qabilet/analytics';
import { FASTEST_READING_SECONDS, RAPID_SHARE } from '@qabilet/assessment';
import type { Misconception, Misconceptions } from '@qabilet/contracts';
import { type Id, type Language, read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel, levelLabels } from '../delivery/competence-label';
import { Items, type StoredItem } from '../item-bank/ports';
import { Clock, Transaction } from '../ports';
import { waveAt } from '../programmes/cohort-at';
import { waveRowOf } from '../programmes/wave-row';
import { rangedOf } from './group-figure';
import { type ChosenInWave, WaveAnswers } from './misconception-ports';
import { type OpenedWave, OpenWaveFigures } from './open-wave-figures';

/** What the people of a wave that has ended took to be true and is not, for its trainer. */
@Injectable()
export class SeeMisconceptions {
  constructor(
    private readonly openWave: OpenWaveFigures,
    private readonly answers: WaveAnswers,
    private readonly items: Items,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<Misconceptions> {
    return this.transaction.run(actor.tenantId, async () => {
      const opened = await this.openWave.execute(actor, waveId);
      const { scale, minimum } = opened;
      const wave = waveAt(opened.wave, this.clock.now());
      const chosen = wave.state === 'closed' ? await this.chosen(waveId, minimum) : [];
      const items = new Map(
        (await this.items.readAll(chosen.map(({ itemId }) => itemId))).map((item) => [item.id, item]),
      );
      return {
        wave: waveRowOf(wave),
        cohortId: wave.cohortId,
        cohortName: wave.cohortName,
        levels: levelLabels(scale.texts, actor.language),
        questions: chosen.length,
        misconceptions: chosen
          .flatMap((one) => misconceptionsOf(one, items.get(one.itemId), { opened, actor }))
          .sort((one, other) => other.share.value - one.share.value || other.n - one.n),
        minimumCell: minimum,
      };
    });
  }

  private chosen(waveId: Id<'Wave'>, least: number): Promise<readonly ChosenInWave[]> {
    return this.answers.chosen(waveId, {
      seconds: FASTEST_READING_SECONDS,
      partOfExpected: RAPID_SHARE,
      least,
    });
  }
}

/** The wrong options of one question of which may be told how many chose them, and of which the author says why. */
function misconceptionsOf(
  chosen: ChosenInWave,
  item: StoredItem | undefined,
  { opened, actor }: { readonly opened: OpenedWave; readonly actor: Pick<Actor, 'language'> },
): Misconception[] {
  if (item?.content.key.kind !== 'single') return [];
  const { key, competence, level, optionRationales } = item.content;
  return [...optionShares(chosen, opened.minimum)].flatMap(([option, share]): Misconception[] => {
    const reason = optionRationales[option];
    if (option === key.correct || reason === undefined || reason.en === '') return [];
    return [
      {
        competence: competenceLabel(opened.scale.texts, competence, actor.language),
        level,
        reason: read(reason, actor.language),
        n: chosen.answered,
        share: rangedOf(share),
        ...wordingOf(item, option, actor.language),
      },
    ];
  });
}

/** The words of a question that is asked no more; those of others would help in the next test. */
function wordingOf(
  { state, content: { stem, options } }: StoredItem,
  optionId: string,
  language: Language,
): Pick<Misconception, 'question' | 'option'> {
  const option = options.find(({ id }) => id === optionId);
  if (state !== 'retired' || !option) return {};
  return { question: read(stem, language), option: read(option.text, language) };
}
