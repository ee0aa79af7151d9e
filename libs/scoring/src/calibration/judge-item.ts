import { FIT_LIMIT, locationsOf, type ItemErrors, type ItemParameters } from '@qabilet/psychometrics';
import type { ItemBefore } from './answers-to-calibrate';
import type { LanguageDif, NewParameters, QuarantineReason } from './scale-calibration';

/** Below, an item hardly tells people apart. */
const FLATTEST = 0.3;
/** Beyond, nobody is there whom it could tell apart. */
const MOST_EXTREME = 4;
/** With answers for it, a difficulty still this uncertain will not become a good one. */
const MOST_UNCERTAIN = 0.4;
/** From here on uncertainty and misfit are the item's and no longer the small sample's. */
const ENOUGH_TO_BLAME = 300;
/** Logits; half of what a leaked item shows. */
const DRIFT = 0.3;
/** Standard errors: among some hundred items less than one moves so far by chance. */
const DRIFT_SIGNIFICANCE = 3;

/** How far an item has moved, and whether that is more than noise. */
export interface Movement {
  readonly shift?: number;
  readonly hasDrifted: boolean;
}

/** Only what answers had measured before can drift; an expert's judgement is corrected. */
export function movementOf({ parameters, isOnScale, errors }: ItemBefore, after: NewParameters): Movement {
  if (!isOnScale) return { hasDrifted: false };
  const shift = meanLocation(after.parameters) - meanLocation(parameters);
  if (!errors) return { shift, hasDrifted: false };
  const noise = Math.hypot(locationError(errors), locationError(after.errors));
  return { shift, hasDrifted: Math.abs(shift) > DRIFT && Math.abs(shift) > DRIFT_SIGNIFICANCE * noise };
}

export interface JudgedItem {
  readonly after: NewParameters;
  readonly answers: number;
  readonly hasDrifted: boolean;
  readonly languages?: LanguageDif;
}

/** Why an item should leave the bank, if it should. Limits: de Ayala's and ETS's practice, OECD's for misfit. */
export function reasonsAgainst({ after, answers, hasDrifted, languages }: JudgedItem): QuarantineReason[] {
  const { parameters, errors, misfit } = after;
  const isBlamed = answers >= ENOUGH_TO_BLAME;
  const checks: readonly (readonly [boolean, QuarantineReason])[] = [
    [(parameters.a ?? 1) < FLATTEST, 'flat-curve'],
    [locationsOf(parameters).some((location) => Math.abs(location) > MOST_EXTREME), 'extreme-difficulty'],
    [isBlamed && errors.locations.some((error) => error > MOST_UNCERTAIN), 'uncertain-difficulty'],
    [isBlamed && misfit > FIT_LIMIT.misfit, 'misfit'],
    [languages?.size === 'C', 'language-difference'],
    [hasDrifted, 'drift'],
  ];
  return checks.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

function meanLocation(parameters: ItemParameters): number {
  const locations = locationsOf(parameters);
  return locations.reduce((sum, location) => sum + location, 0) / locations.length;
}

/** Of the mean location, as if thresholds erred apart. */
function locationError({ locations }: ItemErrors): number {
  return Math.hypot(...locations) / locations.length;
}
