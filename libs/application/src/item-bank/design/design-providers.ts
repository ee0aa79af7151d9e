import type { Type } from '@nestjs/common';
import { CancelSimulation } from './cancel-simulation';
import { BlueprintDraftLog, ChangeBlueprint, DeleteBlueprintDraft, DraftBlueprint } from './edit-blueprint';
import { ListBlueprintDrafts, ReadBlueprintDraft, ReadSimulation } from './read-design';
import { NewTests, ReleaseBlueprint } from './release-blueprint';
import { SimulationLog } from './simulation-log';
import { SimulationScope, StartSimulation } from './start-simulation';

/** What authors do to make a test; simulating is the worker's: `RunSimulation`. */
export const BLUEPRINT_DESIGN: Type[] = [
  BlueprintDraftLog,
  CancelSimulation,
  ChangeBlueprint,
  DeleteBlueprintDraft,
  DraftBlueprint,
  ListBlueprintDrafts,
  NewTests,
  ReadBlueprintDraft,
  ReadSimulation,
  ReleaseBlueprint,
  SimulationLog,
  SimulationScope,
  StartSimulation,
];
