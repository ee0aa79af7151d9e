import type { Question } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';

type Original = Question['originals'][number];

/** Says quietly that nobody has reviewed the translation yet, with the original behind it; nothing otherwise. */
export function DraftNote({ question: { originals } }: { readonly question: Question }) {
  const t = useOfficialText();
  if (originals.length === 0) return null;
  return (
    <Details summary={t('test.draft')}>
      <p>{t('test.draft-about')}</p>
      {originals.map((original) => (
        <OriginalText key={original.language} original={original} />
      ))}
    </Details>
  );
}

function OriginalText({
  original: { language, stem, options, parts = [] },
}: {
  readonly original: Original;
}) {
  const { name } = LANGUAGE_FACTS[language];
  return (
    <section lang={language} dir="auto" aria-label={name}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{stem}</p>
      {options.length + parts.length === 0 ? null : (
        <ul>
          {[...parts, ...options].map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
