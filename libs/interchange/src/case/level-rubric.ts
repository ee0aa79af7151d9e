import type { CompetenceContent, FrameworkContent } from '@qabilet/application';
import { read, type Language } from '@qabilet/kernel';
import type { CfObject } from './case-package';
import type { PackageNames } from './package-of-content';
import { partKey } from './part-key';

/** What each competence means at each level: a criterion a competence, its levels scored by their ordinal. */
export function levelRubric(
  content: FrameworkContent,
  names: PackageNames,
  language: Language,
): CfObject | undefined {
  const rubricId = names.identifier('rubric');
  const criteria = content.competences.flatMap((competence, index) => {
    const levels = criterionLevels(content, competence, names, language);
    if (levels.length === 0) return [];
    const name = read(competence.name, language).text;
    const item = names.identifier(partKey('competence', competence.code));
    return [
      {
        ...names.object('CFRubrics', names.identifier(`criterion ${competence.code}`)),
        category: name,
        CFItemURI: names.link('CFItems', item, name),
        position: index + 1,
        rubricId,
        CFRubricCriterionLevels: levels,
      },
    ];
  });
  if (criteria.length === 0) return undefined;
  return { ...names.object('CFRubrics', rubricId), title: TITLE, CFRubricCriteria: criteria };
}

const TITLE = 'Level descriptors';

function criterionLevels(
  { statements, levels }: FrameworkContent,
  { code }: CompetenceContent,
  names: PackageNames,
  language: Language,
) {
  return levels.flatMap(({ ordinal, name }) => {
    const said = statements.filter(
      ({ competence, level, isSelf }) => competence === code && level === ordinal && !isSelf,
    );
    if (said.length === 0) return [];
    return [
      {
        ...names.object('CFRubrics', names.identifier(`criterion-level ${code}/${ordinal}`)),
        description: said.map(({ text }) => read(text, language).text).join('\n'),
        quality: read(name, language).text,
        score: ordinal,
        position: ordinal,
        rubricCriterionId: names.identifier(`criterion ${code}`),
      },
    ];
  });
}
