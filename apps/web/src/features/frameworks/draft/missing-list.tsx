import type { DraftOutline, MissingPart } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Details, Link, Notice } from '@qabilet/ui';
import { frameworkHref } from '../frameworks-page';

/** What a draft lacks before it can be published, and what it should have, each with the way there. */
export function MissingList({ draft }: { readonly draft: DraftOutline }) {
  const t = useStaffText();
  const blocking = draft.missing.filter(({ blocks }) => blocks);
  const rest = draft.missing.filter(({ blocks }) => !blocks);
  return (
    <section className="q-section" aria-labelledby="missing">
      <h2 id="missing">{t('draft.check')}</h2>
      {blocking.length > 0 ? (
        <Notice look="warning" title={t('draft.check-blocks')}>
          <Things draft={draft} things={blocking} />
        </Notice>
      ) : null}
      {rest.length > 0 ? (
        <Details summary={t('draft.check-count', { count: rest.length })}>
          <Things draft={draft} things={rest} />
        </Details>
      ) : (
        <p>{blocking.length > 0 ? null : t('draft.check-count', { count: 0 })}</p>
      )}
    </section>
  );
}

function Things({
  draft,
  things,
}: {
  readonly draft: DraftOutline;
  readonly things: readonly MissingPart[];
}) {
  const words = useMissingWords();
  return (
    <ul>
      {things.map((thing) => (
        <li key={`${thing.kind} ${thing.area} ${thing.competence} ${thing.level} ${thing.language}`}>
          <Link href={placeOf(draft.id, thing)}>{words(thing)}</Link>
        </li>
      ))}
    </ul>
  );
}

function useMissingWords(): (thing: MissingPart) => string {
  const t = useStaffText();
  return ({ kind, area = '', competence, level = 0, language = 'en', texts = 0 }) => {
    const code = competence ?? area;
    if (kind !== 'untranslated') return t(`draft.${kind}`, { code, level });
    const values = { code, texts, language: LANGUAGE_FACTS[language].name };
    return competence === undefined
      ? t('draft.untranslated-outline', values)
      : t('draft.untranslated', values);
  };
}

function placeOf(id: string, { kind, area, competence, level, language }: MissingPart): string {
  const search = language ? `?language=${language}` : '';
  if (competence === undefined) {
    const anchor = area === undefined ? (kind === 'no-competence' ? 'add-area' : 'levels') : `area-${area}`;
    return `${frameworkHref.edit(id)}${search}#${anchor}`;
  }
  const anchor = level === undefined ? '' : `#level-${level}`;
  return `${frameworkHref.editCompetence(id, competence)}${search}${anchor}`;
}
