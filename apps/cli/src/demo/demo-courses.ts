import { Injectable } from '@nestjs/common';
import { KeepTrainingModules, type Actor, type TrainingOfferInput } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';

type Shape = readonly [
  title: string,
  competence: string,
  levels: readonly [TrainingOfferInput['from'], TrainingOfferInput['to']],
  gain: number,
  hours: number,
  format: TrainingOfferInput['format'],
];

/** What the institute teaches in the months of its programme. */
const COURSES: readonly Shape[] = [
  ['Finding and checking official information', '1.1', [0, 2], 0.6, 6, 'workshop'],
  ['Data in tables: from register to report', '1.3', [0, 2], 0.6, 12, 'practice'],
  ['Working together in shared documents', '2.4', [0, 2], 0.5, 6, 'workshop'],
  ['Accessible letters and pages', '3.1', [1, 3], 0.5, 8, 'workshop'],
  ['Personal data at the counter', '4.2', [0, 3], 0.7, 6, 'lecture'],
  ['Phishing and passwords: an afternoon of practice', '4.1', [0, 2], 0.6, 4, 'practice'],
  ['Small fixes before calling the help desk', '5.1', [0, 2], 0.5, 4, 'online'],
  ['Deciding with data', 'CS.1', [1, 3], 0.5, 16, 'lecture'],
  ['Digital policy, from strategy to budget', 'CS.2', [1, 3], 0.5, 12, 'lecture'],
  ['Designing a service with citizens', 'CS.3', [0, 3], 0.8, 20, 'workshop'],
  ['Online services for the private sector', 'CS.4', [0, 3], 0.7, 24, 'lecture'],
  ['ICT for regional government', 'CS.5', [0, 3], 0.6, 16, 'practice'],
  ['Managing e-government projects', 'CS.6', [1, 4], 0.8, 24, 'practice'],
  ['Registers that speak to each other', 'CS.7', [1, 3], 0.5, 16, 'lecture'],
  ['AI assistants and their mistakes', 'CS.8', [0, 2], 0.6, 8, 'workshop'],
];
const GROUP = { smallestGroup: 3, largestGroup: 15 };

/** Gives the agency of a trainer its catalogue of courses; one that has any keeps its own. */
@Injectable()
export class DemoCourses {
  constructor(private readonly courses: KeepTrainingModules) {}

  async ensure(trainer: Actor): Promise<void> {
    if ((await this.courses.list(trainer)).length > 0) return;
    for (const [title, competence, [from, to], gain, hours, format] of COURSES) {
      const offer = { title, competence: idOf<'Competence'>(competence), from, to, gain, hours, format };
      await this.courses.add(trainer, { ...offer, ...GROUP, language: 'en' });
    }
  }
}
