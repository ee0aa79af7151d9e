import { Injectable } from '@nestjs/common';
import type { BlueprintFigures } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../../actor';
import { CompetenceTexts, type FrameworkTexts } from '../../frameworks/ports';
import { Transaction } from '../../ports';
import { BlueprintNotFound } from '../errors';
import { Blueprints, Items, type Blueprint, type ItemName } from '../ports';
import { BlueprintDraftNotFound, SimulationNotFound } from './design-errors';
import {
  BlueprintDrafts,
  Simulations,
  type BlueprintDraft,
  type BlueprintDraftId,
  type Simulation,
  type SimulationId,
} from './design-ports';

/** A draft with the released test that it came from. */
export interface DraftOnBase {
  readonly draft: BlueprintDraft;
  readonly base: Blueprint;
}

export interface ReadableDraft extends DraftOnBase {
  /** The latest first. */
  readonly simulations: readonly Simulation[];
}

const SIMULATIONS_SHOWN = 20;

/** The tests that are being made. */
@Injectable()
export class ListBlueprintDrafts {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly blueprints: Blueprints,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<readonly DraftOnBase[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const released = new Map((await this.blueprints.list()).map((blueprint) => [blueprint.id, blueprint]));
      return (await this.drafts.list()).flatMap((draft) => {
        const base = released.get(draft.baseId);
        return base ? [{ draft, base }] : [];
      });
    });
  }
}

/** One draft with its simulations. */
@Injectable()
export class ReadBlueprintDraft {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly blueprints: Blueprints,
    private readonly simulations: Simulations,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: BlueprintDraftId): Promise<ReadableDraft> {
    return this.transaction.run(actor.tenantId, async () => {
      const draft = await this.drafts.find(id);
      if (!draft) throw new BlueprintDraftNotFound();
      const base = await this.blueprints.byId(draft.baseId);
      if (!base) throw new BlueprintNotFound();
      return { draft, base, simulations: await this.simulations.of(id, SIMULATIONS_SHOWN) };
    });
  }
}

export interface ReadableSimulation {
  readonly simulation: Simulation;
  /** Once it is done. */
  readonly figures?: BlueprintFigures;
  readonly itemNames: ReadonlyMap<ItemId, ItemName>;
  readonly texts: FrameworkTexts;
}

/** One simulation with its figures, in words of the framework and the bank. */
@Injectable()
export class ReadSimulation {
  constructor(
    private readonly simulations: Simulations,
    private readonly drafts: ReadBlueprintDraft,
    private readonly items: Items,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: SimulationId): Promise<ReadableSimulation> {
    return this.transaction.run(actor.tenantId, async () => {
      const simulation = await this.simulations.find(id);
      if (!simulation) throw new SimulationNotFound();
      const { base } = await this.drafts.execute(actor, simulation.draftId);
      const figures = await this.simulations.figures(id);
      return {
        simulation,
        ...(figures ? { figures } : {}),
        itemNames: await this.items.namesIn(base.releases.bank),
        texts: await this.texts.load(base.releases.framework),
      };
    });
  }
}
