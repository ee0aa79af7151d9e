import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { People, Units, type PersonDetails } from './ports';

export interface Newcomer extends Omit<PersonDetails, 'id'> {
  readonly unitId?: Id<'Unit'>;
}

/** Enters many people as officials of the agency, each in their unit from today; invites nobody. */
@Injectable()
export class EnterPeople {
  constructor(
    private readonly people: People,
    private readonly units: Units,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Their ids by e-mail; none of them is known before. */
  async execute(newcomers: readonly Newcomer[]): Promise<ReadonlyMap<string, Id<'Person'>>> {
    const now = this.clock.now();
    const entered = newcomers.map((person) => ({ ...person, id: this.ids.next<'Person'>() }));
    await this.people.add(
      entered.map(({ unitId: _, ...details }) => details),
      now,
    );
    await this.people.grant(
      entered.map(({ id }) => id),
      'official',
    );
    await this.units.place(
      entered.flatMap(({ id, unitId }) =>
        unitId === undefined ? [] : [{ personId: id, unitId, validFrom: now.toISOString().slice(0, 10) }],
      ),
    );
    return new Map(entered.map(({ email, id }) => [email, id]));
  }
}
