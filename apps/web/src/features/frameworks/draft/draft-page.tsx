import type { DraftOutline, DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, TextInput } from '@qabilet/ui';
import { useParams } from 'react-router';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { frameworkHref } from '../frameworks-page';
import { AreaSection } from './area-section';
import { DraftBar } from './draft-bar';
import { useSecondLanguage, type Editing } from './editing';
import { GlossarySection } from './glossary-section';
import { MissingList } from './missing-list';
import { nameOf } from './part-name';
import { PartTexts } from './part-texts';
import { SmallForm } from './small-form';
import { TextFiles } from './text-files';
import { useDraft, type DraftActions } from './use-draft';

/** A draft to write: its areas with their competences, and its levels. */
export function DraftPage() {
  const { releaseId = '' } = useParams();
  const { query, actions } = useDraft(releaseId);
  return <Loaded query={query}>{(draft) => <Outline draft={draft} actions={actions} />}</Loaded>;
}

function Outline({ draft, actions }: { readonly draft: DraftOutline; readonly actions: DraftActions }) {
  const t = useStaffText();
  const { second, choose } = useSecondLanguage(draft);
  const editing: Editing = { releaseId: draft.id, revision: draft.revision, actions, second };
  const of = (kind: DraftPart['part']) => draft.parts.filter(({ part }) => part === kind);
  const areas = of('area');
  return (
    <AppPage
      title={t('draft.title', { title: draft.title })}
      heading={<bdi>{draft.title}</bdi>}
      caption={t('draft.caption', { version: draft.version })}
      back={{ href: frameworkHref.release(draft.id), label: `${draft.title}, ${draft.version}` }}
    >
      <DraftBar draft={draft} actions={actions} second={second} onSecond={choose} />
      <MissingList draft={draft} />
      {areas.map((area) => (
        <AreaSection
          key={area.code}
          {...{ area, areas, editing }}
          competences={of('competence').filter(({ parent }) => parent === area.code)}
          missing={draft.missing}
        />
      ))}
      <AddArea editing={editing} />
      <section className="q-section" aria-labelledby="levels">
        <h2 id="levels">{t('draft.levels')}</h2>
        {of('level').map((level) => (
          <Details
            key={level.code}
            summary={`${t('draft.level-words', { level: level.level })}: ${nameOf(level)}`}
          >
            <PartTexts part={level} editing={editing} />
          </Details>
        ))}
      </section>
      <GlossarySection terms={of('term')} editing={editing} />
      <TextFiles editing={editing} />
    </AppPage>
  );
}

function AddArea({ editing: { actions, revision } }: { readonly editing: Editing }) {
  const t = useStaffText();
  return (
    <section className="q-section" aria-labelledby="add-area">
      <h2 id="add-area">{t('draft.add-area')}</h2>
      <SmallForm
        id="area"
        empty={{ code: '', text: '' }}
        button={t('draft.add-area')}
        check={({ code, text }) => ({
          ...(code.trim() === '' && { code: t('draft.code-missing') }),
          ...(text.trim() === '' && { text: t('draft.text-missing') }),
        })}
        onSubmit={async (values) => !(await actions.edit(revision, { kind: 'add', part: 'area', ...values }))}
      >
        {(field) => (
          <>
            <TextInput {...field('code')} label={t('draft.code')} width="narrow" maxLength={40} />
            <TextInput {...field('text')} label={t('draft.area-name')} lang="en" maxLength={500} />
          </>
        )}
      </SmallForm>
    </section>
  );
}
