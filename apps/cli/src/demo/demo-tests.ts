import { Injectable } from '@nestjs/common';
import { BankReleases, Blueprints, Clock, Ids, Transaction, type Blueprint } from '@qabilet/application';
import { DEFAULT_RULES, type BlueprintRules } from '@qabilet/assessment';
import type { Id, Text } from '@qabilet/kernel';

interface DemoTest {
  readonly name: Text;
  readonly rules: BlueprintRules;
}

/** For those who have ten minutes. */
export const SHORT_CHECK: DemoTest = {
  name: {
    en: 'Short check of the role',
    ru: 'Короткая проверка по роли',
    kk: 'Рөл бойынша қысқа тексеру',
    uz: 'Rol boʻyicha qisqa tekshiruv',
    ko: '역할별 간단 점검',
  },
  rules: {
    ...DEFAULT_RULES,
    minItems: 10,
    maxItems: 16,
    minPerCompetence: 1,
    maxPerCompetence: 3,
    minutes: 30,
    pilotItems: 0,
  },
};

/** For thousands of whom a few questions each say enough about their units. */
export const SURVEY: DemoTest = {
  name: {
    en: 'Survey of the role',
    ru: 'Опрос по роли',
    kk: 'Рөл бойынша сауалнама',
    uz: 'Rol boʻyicha soʻrovnoma',
    ko: '역할별 설문',
  },
  rules: { ...SHORT_CHECK.rules, minItems: 8, maxItems: 12, maxPerCompetence: 2 },
};

/** The tests of a demo agency: the shipped one with a time limit and shorter ones from the same bank. */
@Injectable()
export class DemoTests {
  constructor(
    private readonly blueprints: Blueprints,
    private readonly bankReleases: BankReleases,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** The shipped test. */
  async usual(tenantId: Id<'Tenant'>): Promise<Blueprint> {
    const made = await this.transaction.run(tenantId, () => this.blueprints.list());
    const usual = made.find(({ rules }) => rules.minutes === DEFAULT_RULES.minutes);
    if (!usual) throw new Error('The content of the demo has no test with a time limit.');
    return usual;
  }

  /** Another test, made where the agency has none of its name. */
  ensure(tenantId: Id<'Tenant'>, { name, rules }: DemoTest): Promise<Id<'Blueprint'>> {
    return this.transaction.run(tenantId, async () => {
      const before = (await this.blueprints.list()).find((made) => made.name.en === name.en);
      if (before) return before.id;
      const id = this.ids.next<'Blueprint'>();
      const releases = { ...(await this.usual(tenantId)).releases, blueprint: id };
      await this.bankReleases.addBlueprints([{ id, name, rules, releases, releasedAt: this.clock.now() }]);
      return id;
    });
  }
}
