import { idOf } from '@qabilet/kernel';
import type { CompetenceId } from '../level';
import type { RoleRequirement } from '../role-requirement';

export function competence(code: string): CompetenceId {
  return idOf<'Competence'>(code);
}

/** A role asking for level 2 of competence 'A', with the usual weight. */
export function aRequirement(different: Partial<RoleRequirement> = {}): RoleRequirement {
  return { competence: competence('A'), level: 2, weight: 1, ...different };
}
