import { useState, type ReactNode } from 'react';
import { LANGUAGE_CODES, type ItemBody, type LanguageCode } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Select } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../../content-query';
import { useApi } from '../../../services';
import { AnswerSection } from './answer-section';
import { ItemEditorProvider, type ItemEditor as Editor } from './editor-context';
import { TextPair } from './fields';
import { HeadSection, SurroundingsSection } from './head-section';
import { useItemAdvice, useSettled } from './item-advice';
import type { SaidFault } from './item-faults';
import { PreviewPanel } from './preview-panel';
import { languagesWritten } from './written-item';

interface ItemEditorProps {
  readonly item: ItemBody;
  readonly isNew: boolean;
  readonly faults: readonly SaidFault[];
  readonly onChange: (changed: Partial<ItemBody>) => void;
  /** What saves it, below the fields. */
  readonly children: ReactNode;
}

/** Everything of an item to write in, with the preview beside it. */
export function ItemEditor({ item, isNew, faults, onChange, children }: ItemEditorProps) {
  const t = useStaffText();
  const api = useApi();
  const { second, choose } = useSecondLanguage(item);
  const competences = useContent(['measurable-competences'], api.itemBank.competences);
  const written = useSettled(item);
  const [previewed, setPreviewed] = useState<LanguageCode>('en');
  const language = languagesWritten(written).find((code) => code === previewed) ?? 'en';
  const adviceAt = useItemAdvice(written, language);
  const editor: Editor = {
    item,
    change: onChange,
    second,
    errorAt: (at) => faults.find((fault) => fault.at === at)?.message,
    adviceAt,
  };
  return (
    <ItemEditorProvider value={editor}>
      <div className="q-workshop">
        <div>
          <Select
            id="second-language"
            label={t('draft.language')}
            value={second ?? 'en'}
            onChange={(event) => choose(event.currentTarget.value)}
            options={LANGUAGE_CODES.map((code) => ({
              value: code,
              label: code === 'en' ? t('draft.english-only') : LANGUAGE_FACTS[code].name,
            }))}
          />
          <HeadSection competences={competences.data ?? []} isNew={isNew} />
          <section className="q-section" aria-labelledby="question">
            <h2 id="question">{t('item.question')}</h2>
            <TextPair
              at="stem"
              label={t('item.question')}
              value={item.stem}
              isLong
              onChange={(stem) => onChange({ stem })}
            />
          </section>
          <AnswerSection />
          <section className="q-section" aria-labelledby="why">
            <h2 id="why">{t('item.why')}</h2>
            <TextPair
              at="rationale"
              label={t('workshop.rationale')}
              hint={t('workshop.rationale-hint')}
              value={item.rationale}
              isLong
              onChange={(rationale) => onChange({ rationale })}
            />
          </section>
          <SurroundingsSection />
          {children}
        </div>
        <PreviewPanel item={written} language={language} onLanguage={setPreviewed} />
      </div>
    </ItemEditorProvider>
  );
}

/** The language beside English, kept in the address: the one chosen, or the first that the item is written in. */
function useSecondLanguage({ stem }: ItemBody) {
  const [search, setSearch] = useSearchParams();
  const asked = LANGUAGE_CODES.find((code) => code === search.get('language'));
  const written = LANGUAGE_CODES.find((code) => code !== 'en' && (stem[code] ?? '') !== '');
  const chosen: LanguageCode = asked ?? written ?? 'ru';
  return {
    second: chosen === 'en' ? undefined : chosen,
    choose: (code: string) =>
      setSearch(
        (before) => {
          before.set('language', code);
          return before;
        },
        { replace: true },
      ),
  };
}
