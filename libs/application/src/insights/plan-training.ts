import { Injectable } from '@nestjs/common';
import {
  cheapestAsGood,
  emptySummary,
  groupFigures,
  type PlanningTask,
  planningCosts,
  planningProgram,
  planOf,
  trainingNeeds,
  type TrainingPlan,
  worthOf,
} from '@qabilet/analytics';
import type { CohortTrainingPlan, PlanQuery, TrainingPlanView } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel, levelLabels } from '../delivery/competence-label';
import { Transaction } from '../ports';
import { TrainingModules, type TrainingOffer } from '../programmes/training-ports';
import { type OpenedWave, OpenWaveFigures } from './open-wave-figures';
import { CohortDemands, ProgramSolver } from './plan-ports';
import { plannedTrainingOf, trainingOfferOf } from './plan-view';

interface Gathered {
  readonly opened: OpenedWave;
  readonly weights: ReadonlyMap<CompetenceId, number>;
  /** Taught in a language that was asked for, and the others. */
  readonly offers: readonly TrainingOffer[];
  readonly elsewhere: readonly TrainingOffer[];
}

/** The training that closes the most weighted gap of a cohort within an hour budget, from the figures of one wave. */
@Injectable()
export class PlanTraining {
  constructor(
    private readonly openWave: OpenWaveFigures,
    private readonly modules: TrainingModules,
    private readonly demands: CohortDemands,
    private readonly solver: ProgramSolver,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, waveId: Id<'Wave'>, query: PlanQuery): Promise<CohortTrainingPlan> {
    const gathered = await this.gather(actor, waveId, query);
    const { wave, scale, columns } = gathered.opened;
    const label = (code: CompetenceId) => competenceLabel(scale.texts, code, actor.language);
    const task = planningTask(gathered, query);
    return {
      waveId: wave.id,
      waveName: wave.name,
      cohortId: wave.cohortId,
      cohortName: wave.cohortName,
      competences: columns.map(label),
      levels: levelLabels(scale.texts, actor.language),
      offers: [...gathered.offers, ...gathered.elsewhere].map((offer) => trainingOfferOf(offer, label)),
      ...(task && { people: task.limits.people, plan: planView(task, await this.solve(task), gathered) }),
    };
  }

  /** In a transaction that has ended before anything is solved: nobody waits for a plan. */
  private gather(actor: Actor, waveId: Id<'Wave'>, { language }: PlanQuery): Promise<Gathered> {
    return this.transaction.run(actor.tenantId, async () => {
      const opened = await this.openWave.execute(actor, waveId);
      const offers = await this.modules.list();
      const isWanted = (offer: TrainingOffer): boolean =>
        language === undefined || offer.language === language;
      return {
        opened,
        weights: await this.demands.weights(waveId),
        offers: offers.filter(isWanted),
        elsewhere: offers.filter((offer) => !isWanted(offer)),
      };
    });
  }

  /** The best plan, and of the best ones a shortest. */
  private async solve(task: PlanningTask): Promise<TrainingPlan> {
    if (task.modules.length === 0 || task.needs.length === 0) return planOf(task, []);
    const program = planningProgram(task);
    const best = worthOf(program, await this.solver.solve(program));
    const shortest = await this.solver.solve(cheapestAsGood(program, best, planningCosts(task)));
    return planOf(task, shortest);
  }
}

/** Nothing when the cohort is too small for figures. */
function planningTask(
  { opened, offers, weights }: Gathered,
  { hours, hoursEach }: PlanQuery,
): PlanningTask | undefined {
  const { scale, minimum, summary = emptySummary(scale.competences.length) } = opened;
  if (summary.people < minimum) return undefined;
  return {
    needs: trainingNeeds(summary, groupFigures(summary, scale), scale, minimum),
    modules: offers.map(({ competence, ...offer }) => ({
      ...offer,
      dimension: scale.competences.indexOf(competence),
    })),
    weights: scale.competences.map((competence) => weights.get(competence) ?? 0),
    limits: { hours, hoursEach, people: summary.people },
  };
}

function planView(
  { needs, weights, modules, limits: { people } }: PlanningTask,
  plan: TrainingPlan,
  { offers, elsewhere }: Gathered,
): TrainingPlanView {
  return {
    hours: plan.hours,
    gap: plan.gap / people,
    closed: plan.closed / people,
    measuredCompetences: new Set(needs.map(({ dimension }) => dimension)).size,
    planned: plan.planned.flatMap((planned) => {
      const offer = offers[planned.module];
      const dimension = modules[planned.module]?.dimension ?? -1;
      const own = needs.filter((need) => need.dimension === dimension);
      const short = own.reduce((sum, need) => sum + need.people, 0);
      return offer
        ? [plannedTrainingOf(planned, offer, { weight: weights[dimension] ?? 0, people, short })]
        : [];
    }),
    left: [
      ...plan.left.flatMap(({ module, reason }) => {
        const offer = offers[module];
        return offer ? [{ moduleId: offer.id, reason }] : [];
      }),
      ...elsewhere.map(({ id }) => ({ moduleId: id, reason: 'other-language' as const })),
    ],
  };
}
