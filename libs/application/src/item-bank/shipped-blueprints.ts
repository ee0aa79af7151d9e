import { DEFAULT_RULES, type BlueprintRules, type PlanReleases } from '@qabilet/assessment';
import type { Id, Text } from '@qabilet/kernel';
import type { NewBlueprint } from './ports';

export type ReleasedFrom = Omit<PlanReleases, 'blueprint'>;

/** Tests that every installation can give from the start. */
const SHIPPED_BLUEPRINTS: Readonly<
  Record<'timed' | 'untimed', { readonly name: Text; readonly rules: BlueprintRules }>
> = {
  timed: {
    name: {
      en: 'Adaptive test of the role',
      ru: 'Адаптивный тест по роли',
      kk: 'Рөл бойынша бейімделгіш тест',
      uz: 'Rol boʻyicha moslashuvchan test',
      ko: '역할별 적응형 검사',
    },
    rules: { ...DEFAULT_RULES, minutes: 60 },
  },
  untimed: {
    name: {
      en: 'Adaptive test of the role, without a time limit',
      ru: 'Адаптивный тест по роли без ограничения времени',
      kk: 'Рөл бойынша бейімделгіш тест, уақыт шектеусіз',
      uz: 'Rol boʻyicha moslashuvchan test, vaqt cheklovisiz',
      ko: '역할별 적응형 검사(시간 제한 없음)',
    },
    rules: { ...DEFAULT_RULES, minutes: undefined },
  },
};

/** One of them, made from a bank and its calibration. */
export function shippedTest(
  variant: keyof typeof SHIPPED_BLUEPRINTS,
  { id, from, releasedAt }: { id: Id<'Blueprint'>; from: ReleasedFrom; releasedAt: Date },
): NewBlueprint {
  return { id, ...SHIPPED_BLUEPRINTS[variant], releases: { ...from, blueprint: id }, releasedAt };
}
