import type { Fault, Id } from '@qabilet/kernel';
import { programmeName } from './programme-name';
import { TrainingModuleContradicts } from './training-errors';
import type { TrainingOffer } from './training-ports';

export type TrainingOfferInput = Omit<TrainingOffer, 'id'>;

/** The course as it was typed in. Throws `TrainingModuleContradicts` where its figures cannot be true together. */
export function trainingOffer(id: Id<'TrainingModule'>, input: TrainingOfferInput): TrainingOffer {
  const faults = faultsOf(input);
  if (faults.length > 0) throw new TrainingModuleContradicts(faults);
  return { ...input, id, title: programmeName(input.title) };
}

function faultsOf({ from, to, gain, smallestGroup, largestGroup }: TrainingOfferInput): Fault[] {
  return [
    ...(from < to ? [] : [{ at: 'to', message: 'A course leads to a higher level than it begins at.' }]),
    ...(from < to && gain > to - from
      ? [{ at: 'gain', message: `Between its levels a course can give ${to - from} at most.` }]
      : []),
    ...(smallestGroup <= largestGroup
      ? []
      : [{ at: 'largestGroup', message: 'The largest group is no smaller than the smallest one.' }]),
  ];
}
