import { DEFAULT_RULES, type BlueprintRules, type PlanReleases } from '@qabilet/assessment';
import type { Text } from '@qabilet/kernel';
import type { Ids } from '../ports';
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

interface MadeFrom {
  readonly ids: Ids;
  readonly from: ReleasedFrom;
  readonly releasedAt: Date;
}

/** They, made from a bank and its calibration. */
export function shippedTests({
  ids,
  from,
  releasedAt,
}: MadeFrom): Readonly<Record<keyof typeof SHIPPED_BLUEPRINTS, NewBlueprint>> {
  const made = (variant: keyof typeof SHIPPED_BLUEPRINTS): NewBlueprint => {
    const id = ids.next<'Blueprint'>();
    return { id, ...SHIPPED_BLUEPRINTS[variant], releases: { ...from, blueprint: id }, releasedAt };
  };
  return { timed: made('timed'), untimed: made('untimed') };
}
