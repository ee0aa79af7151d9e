import { checkRequirements, InvalidRoleProfile, type RoleRequirement } from './role-requirement';
import { aRequirement, competence } from './testing';

function faultsOf(
  requirements: readonly RoleRequirement[],
  known?: ReadonlySet<ReturnType<typeof competence>>,
): string[] {
  try {
    checkRequirements(requirements, known);
    return [];
  } catch (refusal) {
    if (refusal instanceof InvalidRoleProfile)
      return refusal.faults.map((fault) => `${fault.at}: ${fault.message}`);
    throw refusal;
  }
}

describe('checking a role profile', () => {
  it('accepts levels and weights in range', () => {
    expect(
      faultsOf([aRequirement(), aRequirement({ competence: competence('B'), level: 4, weight: 0.5 })]),
    ).toEqual([]);
  });

  it('asks for at least one competence', () => {
    expect(faultsOf([])).toEqual(['requirements: A role asks for at least one competence']);
  });

  it('names the second of two rows with the same competence', () => {
    expect(faultsOf([aRequirement(), aRequirement()])).toEqual([
      'requirements[1].competence: Competence A is named twice',
    ]);
  });

  it('refuses a competence that the framework does not have', () => {
    expect(faultsOf([aRequirement()], new Set([competence('B')]))).toEqual([
      'requirements[0].competence: The framework has no competence A',
    ]);
  });

  it('refuses a level outside 1 to 4', () => {
    const fromOutside = 5 as RoleRequirement['level'];
    expect(faultsOf([aRequirement({ level: fromOutside })])).toEqual([
      'requirements[0].level: A level is 1, 2, 3 or 4, not 5',
    ]);
  });

  it.each([0, -1, 5.5, NaN])('refuses the weight %p', (weight) => {
    expect(faultsOf([aRequirement({ weight })])).toEqual([
      `requirements[0].weight: A weight lies between 0.25 and 5, not at ${weight}`,
    ]);
  });

  it('reports all faults of all rows together', () => {
    expect(faultsOf([aRequirement({ weight: 9 }), aRequirement({ weight: 0 })])).toHaveLength(3);
  });

  it('refuses as invalid under a stable code', () => {
    expect(new InvalidRoleProfile([])).toMatchObject({
      kind: 'invalid',
      code: 'framework.invalid-role-profile',
    });
  });
});
