import type { CalibrationReport, ItemDifference, ScaleDifference, ScaleLinkView } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';
import {
  ANSWERS_TO_CALIBRATE,
  SITTINGS_FOR_PRIOR,
  type CalibrationLink,
  type ItemCalibration,
  type ScaleCalibration,
} from '@qabilet/scoring';
import { competenceLabel } from '../delivery/competence-label';
import type { CalibrationRun } from './calibration-ports';
import type { CalibrationContext } from './calibration-words';
import { itemParameterView } from './item-parameter-view';

export interface ReportSource extends CalibrationContext {
  readonly run: CalibrationRun;
  readonly outcome: ScaleCalibration;
  readonly language: Language;
}

/** The difference report: what was used, what changes, what should go. */
export function calibrationReport(source: ReportSource): CalibrationReport {
  const { run, outcome } = source;
  const { data, prior, items, converged } = outcome;
  const count = (verdict: ItemCalibration['verdict']): number =>
    items.filter((item) => item.verdict === verdict).length;
  return {
    data: { ...data, answersNeeded: ANSWERS_TO_CALIBRATE },
    taken: count('take'),
    kept: count('keep'),
    proposed: count('quarantine'),
    converged,
    seconds: secondsOf(run),
    prior: {
      renewed: prior.isRenewed,
      sittingsNeeded: SITTINGS_FOR_PRIOR,
      correlationBefore: prior.correlationBefore,
      correlationAfter: prior.correlationAfter,
    },
    scales: outcome.scales.map((scale) => scaleDifference(scale, source)),
    items: items.map((item) => itemDifference(item, source)).sort(proposedFirst),
  };
}

function secondsOf({ startedAt, finishedAt }: CalibrationRun): number {
  return startedAt && finishedAt ? Math.max(0, finishedAt.getTime() - startedAt.getTime()) / 1_000 : 0;
}

function scaleDifference(
  { competence, link, ...counts }: ScaleCalibration['scales'][number],
  { texts, language }: ReportSource,
): ScaleDifference {
  return {
    ...counts,
    competence: competenceLabel(texts, competence, language),
    link: link && linkView(link),
  };
}

function linkView({ isPooled, ...link }: CalibrationLink): ScaleLinkView {
  return { ...link, pooled: isPooled };
}

function itemDifference(item: ItemCalibration, { names, before, language }: ReportSource): ItemDifference {
  const name = names.get(item.id);
  const known = before.get(item.id);
  const { answers, pilotAnswers, verdict, reasons, after, shift, hasDrifted, languages } = item;
  return {
    itemId: item.id,
    code: name?.code ?? '',
    stem: read(name?.stem ?? { en: '' }, language),
    competence: name?.competence ?? '',
    state: name?.state ?? 'retired',
    answers,
    pilotAnswers,
    verdict,
    reasons: [...reasons],
    before: known && itemParameterView(known),
    after: after && itemParameterView({ ...after, answers }),
    shift,
    drifted: hasDrifted,
    languages: languages && { ...languages, languages: [...languages.languages] },
  };
}

const ORDER: Readonly<Record<ItemCalibration['verdict'], number>> = { quarantine: 0, take: 1, keep: 1 };

function proposedFirst(left: ItemDifference, right: ItemDifference): number {
  return ORDER[left.verdict] - ORDER[right.verdict] || (left.code < right.code ? -1 : 1);
}
