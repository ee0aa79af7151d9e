import { DomainError, type Fault } from '@qabilet/kernel';
import { type CompetenceId, type LevelOrdinal, LEVELS } from './level';

/** What a role asks for in one competence. */
export interface RoleRequirement {
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  /** How much a gap here matters beside the others; 1 is usual. */
  readonly weight: number;
}

/** Beyond a twentyfold spread the light competences of a role would never be asked about. */
const LIGHTEST = 0.25;
const HEAVIEST = 5;

export class InvalidRoleProfile extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'framework.invalid-role-profile';

  constructor(override readonly faults: readonly Fault[]) {
    super('The role profile has faults; correct them and save again');
  }
}

/**
 * Throws `InvalidRoleProfile` with one fault for each row that is wrong: no rows at all, a competence named twice
 * or (when the framework's are given) unknown, a level outside 1 to 4, a weight outside 0.25 to 5.
 */
export function checkRequirements(
  requirements: readonly RoleRequirement[],
  known?: ReadonlySet<CompetenceId>,
): void {
  const faults = requirements.flatMap((requirement, row) => faultsOf(requirement, row, requirements, known));
  if (requirements.length === 0)
    faults.push({ at: 'requirements', message: 'A role asks for at least one competence' });
  if (faults.length > 0) throw new InvalidRoleProfile(faults);
}

function faultsOf(
  { competence, level, weight }: RoleRequirement,
  row: number,
  all: readonly RoleRequirement[],
  known: ReadonlySet<CompetenceId> | undefined,
): Fault[] {
  const at = `requirements[${row}]`;
  const faults: Fault[] = [];
  if (all.findIndex((other) => other.competence === competence) < row) {
    faults.push({ at: `${at}.competence`, message: `Competence ${competence} is named twice` });
  }
  if (known && !known.has(competence)) {
    faults.push({ at: `${at}.competence`, message: `The framework has no competence ${competence}` });
  }
  if (!LEVELS.includes(level))
    faults.push({ at: `${at}.level`, message: `A level is 1, 2, 3 or 4, not ${level}` });
  if (!(weight >= LIGHTEST && weight <= HEAVIEST)) {
    faults.push({
      at: `${at}.weight`,
      message: `A weight lies between ${LIGHTEST} and ${HEAVIEST}, not at ${weight}`,
    });
  }
  return faults;
}
