import { type BlueprintRules, checkRules, DEFAULT_RULES, InvalidBlueprint } from './blueprint';

function faultsOf(different: Partial<BlueprintRules>): string[] {
  try {
    checkRules({ ...DEFAULT_RULES, ...different });
    return [];
  } catch (refusal) {
    if (refusal instanceof InvalidBlueprint) return refusal.faults.map((fault) => fault.at);
    throw refusal;
  }
}

describe('the rules of a blueprint', () => {
  it('hold by default', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('leave room by default for the minimum of a role with fourteen competences', () => {
    expect(14 * DEFAULT_RULES.minPerCompetence).toBeLessThanOrEqual(DEFAULT_RULES.maxItems);
  });

  it('let a default test of minute-long questions end before its time', () => {
    expect(DEFAULT_RULES.maxItems + DEFAULT_RULES.pilotItems).toBeLessThanOrEqual(DEFAULT_RULES.minutes ?? 0);
  });

  it.each<[string, Partial<BlueprintRules>]>([
    ['no time limit', { minutes: undefined }],
    ['no pilot items', { pilotItems: 0 }],
    ['always the best item', { exposureTop: 1 }],
    ['no minimum for a competence', { minPerCompetence: 0 }],
    ['a fixed length', { minItems: 30, maxItems: 30 }],
    ['never a seen item', { seenItemWeight: 0 }],
  ])('may ask for %s', (_, different) => {
    expect(faultsOf(different)).toEqual([]);
  });

  it.each<[keyof BlueprintRules, Partial<BlueprintRules>]>([
    ['minItems', { minItems: 0 }],
    ['minItems', { minItems: 2.5 }],
    ['maxItems', { maxItems: 23 }],
    ['minPerCompetence', { minPerCompetence: -1 }],
    ['maxPerCompetence', { maxPerCompetence: 1 }],
    ['maxPerCompetence', { minPerCompetence: 0, maxPerCompetence: 0 }],
    ['standardErrorLimit', { standardErrorLimit: 0 }],
    ['undecidedBelow', { undecidedBelow: 0.6 }],
    ['decidedAbove', { decidedAbove: 0.4 }],
    ['decidedAbove', { decidedAbove: NaN }],
    ['minutes', { minutes: 0 }],
    ['pilotItems', { pilotItems: 5 }],
    ['exposureTop', { exposureTop: 0 }],
    ['seenItemWeight', { seenItemWeight: 1.2 }],
  ])('name %s as the fault', (field, different) => {
    expect(faultsOf(different)).toEqual([field]);
  });

  it('report all faults together', () => {
    expect(faultsOf({ minItems: 0, minutes: -1, exposureTop: 0 })).toEqual([
      'minItems',
      'minutes',
      'exposureTop',
    ]);
  });

  it('are refused as invalid under a stable code', () => {
    expect(new InvalidBlueprint([])).toMatchObject({ kind: 'invalid', code: 'assessment.invalid-blueprint' });
  });
});
