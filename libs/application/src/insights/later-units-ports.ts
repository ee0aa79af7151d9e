import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { CrossedPeople } from './breakdown-ports';

/** A unit of the agency, of any time. */
export interface UnitOfAgency {
  readonly id: Id<'Unit'>;
  readonly name: string;
  readonly parentId?: Id<'Unit'>;
}

/** People of one wave whom neither their group then nor their unit on any of some later days tells apart. */
export interface CrossedLater extends Pick<
  CrossedPeople,
  'unitId' | 'roleProfileId' | 'language' | 'invited' | 'scored' | 'valid'
> {
  /** Their own unit on each of the days, in their order. */
  readonly later: readonly (Id<'Unit'> | undefined)[];
}

/** A summarised result of somebody who has changed units since the wave. */
export interface RelocatedResult {
  readonly attemptId: AttemptId;
  readonly from?: Id<'Unit'>;
  readonly to?: Id<'Unit'>;
}

/** Where the people of a wave have been since, by the positions that they held. */
export abstract class LaterUnits {
  /** By name; a unit never gets another parent. */
  abstract units(): Promise<readonly UnitOfAgency[]>;
  /** `days` are calendar dates. */
  abstract people(waveId: Id<'Wave'>, days: readonly string[]): Promise<readonly CrossedLater[]>;
  /** At most so many. */
  abstract moved(waveId: Id<'Wave'>, day: string, limit: number): Promise<readonly RelocatedResult[]>;
}
