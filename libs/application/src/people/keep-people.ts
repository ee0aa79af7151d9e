import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { EnterPeople } from './enter-people';
import type { PlannedPerson } from './plan-people';
import { People, Units } from './ports';

/** Carries out what is planned for people: enters the new ones, brings the known ones up to date from today. */
@Injectable()
export class KeepPeople {
  constructor(
    private readonly enter: EnterPeople,
    private readonly people: People,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async execute(plan: readonly PlannedPerson[]): Promise<void> {
    const today = this.clock.now().toISOString().slice(0, 10);
    await this.enter.execute(plan.flatMap(({ newcomer }) => newcomer ?? []));
    await this.people.revise(plan.flatMap(({ revision }) => revision ?? []));
    await this.units.move(plan.flatMap(({ move }) => (move ? [{ ...move, validFrom: today }] : [])));
  }
}
