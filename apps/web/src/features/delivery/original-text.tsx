import type { Question } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText } from '@qabilet/i18n';
import { SheetTable } from './sheet-table';

type Original = Question['originals'][number];
type Part = NonNullable<Original['parts']>[number];

/** The words that a drafted translation was made from, laid out as the question itself. */
export function OriginalText({ original }: { readonly original: Original }) {
  const { language, stem, options, parts = [], picture, sheet, unit } = original;
  const { name } = LANGUAGE_FACTS[language];
  return (
    <section lang={language} dir="auto" aria-label={name}>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="q-measure">{withGapNames(stem, parts)}</p>
      {picture ? (
        <img className="q-original__picture" src={picture.source} alt={picture.description} />
      ) : null}
      {sheet ? <SheetTable question={original} /> : null}
      {parts.some(({ subject }) => subject !== undefined) ? (
        parts.map((letter) => <OriginalLetter key={letter.id} letter={letter} />)
      ) : (
        <OriginalParts parts={parts} />
      )}
      {options.length > 0 ? <WordList words={options} /> : null}
      {unit === undefined ? null : <p>{unit}</p>}
    </section>
  );
}

function OriginalLetter({ letter: { from = '', subject, text } }: { readonly letter: Part }) {
  const t = useOfficialText();
  return (
    <article className="q-letter">
      <p className="q-letter__from">{t('test.letter-from', { from })}</p>
      <p className="q-letter__subject">
        <strong>{subject}</strong>
      </p>
      <p className="q-letter__text">{text}</p>
    </article>
  );
}

/** Lines, gaps and cells by their names, each with what can be chosen there. */
function OriginalParts({ parts }: { readonly parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <ul>
      {parts.map(({ id, text, entry, options = [] }) => (
        <li key={id}>
          {isCell(entry) ? `${entry}: ${text}` : text}
          {options.length > 0 ? <WordList words={options} /> : null}
        </li>
      ))}
    </ul>
  );
}

function WordList({ words }: { readonly words: Original['options'] }) {
  return (
    <ul>
      {words.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

function isCell(entry: string | undefined): entry is string {
  return entry !== undefined && entry !== 'filter' && entry !== 'sort';
}

/** A gap has its name in the place of its id; gaps come in the order of the parts. */
function withGapNames(stem: string, parts: readonly Part[]): string {
  const [first = '', ...rest] = stem.split(/\[\[[^\]]+\]\]/u);
  return rest.reduce((text, piece, gap) => `${text}[${parts[gap]?.text ?? '…'}]${piece}`, first);
}
