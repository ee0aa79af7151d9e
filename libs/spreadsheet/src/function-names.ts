/** Functions that formulas may call. */
export type FunctionName =
  'SUM' | 'AVERAGE' | 'MIN' | 'MAX' | 'COUNT' | 'COUNTA' | 'COUNTIF' | 'SUMIF' | 'AVERAGEIF' | 'IF' | 'ROUND';

/** What each is called in spreadsheet programs: in English, and in Russian where its name is translated. */
export const FUNCTION_NAMES: Readonly<Record<FunctionName, { readonly en: string; readonly ru: string }>> = {
  SUM: { en: 'SUM', ru: 'СУММ' },
  AVERAGE: { en: 'AVERAGE', ru: 'СРЗНАЧ' },
  MIN: { en: 'MIN', ru: 'МИН' },
  MAX: { en: 'MAX', ru: 'МАКС' },
  COUNT: { en: 'COUNT', ru: 'СЧЁТ' },
  COUNTA: { en: 'COUNTA', ru: 'СЧЁТЗ' },
  COUNTIF: { en: 'COUNTIF', ru: 'СЧЁТЕСЛИ' },
  SUMIF: { en: 'SUMIF', ru: 'СУММЕСЛИ' },
  AVERAGEIF: { en: 'AVERAGEIF', ru: 'СРЗНАЧЕСЛИ' },
  IF: { en: 'IF', ru: 'ЕСЛИ' },
  ROUND: { en: 'ROUND', ru: 'ОКРУГЛ' },
};

const BY_NAME: ReadonlyMap<string, FunctionName> = new Map(
  (Object.keys(FUNCTION_NAMES) as FunctionName[]).flatMap((name) =>
    Object.values(FUNCTION_NAMES[name]).map((called) => [plain(called), name] as const),
  ),
);

/** The function called so in any language; undefined where there is none. */
export function functionNamed(name: string): FunctionName | undefined {
  return BY_NAME.get(plain(name));
}

/** Ё is typed as Е as often as not. */
function plain(name: string): string {
  return name.toUpperCase().replaceAll('Ё', 'Е');
}
