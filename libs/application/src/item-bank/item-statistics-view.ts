import type { ItemStatisticsView, LanguageStatistics, OptionStatistics } from '@qabilet/contracts';
import { itemParameterView } from './item-parameter-view';
import type { ItemAnswerFigures, ItemInCalibration, LanguageFigures } from './item-statistics-ports';
import type { ItemContent } from './ports';

/** With fewer answers a figure tells of single people. */
const FEWEST_SHOWN = 5;

export interface ItemStatisticsSource {
  readonly content: ItemContent;
  readonly figures: ItemAnswerFigures;
  readonly calibrations: readonly ItemInCalibration[];
  readonly needed: number;
}

/** Under five answers nothing but how many; from then on with a word on whether they are enough. */
export function itemStatisticsView(source: ItemStatisticsSource): ItemStatisticsView {
  const { content, figures, calibrations, needed } = source;
  const shown = figures.answers >= FEWEST_SHOWN;
  return {
    answers: figures.answers,
    enough: figures.answers >= needed,
    needed,
    shown,
    expectedSeconds: content.seconds,
    ...(shown && shares(figures)),
    options: shown ? content.options.map(({ id }) => optionOf(id, source)) : [],
    languages: shown ? figures.languages.map(languageOf) : [],
    parameters: calibrations.map(({ calibrationId, version, releasedAt, item }) => ({
      calibrationId,
      version,
      releasedAt: releasedAt.toISOString(),
      parameters: itemParameterView(item),
    })),
  };
}

function shares(figures: ItemAnswerFigures): Partial<ItemStatisticsView> {
  const { answers, scored, pilot, facility, discrimination, medianSeconds } = figures;
  return {
    scored,
    pilot,
    facility,
    discrimination,
    omitted: figures.omitted / answers,
    rapid: figures.rapid / answers,
    medianSeconds,
  };
}

function optionOf(id: string, { content: { key }, figures }: ItemStatisticsSource): OptionStatistics {
  const chosen = figures.chosen.get(id) ?? 0;
  const given = figures.answers - figures.omitted;
  const correct =
    key.kind === 'single' ? key.correct === id : key.kind === 'multiple' && key.correct.includes(id);
  return { id, correct, chosen, share: given === 0 ? 0 : chosen / given };
}

/** Languages with few answers are named with their number alone. */
function languageOf({ language, answers, facility }: LanguageFigures): LanguageStatistics {
  return answers < FEWEST_SHOWN ? { language, answers } : { language, answers, facility };
}
