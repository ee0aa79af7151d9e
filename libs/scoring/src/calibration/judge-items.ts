import type { ItemBefore } from './answers-to-calibrate';
import type { ItemCount } from './estimate-items';
import { movementOf, reasonsAgainst } from './judge-item';
import type { ItemCalibration, LanguageDif, NewParameters } from './scale-calibration';

export interface Findings {
  readonly counts: readonly ItemCount[];
  /** On the old scale, by item. */
  readonly after: readonly (NewParameters | undefined)[];
  readonly languages: ReadonlyMap<number, LanguageDif>;
}

/** A verdict on each of the items named. */
export function judgeItems(
  items: readonly ItemBefore[],
  chosen: readonly number[],
  findings: Findings,
): ItemCalibration[] {
  return chosen.flatMap((place) => {
    const item = items[place];
    return item ? [judged(item, place, findings)] : [];
  });
}

function judged(item: ItemBefore, place: number, { counts, after, languages }: Findings): ItemCalibration {
  const { answers = 0, pilotAnswers = 0 } = counts[place] ?? {};
  const found = after[place];
  const base = { id: item.id, answers, pilotAnswers };
  if (!found) return { ...base, verdict: 'keep', reasons: [], hasDrifted: false };

  const { shift, hasDrifted } = movementOf(item, found);
  const dif = languages.get(place);
  const reasons = reasonsAgainst({ after: found, answers, hasDrifted, languages: dif });
  return {
    ...base,
    verdict: reasons.length === 0 ? 'take' : 'quarantine',
    reasons,
    after: found,
    ...(shift !== undefined && { shift }),
    hasDrifted,
    ...(dif && { languages: dif }),
  };
}
