import type { Text } from '@qabilet/kernel';
import type { FrameworkTexts } from '../../frameworks/ports';
import { NameMissing } from '../errors';
import { refuseUnknownCompetences } from './known-competences';
import { tidyText, writtenLocalRubric, type LocalRubric } from './local-rubric';

/** What a trainer writes of a practical work. */
export interface WrittenWork {
  readonly title: Text;
  readonly rubric: LocalRubric;
}

/** As it is kept; throws `NameMissing`, `RubricContradicts` and `UnknownCompetences`. */
export function writtenWork({ title, rubric }: WrittenWork, texts: FrameworkTexts): WrittenWork {
  const written = { title: tidyText(title), rubric: writtenLocalRubric(rubric) };
  if (written.title.en === '') throw new NameMissing();
  refuseUnknownCompetences(written.rubric, texts);
  return written;
}
