import type { ItemBody } from '@qabilet/contracts';

/** A single choice of the small pack's framework, 'a' right. */
export function anItemBody(different: Partial<ItemBody> = {}): ItemBody {
  return {
    code: '1.1-50',
    competence: '1.1',
    level: 2,
    difficulty: -1.1,
    seconds: 40,
    kind: 'single',
    stem: { en: 'What do you do first?', ru: 'Что вы сделаете сначала?' },
    rationale: { en: 'Because it helps.' },
    enemies: [],
    drafted: [],
    options: ['a', 'b', 'c'].map((id) => ({
      id,
      text: { en: `Option ${id}`, ru: `Вариант ${id}` },
      correct: id === 'a',
      rationale: { en: `About ${id}.` },
    })),
    ...different,
  };
}
