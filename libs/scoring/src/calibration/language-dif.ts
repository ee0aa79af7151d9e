import type { Language } from '@qabilet/kernel';
import {
  effectSizeClass,
  estimateEap,
  expectedScore,
  isDichotomous,
  logisticDif,
  type ItemParameters,
  type MatchedCounts,
} from '@qabilet/psychometrics';
import type { CompetenceRow } from './competence-rows';
import { gradedDif } from './graded-dif';
import type { DifClass, LanguageDif } from './scale-calibration';

/** Fewer answers in a language tell nothing of a difference. */
const ANSWERS_OF_A_LANGUAGE = 200;
/** Logits: people this near count as equally able. */
const BAND = 0.1;
const SIGNIFICANT = 0.05;
/** Changes of Nagelkerke's R^2 by Jodoin & Gierl (2001). */
const CLASSES: Readonly<Record<ReturnType<typeof effectSizeClass>, DifClass>> = {
  negligible: 'A',
  moderate: 'B',
  large: 'C',
};

export interface LanguageDifSource {
  readonly rows: readonly CompetenceRow[];
  readonly languages: readonly Language[];
  /** By item, on the scale of the rows; undefined where nothing is known. */
  readonly parameters: readonly (ItemParameters | undefined)[];
  readonly items: readonly number[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** One answer of a person whose ability the other answers tell. */
export interface MatchedAnswer {
  readonly language: number;
  readonly category: number;
  readonly ability: number;
  /** Of that ability, normal. */
  readonly sd: number;
}

interface Tested {
  readonly p: number;
  readonly effect: number;
  readonly size: DifClass;
}

/**
 * Which items are harder in one language for people of equal ability, on the ability that the person's remaining answers
 * tell, since in an adaptive test nobody saw the same items (Chang, Mazzeo & Roussos 1996): right and wrong by logistic
 * regression, partial credit by the likelihood ratio (`gradedDif`). Classes by effect size, as p alone flags everything in
 * large samples; p by Benjamini & Hochberg (1995).
 */
export function languageDif(source: LanguageDifSource): ReadonlyMap<number, LanguageDif> {
  const { languages, parameters, items, onProgress } = source;
  if (languages.length < 2) return new Map();
  const matched = matchedAnswers(source);
  const tested = items.flatMap((item, i) => {
    onProgress?.(i, items.length);
    const answers = matched.get(item) ?? [];
    const curve = parameters[item];
    const present = languages.flatMap((_, language) =>
      answers.filter((answer) => answer.language === language).length >= ANSWERS_OF_A_LANGUAGE
        ? [language]
        : [],
    );
    if (present.length < 2 || !curve) return [];
    const found = isDichotomous(curve)
      ? dichotomousDif(answers, present)
      : gradedDif(answers, { languages: present, item: curve });
    return found ? [{ item, present, found, hardest: hardestOf(answers, present, curve) }] : [];
  });
  const adjusted = benjaminiHochberg(tested.map(({ found }) => found.p));
  return new Map(
    tested.map(({ item, present, found, hardest }, i): [number, LanguageDif] => {
      const p = adjusted[i] ?? 1;
      return [
        item,
        {
          languages: present.flatMap((language) => languages[language] ?? []),
          size: p < SIGNIFICANT ? found.size : 'A',
          effect: found.effect,
          p,
          hardestIn: languages[hardest] ?? 'en',
        },
      ];
    }),
  );
}

function dichotomousDif(answers: readonly MatchedAnswer[], present: readonly number[]): Tested {
  const { both } = logisticDif(countsOf(answers, present));
  const effect = Math.max(0, both.nagelkerkeChange);
  return { p: both.p, effect, size: CLASSES[effectSizeClass(effect)] };
}

/** By item: each answer with the ability that the row's prior and its other answers tell. */
function matchedAnswers({
  rows,
  parameters,
  items,
}: LanguageDifSource): ReadonlyMap<number, MatchedAnswer[]> {
  const matched = new Map<number, MatchedAnswer[]>(items.map((item) => [item, []]));
  for (const { answers, mean, sd, language } of rows) {
    for (const { item: studied, category } of answers) {
      const own = matched.get(studied);
      if (!own) continue;
      const others = answers.flatMap(({ item: place, category: given }) => {
        const item = parameters[place];
        return item && place !== studied ? [{ item, category: given }] : [];
      });
      const { ability, standardError } =
        others.length === 0
          ? { ability: mean, standardError: sd }
          : estimateEap(others, { prior: { mean, sd } });
      own.push({ language, category, ability, sd: standardError });
    }
  }
  return matched;
}

/** Counts by band of ability and language; the languages numbered anew. */
function countsOf(answers: readonly MatchedAnswer[], present: readonly number[]): MatchedCounts {
  const groups = present.length;
  const bandOf = ({ ability }: MatchedAnswer): number => Math.round(ability / BAND);
  const own = answers.filter(({ language }) => present.includes(language));
  const bands = [...new Set(own.map(bandOf))].sort((left, right) => left - right);
  const placeOf = new Map(bands.map((band, place) => [band, place]));
  const right = new Float64Array(bands.length * groups);
  const wrong = new Float64Array(bands.length * groups);
  for (const answer of own) {
    const cell = (placeOf.get(bandOf(answer)) ?? 0) * groups + present.indexOf(answer.language);
    const counts = answer.category > 0 ? right : wrong;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { groups, scores: Float64Array.from(bands, (band) => band * BAND), right, wrong };
}

/** The language whose answers fall short of the common curve most. */
function hardestOf(
  answers: readonly MatchedAnswer[],
  present: readonly number[],
  curve: ItemParameters,
): number {
  const residual = (language: number): number => {
    const own = answers.filter((answer) => answer.language === language);
    const sum = own.reduce(
      (total, { category, ability }) => total + category - expectedScore(ability, curve),
      0,
    );
    return sum / own.length;
  };
  return present.reduce((hardest, language) => (residual(language) < residual(hardest) ? language : hardest));
}

/** p (i) m / i, made monotone from the largest down. Benjamini & Hochberg (1995), JRSS B 57. */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, i) => i).sort((left, right) => (ps[right] ?? 0) - (ps[left] ?? 0));
  const adjusted = ps.map(() => 1);
  let smallest = 1;
  order.forEach((i, place) => {
    smallest = Math.min(smallest, ((ps[i] ?? 1) * ps.length) / (ps.length - place));
    adjusted[i] = smallest;
  });
  return adjusted;
}
