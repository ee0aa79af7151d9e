import type { TargetLanguageCode, TranslationView } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Link, Notice, Tag, TextArea } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { itemHref } from '../item-bank/item-links';
import { AcceptedWords, useAcceptance } from './accepted-words';
import { targetLanguageOf } from './translation-filter';
import { translationHref } from './translation-links';
import { useTranslationForm, type TranslationForm } from './use-translation-form';

type Text = TranslationView['texts'][number];

/** Every text of one item beside its words in one language, to be written, and accepted by somebody else. */
export function TranslationOfItemPage() {
  const { itemId = '', language: wanted } = useParams();
  const acceptance = useAcceptance();
  const api = useApi();
  const language = targetLanguageOf(wanted);
  const query = useContent(['translation', itemId, language], () => api.translations.read(itemId, language));
  return (
    <Loaded query={query}>
      {(translation) => (
        <Translation
          key={`${translation.id} ${language} ${translation.proposal?.editedAt ?? ''} ${acceptance.takenBack}`}
          translation={translation}
          acceptance={acceptance}
        />
      )}
    </Loaded>
  );
}

interface TranslationProps {
  readonly translation: TranslationView;
  readonly acceptance: ReturnType<typeof useAcceptance>;
}

function Translation({ translation, acceptance }: TranslationProps) {
  const t = useStaffText();
  const { code, language, status, state } = translation;
  const form = useTranslationForm(translation);
  const { name } = LANGUAGE_FACTS[language];
  return (
    <AppPage
      title={t('translations.of', { code, language: name })}
      heading={t('translations.of', { code, language: name })}
      back={{ href: translationHref.of(language), label: t('translations.title') }}
      errors={form.errors}
    >
      <p>
        <Tag look={status === 'stale' ? 'danger' : 'plain'}>{t(`translations.status.${status}`)}</Tag>{' '}
        {translation.proposal ? <Tag look="accent">{t('translations.waits')}</Tag> : null}
      </p>
      <p className="q-measure">
        {t('translations.about', { version: translation.version, state: t(`items.state.${state}`) })}{' '}
        <Link href={itemHref.item(translation.id)}>{t('translations.to-item')}</Link>
      </p>
      <AcceptedWords acceptance={acceptance} />
      <Decision translation={translation} isTouched={form.isTouched} onAccepted={acceptance.remember} />
      <form noValidate onSubmit={form.submit}>
        {translation.texts.map((text) => (
          <OneText key={text.id} text={text} language={language} form={form} />
        ))}
        <div className="q-actions">
          <Button type="submit" busy={form.isPending}>
            {t('translations.save')}
          </Button>
        </div>
      </form>
    </AppPage>
  );
}

interface OneTextProps {
  readonly text: Text;
  readonly language: TargetLanguageCode;
  readonly form: TranslationForm;
}

/** The original first, beside or above the words in the language, each in its own direction. */
function OneText({ text, language, form }: OneTextProps) {
  const t = useStaffText();
  const { name, direction } = LANGUAGE_FACTS[language];
  const part = t(`item.part.${text.part}`, { id: text.of ?? '' });
  const words = form.words[text.id] ?? '';
  return (
    <section className="q-columns" aria-label={part}>
      <div>
        <h2 className="q-heading-small">{part}</h2>
        <p lang="en" dir="ltr" className="q-original">
          {text.original}
        </p>
        {text.madeFrom === undefined ? null : (
          <p className="q-fine">
            <strong>{t('translations.made-from')}</strong>{' '}
            <span lang="en" dir="ltr">
              {text.madeFrom}
            </span>
          </p>
        )}
      </div>
      <TextArea
        id={form.fieldOf(text.id)}
        label={t('translations.words', { part, language: name })}
        hint={hintOf(text, words, t)}
        optional={text.isNeeded ? undefined : t('translations.optional')}
        lang={language}
        dir={direction}
        rows={Math.min(8, Math.max(2, Math.ceil(text.original.length / 45)))}
        maxLength={4000}
        error={form.errorOf(text.id)}
        value={words}
        onChange={(event) => form.write(text.id, event.target.value)}
      />
    </section>
  );
}

function hintOf(text: Text, words: string, t: ReturnType<typeof useStaffText>): string | undefined {
  if (text.isOutdated) return t('translations.outdated');
  if (text.proposed !== undefined) return t('translations.instead', { words: text.translated ?? '—' });
  if (text.part === 'accepted') return t('translations.one-a-line');
  return words === '' && text.isNeeded ? t('translations.missing-here') : undefined;
}

interface DecisionProps {
  readonly translation: TranslationView;
  readonly isTouched: boolean;
  readonly onAccepted: (draftId: string) => Promise<void>;
}

/** What can become of the words: a proposal is accepted by who has not written it, the present words by anybody. */
function Decision({ translation, isTouched, onAccepted }: DecisionProps) {
  const t = useStaffText();
  const api = useApi();
  const { formats } = usePlace();
  const { id, language, status, proposal } = translation;
  const { name } = LANGUAGE_FACTS[language];
  if (proposal)
    return (
      <Notice title={t('translations.proposal')}>
        <p>
          {t('translations.proposal-text', {
            names: proposal.writers.join(', '),
            time: formats.dateTime(proposal.editedAt),
          })}{' '}
          {proposal.isForOthers ? t('translations.for-others') : t('translations.for-you')}
        </p>
        {isTouched ? null : (
          <div className="q-actions">
            {proposal.isForOthers ? null : (
              <RunAction
                label={t('item.translation-accept')}
                title={t('item.translation-accept-title', { language: name })}
                act={async () =>
                  onAccepted((await api.translations.accept(id, language, { seen: proposal.editedAt })).id)
                }
              >
                <p>{t('translations.accept-text')}</p>
              </RunAction>
            )}
            <RunAction
              look="secondary"
              label={t('translations.discard')}
              title={t('translations.discard-title')}
              keep={t('imports.cancel-keep')}
              act={() => api.translations.discard(id, language)}
            >
              <p>{t('translations.discard-text')}</p>
            </RunAction>
          </div>
        )}
      </Notice>
    );
  if ((status !== 'stale' && status !== 'drafted') || isTouched) return null;
  return (
    <Notice look="warning" title={t(`translations.status.${status}`)}>
      <p>{t(`translations.${status}-text`)}</p>
      <RunAction
        look="secondary"
        label={t('translations.right')}
        title={t('item.translation-accept-title', { language: name })}
        act={() => api.itemBank.acceptTranslation(id, language)}
      >
        <p>{t('item.translation-accept-text')}</p>
      </RunAction>
    </Notice>
  );
}
