import { LEVELS } from '@qabilet/framework';
import type { Text } from '@qabilet/kernel';
import type { ContentPack, PackItem } from '../item-bank/content-pack';

const AREAS = [
  { code: '1', name: both('Information', 'Информация') },
  { code: 'CS', name: both('Civil service', 'Государственная служба') },
];

const COMPETENCES = [
  { code: '1.1', area: '1', name: both('Searching', 'Поиск') },
  { code: '1.2', area: '1', name: both('Evaluating', 'Оценка') },
  { code: 'CS.1', area: 'CS', name: both('Policy analysis', 'Анализ политики') },
];

const LEVEL_NAMES = [
  both('Basic', 'Базовый'),
  both('Intermediate', 'Средний'),
  both('Advanced', 'Продвинутый'),
  both('Highly advanced', 'Высший'),
];

const ITEMS_A_LEVEL = 2;

/** Shipped content in small: three competences with eight items each, two roles; English and Russian. */
export function aContentPack(different: Partial<ContentPack> = {}): ContentPack {
  return {
    version: '1',
    framework: { code: 'small', title: 'Small framework' },
    areas: AREAS,
    competences: COMPETENCES.map((competence) => ({ ...competence, summary: competence.name })),
    levels: LEVELS.map((ordinal) => ({
      ordinal,
      name: LEVEL_NAMES[ordinal - 1] ?? both('Level', 'Уровень'),
      subLevels: [ordinal * 2 - 1, ordinal * 2] as const,
      description: both(`Works at level ${ordinal}`, `Работает на уровне ${ordinal}`),
    })),
    statements: COMPETENCES.flatMap(({ code }) =>
      LEVELS.map((level) => ({
        competence: code,
        level,
        statement: both(`I can do ${code} at level ${level}.`, `Я умею ${code} на уровне ${level}.`),
        nextStep: both(`Practise ${code} towards level ${level}.`, `Тренируйте ${code} до уровня ${level}.`),
        hours: level * 2,
      })),
    ),
    roles: [
      aPackRole({ code: 'clerk', title: both('Clerk', 'Делопроизводитель') }),
      aPackRole({ code: 'policy-analyst', title: both('Policy analyst', 'Аналитик'), level: 3 }),
    ],
    items: COMPETENCES.flatMap(({ code }) => packItemsOf(code)),
    ...different,
  };
}

/** The same with every item in Kazakh too, as a machine drafted it. */
export function aDraftedPack(different: Partial<ContentPack> = {}): ContentPack {
  const pack = aContentPack();
  const inKazakh = (text: Text): Text => ({ ...text, kk: `${text.en} (kk)` });
  const items = pack.items.map((item): PackItem => {
    const drafted = { stem: inKazakh(item.stem), drafted: ['kk'] as const };
    switch (item.kind) {
      case 'single':
      case 'multiple':
        return {
          ...item,
          ...drafted,
          options: item.options.map((option) => ({ ...option, text: inKazakh(option.text) })),
        };
      case 'text':
        return { ...item, ...drafted, accepted: { ...item.accepted, kk: ['ашық деректер'] } };
      case 'numeric':
        return { ...item, ...drafted, ...(item.unit ? { unit: inKazakh(item.unit) } : {}) };
      default:
        return item;
    }
  });
  return { ...pack, items, ...different };
}

function aPackRole({
  code,
  title,
  level = 2,
}: {
  code: string;
  title: Text;
  level?: 2 | 3;
}): ContentPack['roles'][number] {
  const requirements = COMPETENCES.map((competence) => ({ competence: competence.code, level, weight: 1 }));
  return { code, title, summary: title, requirements };
}

/** Two items a level: single, multiple, text and numeric in turn; the first two are enemies. */
function packItemsOf(competence: string): PackItem[] {
  return LEVELS.flatMap((level) =>
    Array.from({ length: ITEMS_A_LEVEL }, (_, index) => {
      const number = (level - 1) * ITEMS_A_LEVEL + index + 1;
      const code = `${competence}-${String(number).padStart(2, '0')}`;
      const enemies = number === 1 ? [`${competence}-02`] : [];
      return aPackItem({ code, competence, level, difficulty: level - 3.1 + index / 2, enemies }, number % 4);
    }),
  );
}

type ItemHead = Pick<PackItem, 'code' | 'competence' | 'level' | 'difficulty' | 'enemies'>;

/** Option 'a' is right, with several also 'b'; the text is 'open data', the number 42. */
function aPackItem(head: ItemHead, kind: number): PackItem {
  const base = {
    ...head,
    seconds: 40,
    stem: both(`Question ${head.code}?`, `Вопрос ${head.code}?`),
    rationale: both(`Why ${head.code}.`, `Почему ${head.code}.`),
  };
  const options = (['a', 'b', 'c', 'd'] as const).map((id) => ({
    id,
    text: both(`Option ${id}`, `Вариант ${id}`),
    correct: id === 'a' || (kind === 2 && id === 'b'),
    rationale: both(`About ${id}.`, `Про ${id}.`),
  }));
  switch (kind) {
    case 1:
      return { ...base, kind: 'single', options };
    case 2:
      return { ...base, kind: 'multiple', options };
    case 3:
      return { ...base, kind: 'text', accepted: { en: ['open data'], ru: ['открытые данные'] } };
    default:
      return { ...base, kind: 'numeric', answer: 42, tolerance: 0.5, unit: both('hours', 'часов') };
  }
}

function both(en: string, ru: string): Text {
  return { en, ru };
}
