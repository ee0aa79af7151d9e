import { useState } from 'react';
import type { AuthorItemView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Button, Details, Notice, Table, Tag } from '@qabilet/ui';
import { AcceptTranslation } from './accept-translation';

type Translation = AuthorItemView['translations'][number];

/** Each translation beside the English words, with its state; a draft can be accepted by who has read it. */
export function ItemTranslations({ item }: { readonly item: AuthorItemView }) {
  const t = useStaffText();
  const [asking, setAsking] = useState<Translation['language']>();
  const [isAccepted, setAccepted] = useState(false);
  if (item.translations.length === 0) return null;
  return (
    <section className="q-section" aria-labelledby="translations">
      <h2 id="translations">{t('item.translations')}</h2>
      {isAccepted ? (
        <Notice role="status">
          <p>{t('item.translation-accepted')}</p>
        </Notice>
      ) : null}
      {item.translations.map((translation) => (
        <OneTranslation
          key={translation.language}
          translation={translation}
          onAccept={() => setAsking(translation.language)}
        />
      ))}
      <AcceptTranslation
        itemId={item.id}
        language={asking}
        onCancel={() => setAsking(undefined)}
        onAccepted={() => {
          setAsking(undefined);
          setAccepted(true);
        }}
      />
    </section>
  );
}

interface OneTranslationProps {
  readonly translation: Translation;
  readonly onAccept: () => void;
}

function OneTranslation({ translation: { language, isDraft, texts }, onAccept }: OneTranslationProps) {
  const t = useStaffText();
  const { name } = LANGUAGE_FACTS[language];
  const summary = (
    <span>
      {name} <Tag>{t(isDraft ? 'item.translation-draft' : 'item.translation-reviewed')}</Tag>
    </span>
  );
  return (
    <Details summary={summary}>
      <Table
        caption={name}
        isCaptionHidden
        rows={texts}
        rowKey={(row) => `${row.part}-${row.of ?? ''}`}
        columns={[
          {
            key: 'part',
            header: t('item.translation-part'),
            cell: (row) => t(`item.part.${row.part}`, { id: row.of ?? '' }),
            isRowHeader: true,
          },
          {
            key: 'original',
            header: t('item.translation-original'),
            cell: (row) => <span lang="en">{row.original}</span>,
          },
          {
            key: 'translated',
            header: t('item.translation-words', { language: name }),
            cell: (row) => (
              <span lang={language} dir="auto">
                {row.translated}
              </span>
            ),
          },
        ]}
      />
      {isDraft ? (
        <Button look="quiet" onClick={onAccept}>
          {t('item.translation-accept')}
        </Button>
      ) : null}
    </Details>
  );
}
