import type { ItemParameters, Threads } from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import { competenceRows } from './competence-rows';
import { countAnswers, estimateItems, isCalibratable, type ItemCount } from './estimate-items';
import { movementOf } from './judge-item';
import { judgeItems } from './judge-items';
import { languageDif } from './language-dif';
import { linkItems } from './link-items';
import { estimatePopulation, observer, type ParametersOnScale } from './population';
import { priorAfter, priorKept } from './prior-after';
import { readSittings, type ReadSittings } from './read-sittings';
import { scaleOutcomes } from './scale-outcomes';
import { scaleReliability } from './scale-reliability';
import { judgedScales, onUnitOfPeople } from './unit-of-people';
import type { CalibrationProgress, NewParameters, ScaleCalibration } from './scale-calibration';

export type OnCalibrationProgress = (progress: CalibrationProgress) => void;

type ByItem<Value> = readonly (Value | undefined)[];

/**
 * A draft calibration from the answers of adaptive tests over correlated competences:
 *
 * 1. answers that were not read do not count (`readSittings`);
 * 2. the population on the old scale, waves apart (`estimatePopulation`), whose spread is the unit where experts alone
 *    had set the scale (`onUnitOfPeople`);
 * 3. items with answers enough, given what each person's answers to the other competences say (`competenceRows`,
 *    `estimateItems`): so the choice of questions is ignorable and the scale is the old one;
 * 4. a robust link takes out what is left between the scales and shows what has drifted (`linkItems`); where anything
 *    has, steps 2 to 4 are done again without it, since it had moved the population;
 * 5. fit, language differences, reliability, and a verdict on each item (`judgeItems`);
 * 6. the correlations that every score leans on, from the same answers (`priorAfter`).
 *
 * A pure function: the same answers give the same draft, on one thread or with the help of others.
 */
export function calibrateScales(
  given: AnswersToCalibrate,
  onProgress: OnCalibrationProgress = () => undefined,
  threads?: Threads,
): ScaleCalibration {
  onProgress({ step: 'reading', done: 0, total: 0 });
  const read = readSittings(given);
  const chosen = chosenItems(given);
  const counts = countAnswers(given.items.length, read.sittings);
  if (!chosen.some((place) => isCalibratable(counts[place] as ItemCount)))
    return withoutNews(given, read, counts);

  onProgress({ step: 'population', done: 0, total: 0 });
  const source = withUnit(given, read);
  const first = estimateAndLink(source, read, { onProgress, threads });
  const drifted = new Set(driftedItems(source, first.after));
  const { rows, estimated, after, links } =
    drifted.size === 0
      ? first
      : estimateAndLink(withoutScale(source, drifted), read, {
          onProgress: onlyLinking(onProgress),
          threads,
        });
  const languages = languageDif({
    rows,
    languages: source.languages,
    parameters: parametersAfter(source, estimated.items),
    items: chosen.filter((place) => estimated.items[place]),
    onProgress: (done, total) => onProgress({ step: 'checking', done, total: total + 1 }),
  });
  onProgress({ step: 'checking', done: chosen.length, total: chosen.length + 1 });
  const observe = observer(source, parametersAfter(given, after));
  const prior = priorAfter(given, estimatePopulation(source, read.sittings, observe));
  const reliability = scaleReliability({
    dimensions: source.competences.length,
    priorCovariance: Float64Array.from(prior.priorCovariance),
    sittings: read.sittings,
    observe,
  });
  return {
    data: read.data,
    converged: estimated.converged,
    items: judgeItems(source.items, chosen, { counts, after, languages }),
    scales: scaleOutcomes(source, { sittings: read.sittings, counts, calibrated: after, links, reliability }),
    prior,
  };
}

/** Where experts set a scale, its unit is that of the people. */
function withUnit(source: AnswersToCalibrate, { sittings }: ReadSittings): AnswersToCalibrate {
  if (judgedScales(source).size === 0) return source;
  const observe = observer(source, parametersAfter(source, []));
  return onUnitOfPeople(source, estimatePopulation(source, sittings, observe));
}

interface Run {
  readonly onProgress: OnCalibrationProgress;
  readonly threads?: Threads | undefined;
}

/** Steps 2 to 4. */
function estimateAndLink(
  source: AnswersToCalibrate,
  { sittings }: ReadSittings,
  { onProgress, threads }: Run,
) {
  onProgress({ step: 'population', done: 0, total: 0 });
  const observe = observer(source, parametersAfter(source, []));
  const rows = competenceRows({
    source,
    sittings,
    population: estimatePopulation(source, sittings, observe),
    observe,
    onProgress: (done, total) => onProgress({ step: 'population', done, total }),
  });
  const counts = countAnswers(source.items.length, rows);
  const estimated = estimateItems(
    source,
    { rows, counts },
    { threads, onStep: (done) => onProgress({ step: 'items', done, total: 0 }) },
  );
  onProgress({ step: 'linking', done: 0, total: 0 });
  const { items: after, links } = linkItems(source.items, estimated.items);
  return { rows, estimated, after, links };
}

/** Once more without what has drifted is part of the linking, so that nobody sees it go back. */
function onlyLinking(onProgress: OnCalibrationProgress): OnCalibrationProgress {
  return () => onProgress({ step: 'linking', done: 0, total: 0 });
}

function driftedItems({ items }: AnswersToCalibrate, after: ByItem<NewParameters>): readonly number[] {
  return items.flatMap((item, place) => {
    const found = after[place];
    return found && movementOf(item, found).hasDrifted ? [place] : [];
  });
}

/** What has drifted tells neither where the population stands nor where the scale is. */
function withoutScale(source: AnswersToCalibrate, drifted: ReadonlySet<number>): AnswersToCalibrate {
  const items = source.items.map((item, place) =>
    drifted.has(place) ? { ...item, isOnScale: false } : item,
  );
  return { ...source, items };
}

/** Nothing has answers enough: all stays, and the report says why. */
function withoutNews(
  source: AnswersToCalibrate,
  { sittings, data }: ReadSittings,
  counts: readonly ItemCount[],
): ScaleCalibration {
  return {
    data,
    converged: true,
    items: judgeItems(source.items, chosenItems(source), { counts, after: [], languages: new Map() }),
    scales: scaleOutcomes(source, { sittings, counts, calibrated: [], links: new Map(), reliability: [] }),
    prior: priorKept(source),
  };
}

function chosenItems({ items, chosen }: Pick<AnswersToCalibrate, 'items' | 'chosen'>): readonly number[] {
  const wanted = new Set(chosen);
  return items.flatMap(({ competence }, place) => (wanted.has(competence) ? [place] : []));
}

/** New ones where there are any, else those on the scale. */
function parametersAfter(
  { items }: Pick<AnswersToCalibrate, 'items'>,
  found: ByItem<NewParameters>,
): ParametersOnScale {
  return items.map(
    ({ parameters, isOnScale }, place): ItemParameters | undefined =>
      found[place]?.parameters ?? (isOnScale ? parameters : undefined),
  );
}
