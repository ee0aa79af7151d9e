import type { CompetenceLabel, LevelLabel } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import { read, type Language, type Text } from '@qabilet/kernel';
import type { FrameworkTexts } from '../frameworks/ports';

/** A competence as pages show it, in the language of the reader. */
export function competenceLabel(
  { competences, areas }: Pick<FrameworkTexts, 'competences' | 'areas'>,
  code: CompetenceId,
  language: Language,
): CompetenceLabel {
  const competence = competences.get(code);
  const areaCode = competence?.areaCode ?? '';
  return {
    code,
    name: read(competence?.name ?? named(code), language),
    areaCode,
    areaName: read(areas.get(areaCode)?.name ?? named(areaCode), language),
  };
}

/** The levels of the scale, lowest first. */
export function levelLabels({ levels }: Pick<FrameworkTexts, 'levels'>, language: Language): LevelLabel[] {
  return [...levels.values()].map(({ ordinal, name }) => ({ ordinal, name: read(name, language) }));
}

function named(code: string): Text {
  return { en: code };
}
