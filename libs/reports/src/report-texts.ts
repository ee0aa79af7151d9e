import type { Language } from '@qabilet/kernel';
import { english } from './texts/en';
import { kazakh } from './texts/kk';
import { korean } from './texts/ko';
import { russian } from './texts/ru';
import { uzbek } from './texts/uz';

/** The words of the reports in one language. */
export interface ReportTexts {
  readonly title: { readonly agency: string; readonly cohort: string };
  /** When the figures were looked up, and what they are not for. */
  readonly lead: (date: string) => string;
  readonly latest: (wave: string) => string;
  readonly coverage: string;
  readonly share: string;
  readonly shareLong: string;
  readonly level: string;
  readonly people: string;
  readonly n: (n: string) => string;
  readonly ofPeople: (n: string) => string;
  readonly partOf: (percent: string, part: string, whole: string) => string;
  readonly finished: (part: string, whole: string) => string;
  readonly waves: string;
  readonly wave: string;
  readonly opened: string;
  readonly scale: string;
  readonly competences: string;
  readonly competence: string;
  readonly first: string;
  readonly last: string;
  readonly change: string;
  readonly changes: { readonly rise: string; readonly fall: string; readonly within: string };
  readonly gaps: string;
  readonly gapsLead: string;
  readonly gapsNone: string;
  readonly short: string;
  readonly interval: string;
  readonly between: (low: string, high: string) => string;
  readonly units: string;
  readonly unit: string;
  readonly none: string;
  readonly belowFirst: (level: string) => string;
  readonly hidden: (n: string) => string;
  readonly notEnough: string;
  readonly notes: string;
  readonly noteItems: (n: string) => readonly string[];
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
