import {
  compilePlan,
  DEFAULT_RULES,
  defaultCovariance,
  type BlueprintRules,
  type PlanItem,
  type Target,
  type TestPlan,
} from '@qabilet/assessment';
import { competences, items, roles, type ContentItem } from '@qabilet/content';
import { DEFAULT_CUTS, type CompetenceId } from '@qabilet/framework';
import { expertParameters, type ItemId } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import { createGenerator, type Generator, type ItemParameters } from '@qabilet/psychometrics';
import { normalItem } from './banks';

/** A test as the product gives it, and what only a simulation knows: how the items really work. */
export interface World {
  readonly plan: TestPlan;
  /** By index of the plan's items. */
  readonly truth: readonly ItemParameters[];
  /** Chance of a blind guess, by index. */
  readonly guess: readonly number[];
  readonly roles: readonly (readonly Target[])[];
}

/** A blind guess at a question of which all right options must be told: about 13 plausible sets. */
const BLIND_SET = 1 / 13;
/** How far experts' difficulties lie from the truth: SD in logits; and slopes: SD of the logarithm. */
const EXPERT_ERROR = { difficulty: 0.5, slope: 0.3 };

/** The content and the blueprint that the product ships; its items work exactly as experts say. */
export function shippedWorld(rules: Partial<BlueprintRules> = {}): World {
  const plan = planOf(items.map(planItem), { rules, codes: competences.map(({ code }) => code) });
  const guess = new Map(items.map((item) => [item.code, blindGuess(item)]));
  return {
    plan,
    truth: plan.items.map(({ parameters }) => parameters),
    guess: plan.items.map(({ id }) => guess.get(id) ?? 0),
    roles: roles.map(({ requirements }) =>
      requirements.map(({ competence, level, weight }) => ({ competence: idOf(competence), level, weight })),
    ),
  };
}

/** How many questions the shipped bank holds for a competence: one number, or the fewest and the most. */
export function questionsACompetence(bank: readonly Pick<ContentItem, 'competence'>[] = items): string {
  const sizes = new Map<string, number>();
  for (const { competence } of bank) sizes.set(competence, (sizes.get(competence) ?? 0) + 1);
  const [fewest, most] = [Math.min(...sizes.values()), Math.max(...sizes.values())];
  return fewest === most ? String(most) : `${fewest} to ${most}`;
}

/** The same test in a world where the experts erred about each item. */
export function withErringExperts(world: World, seed: string): World {
  const draw = createGenerator(`${seed}|experts`);
  return { ...world, truth: world.truth.map((item) => erred(item, draw)) };
}

/** A calibrated bank of 2PL items spread over the competences of one role. */
export function calibratedWorld(size: number, targets: number, seed: string): World {
  const draw = createGenerator(`${seed}|bank of ${size}`);
  const codes = Array.from({ length: targets }, (_, index) => `C${index + 1}`);
  const plan = planOf(
    Array.from({ length: size }, (_, index) => ({
      ...operational(`item-${index}`, codes[index % targets] ?? 'C1'),
      parameters: normalItem(draw),
      seconds: 60,
    })),
    { rules: {}, codes },
  );
  return {
    plan,
    truth: plan.items.map(({ parameters }) => parameters),
    guess: plan.items.map(() => 0),
    roles: [codes.map((code) => ({ competence: idOf<'Competence'>(code), level: 3, weight: 1 }))],
  };
}

/** The same bank under other rules. */
export function withRules(world: World, rules: Partial<BlueprintRules>): World {
  return { ...world, plan: { ...world.plan, rules: { ...world.plan.rules, ...rules } } };
}

/** The role that the k-th simulated person has. */
export function roleOf({ roles: all }: World, person: number): readonly Target[] {
  return all[person % all.length] ?? [];
}

function planOf(
  planItems: readonly PlanItem[],
  { rules, codes }: { readonly rules: Partial<BlueprintRules>; readonly codes: readonly string[] },
): TestPlan {
  return compilePlan({
    releases: {
      framework: idOf('validity'),
      bank: idOf('validity'),
      calibration: idOf('validity'),
      blueprint: idOf('validity'),
    },
    rules: { ...DEFAULT_RULES, pilotItems: 0, ...rules },
    competences: codes.map((code) => ({ id: idOf<'Competence'>(code), cuts: DEFAULT_CUTS })),
    covariance: defaultCovariance(codes.length),
    items: planItems,
  });
}

function planItem(item: ContentItem): PlanItem {
  const { code, competence, kind, difficulty, seconds, enemies = [] } = item;
  return {
    ...operational(code, competence),
    parameters: expertParameters({
      kind,
      difficulty,
      optionCount: 'options' in item ? item.options.length : 0,
    }),
    seconds,
    enemies: enemies.map((enemy): ItemId => idOf(enemy)),
  };
}

function operational(id: string, competence: string): Omit<PlanItem, 'parameters' | 'seconds'> {
  const of: CompetenceId = idOf(competence);
  return { id: idOf(id), competence: of, enemies: [], languages: ['en'], drafted: [], status: 'operational' };
}

function blindGuess(item: ContentItem): number {
  if (item.kind === 'single') return 1 / item.options.length;
  return item.kind === 'multiple' ? BLIND_SET : 0;
}

function erred(item: ItemParameters, draw: Generator): ItemParameters {
  const factor = Math.exp(EXPERT_ERROR.slope * draw.normal());
  const shift = EXPERT_ERROR.difficulty * draw.normal();
  if (item.model !== '2pl' && item.model !== '3pl') return item;
  return { ...item, a: item.a * factor, b: item.b + shift };
}
