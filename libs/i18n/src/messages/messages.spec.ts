import { IntlMessageFormat } from 'intl-messageformat';
import { languageOf, loadMessages, type Namespace } from '../catalogue';
import { LANGUAGES, type Language } from '../languages';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Kinds of parts in the parsed message that name an argument or branch by number. */
const PLURAL = 6;
const SELECT = 5;
const LITERAL = 0;
const POUND = 7;

function argumentsOf(ast: Ast): readonly string[] {
  return ast.flatMap((part) => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const own = 'value' in part ? [String(part.value)] : [];
    const inner =
      part.type === PLURAL || part.type === SELECT
        ? Object.values(part.options).flatMap((o) => argumentsOf(o.value))
        : [];
    return [...own, ...inner];
  });
}

function pluralsOf(ast: Ast): readonly (readonly string[])[] {
  return ast.flatMap((part) => (part.type === PLURAL ? [Object.keys(part.options)] : []));
}

const parse = (text: string, language: Language) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();

/** Every form a language has for some number, whole or not. */
function pluralForms(language: Language): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

const NAMESPACES: readonly Namespace[] = ['official', 'staff'];
const TRANSLATIONS = NAMESPACES.flatMap((namespace) =>
  LANGUAGES.filter((language) => languageOf(namespace, language) === language).map((language) => ({
    namespace,
    language,
  })),
);

describe.each(TRANSLATIONS)('$namespace messages in $language', ({ namespace, language }) => {
  it('have the same keys as in English, and none is empty', async () => {
    const [english, messages] = await Promise.all([
      loadMessages('en', namespace),
      loadMessages(language, namespace),
    ]);
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same placeholders as in English', async () => {
    const [english, messages] = await Promise.all([
      loadMessages('en', namespace),
      loadMessages(language, namespace),
    ]);
    const names = (text: string, of: Language) => [...new Set(argumentsOf(parse(text, of)))].sort();
    const differing = Object.entries(messages).filter(
      ([key, text]) => names(text, language).join() !== names(Reflect.get(english, key), 'en').join(),
    );
    expect(differing).toEqual([]);
  });

  it('have a text for each plural form of the language and for no other', async () => {
    const messages = await loadMessages(language, namespace);
    const wanted = pluralForms(language).toSorted().join();
    const wrong = Object.entries(messages).filter(([, text]) =>
      pluralsOf(parse(text, language)).some(
        (forms) =>
          forms
            .filter((form) => !form.startsWith('='))
            .toSorted()
            .join() !== wanted,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('contain no straight apostrophe, which would quote the rest of the message', async () => {
    const messages = await loadMessages(language, namespace);
    expect(Object.entries(messages).filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

describe('plural forms', () => {
  it.each([
    ['en', 1, '1 question answered'],
    ['en', 2, '2 questions answered'],
    ['ru', 1, 'Дан 1 ответ'],
    ['ru', 3, 'Дано 3 ответа'],
    ['ru', 11, 'Дано 11 ответов'],
    ['ru', 21, 'Дан 21 ответ'],
    ['kk', 3, '3 сұраққа жауап берілді'],
    ['uz', 3, '3 ta savolga javob berildi'],
    ['ko', 3, '문항 3개에 답함'],
  ] as const)('in %s of %d reads "%s"', async (language, answered, expected) => {
    const messages = await loadMessages(language, 'official');
    const text: string = Reflect.get(messages, 'home.test-progress');
    expect(new IntlMessageFormat(text, language).format({ answered })).toBe(expected);
  });
});

describe('the length of a test', () => {
  it.each([
    ['en', 24, '24 to 35 questions, no time limit'],
    ['en', 35, '35 questions, no time limit'],
    ['ru', 24, 'От 24 до 35 вопросов, без ограничения времени'],
    ['ru', 35, '35 вопросов, без ограничения времени'],
    ['kk', 35, '35 сұрақ, уақыт шектелмеген'],
    ['uz', 35, '35 ta savol, vaqt cheklanmagan'],
    ['ko', 35, '문항 35개, 시간제한 없음'],
  ] as const)('in %s from %d reads "%s"', async (language, min, expected) => {
    const messages = await loadMessages(language, 'official');
    const text: string = Reflect.get(messages, 'home.test-length');
    const exact = min === 35 ? 'yes' : 'no';
    expect(new IntlMessageFormat(text, language).format({ min, max: 35, exact })).toBe(expected);
  });
});

describe('staff messages', () => {
  it('are shown in English, and said to be English, where a language has none of its own', () => {
    expect(languageOf('staff', 'kk')).toBe('en');
    expect(languageOf('staff', 'ru')).toBe('ru');
    expect(languageOf('official', 'kk')).toBe('kk');
  });
});
