import type { Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Details } from '@qabilet/ui';
import { OriginalText } from './original-text';

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
