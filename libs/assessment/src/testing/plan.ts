import { type CompetenceId, DEFAULT_CUTS, LEVELS } from '@qabilet/framework';
import { competence } from '@qabilet/framework/testing';
import { expertParameters, ITEM_KINDS, type ItemId } from '@qabilet/item-bank';
import { itemId } from '@qabilet/item-bank/testing';
import { idOf } from '@qabilet/kernel';
import { createGenerator, type ItemParameters } from '@qabilet/psychometrics';
import { type BlueprintRules, DEFAULT_RULES } from '../blueprint';
import { compilePlan, defaultCovariance } from '../compile-plan';
import type { MarkedAnswer } from '../marked-answer';
import type { Opening } from '../sit-attempt';
import type { Sitting } from '../sitting';
import type { PlanItem, PlanReleases, PlanSource, Target, TestPlan } from '../test-plan';

export const RELEASES: PlanReleases = {
  framework: idOf('framework-1'),
  bank: idOf('bank-1'),
  calibration: idOf('calibration-1'),
  blueprint: idOf('blueprint-1'),
};

/** 'C01', 'C02', … in framework order. */
export function competences(count: number): CompetenceId[] {
  return Array.from({ length: count }, (_, i) => competence(`C${String(i + 1).padStart(2, '0')}`));
}

/** An operational English item of competence C01 with difficulty 0, answered in a minute. */
export function aPlanItem(different: Partial<PlanItem> = {}): PlanItem {
  return {
    id: itemId('item'),
    competence: competence('C01'),
    parameters: { model: '2pl', a: 1.1, b: 0 },
    seconds: 60,
    enemies: [],
    languages: ['en'],
    drafted: [],
    status: 'operational',
    ...different,
  };
}

export interface BankShape {
  readonly competences: number;
  readonly itemsEach: number;
  /** Pilot items beside them. */
  readonly pilotsEach?: number;
  readonly seed?: string;
}

/** Items as experts write and judge them: all kinds, spread over the levels of each competence. */
export function aBank({
  competences: count,
  itemsEach,
  pilotsEach = 0,
  seed = 'bank',
}: BankShape): PlanItem[] {
  const chance = createGenerator(seed);
  return competences(count).flatMap((id) =>
    Array.from({ length: itemsEach + pilotsEach }, (_, i): PlanItem => {
      const level = LEVELS[i % LEVELS.length] ?? 1;
      const kind = ITEM_KINDS[i % 5 === 4 ? 2 : i % 2] ?? 'single';
      const difficulty = level - 3.1 + (chance.next() - 0.5);
      return aPlanItem({
        id: itemId(`${id}-${String(i + 1).padStart(2, '0')}`),
        competence: id,
        parameters: expertParameters({ kind, optionCount: 4, difficulty }),
        seconds: 30 + chance.below(90),
        languages: ['en', 'ru'],
        status: i < itemsEach ? 'operational' : 'pilot',
      });
    }),
  );
}

export interface PlanShape extends Partial<BankShape> {
  readonly items?: readonly PlanItem[];
  readonly rules?: Partial<BlueprintRules>;
  readonly source?: Partial<PlanSource>;
}

/** Three competences with six items each under the default rules. */
export function aPlanSource({ items, rules, source, ...shape }: PlanShape = {}): PlanSource {
  const bank = { competences: 3, itemsEach: 6, ...shape };
  return {
    releases: RELEASES,
    rules: { ...DEFAULT_RULES, ...rules },
    competences: competences(bank.competences).map((id) => ({ id, cuts: DEFAULT_CUTS })),
    covariance: defaultCovariance(bank.competences),
    items: items ?? aBank(bank),
    ...source,
  };
}

export function aPlan(shape: PlanShape = {}): TestPlan {
  return compilePlan(aPlanSource(shape));
}

/** A target of level 2 to 3 in each of the first competences. */
export function targetsOf(count: number): Target[] {
  return competences(count).map((id, i) => ({ competence: id, level: i % 2 === 0 ? 2 : 3, weight: 1 }));
}

/** The start of an attempt over three competences. */
export function aSitting(different: Partial<Sitting> = {}): Sitting {
  return {
    seed: 'seed',
    language: 'en',
    targets: targetsOf(3),
    seenBefore: [],
    answers: [],
    elapsedSeconds: 0,
    ...different,
  };
}

/** A right answer after half a minute. */
export function anAnswer(item: string | ItemId, different: Partial<MarkedAnswer> = {}): MarkedAnswer {
  return { itemId: itemId(item), pilot: false, category: 1, omitted: false, seconds: 30, ...different };
}

export function anOpening(different: Partial<Opening> = {}): Opening {
  return {
    id: idOf('attempt-1'),
    seed: 'seed',
    language: 'en',
    targets: targetsOf(3),
    seenBefore: [],
    ...different,
  };
}

/** An item that nobody below the ability gets right and nobody above gets wrong, nearly. */
export function aSharpItem(b: number): ItemParameters {
  return { model: '2pl', a: 4, b };
}
