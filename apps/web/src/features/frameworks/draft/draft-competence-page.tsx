import type { DraftCompetence, DraftOutline, DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, Select } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../../content-query';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { useApi } from '../../../services';
import { frameworkHref } from '../frameworks-page';
import { DraftBar } from './draft-bar';
import { useSecondLanguage, type Editing } from './editing';
import { LevelSection } from './level-section';
import { DeleteButton } from './part-buttons';
import { nameOf } from './part-name';
import { PartTexts } from './part-texts';
import { CodeForm } from './small-form';
import { useDraft, type DraftActions } from './use-draft';

/** One competence of a draft: its words, and what is written for each level. */
export function DraftCompetencePage() {
  const { releaseId = '', code = '' } = useParams();
  const api = useApi();
  const { query, actions } = useDraft(releaseId);
  const under = useContent(['draft', releaseId, code], () => api.frameworks.draftCompetence(releaseId, code));
  return (
    <Loaded query={query}>
      {(draft) => (
        <Loaded query={under}>
          {(competence) => <Competence draft={draft} under={competence} actions={actions} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface CompetenceProps {
  readonly draft: DraftOutline;
  readonly under: DraftCompetence;
  readonly actions: DraftActions;
}

function Competence({ draft, under, actions }: CompetenceProps) {
  const t = useStaffText();
  const { competence, parts } = under;
  const { second, choose } = useSecondLanguage(draft);
  const editing: Editing = { releaseId: draft.id, revision: under.revision, actions, second };
  const heading = `${competence.code} ${nameOf(competence)}`;
  return (
    <AppPage
      title={`${heading}, ${draft.title}`}
      heading={<bdi>{heading}</bdi>}
      caption={t('draft.caption', { version: draft.version })}
      back={{
        href: `${frameworkHref.edit(draft.id)}${second ? `?language=${second}` : ''}`,
        label: draft.title,
      }}
    >
      <DraftBar draft={draft} actions={actions} second={second} onSecond={choose} />
      <section className="q-section" aria-labelledby="words">
        <h2 id="words">{t('draft.words')}</h2>
        <PartTexts part={competence} editing={editing} />
        <CompetencePlace competence={competence} draft={draft} editing={editing} />
      </section>
      {draft.parts
        .filter(({ part }) => part === 'level')
        .map((level) => (
          <LevelSection
            key={level.code}
            level={level}
            levels={draft.parts.filter(({ part }) => part === 'level')}
            competence={competence.code}
            parts={parts.filter((part) => part.level === level.level)}
            editing={editing}
          />
        ))}
    </AppPage>
  );
}

interface PlaceProps {
  readonly competence: DraftPart;
  readonly draft: DraftOutline;
  readonly editing: Editing;
}

function CompetencePlace({ competence, draft, editing }: PlaceProps) {
  const t = useStaffText();
  const navigate = useNavigate();
  const { actions, revision } = editing;
  const { code } = competence;
  const areas = draft.parts.filter(({ part }) => part === 'area');
  async function rename(newCode: string) {
    if (await actions.edit(revision, { kind: 'rename', part: 'competence', code, newCode })) return false;
    await navigate(frameworkHref.editCompetence(draft.id, newCode), { replace: true });
    return true;
  }
  return (
    <Details summary={t('draft.place')}>
      <CodeForm key={code} id="competence-code" code={code} onRename={rename} />
      <Select
        id="area"
        label={t('draft.area')}
        value={competence.parent ?? ''}
        onChange={(event) =>
          void actions.edit(revision, {
            kind: 'put',
            part: 'competence',
            code,
            parent: event.currentTarget.value,
          })
        }
        options={areas.map((area) => ({ value: area.code, label: `${area.code} ${nameOf(area)}` }))}
      />
      <DeleteButton
        part={competence}
        editing={editing}
        label={t('draft.delete-competence')}
        onDeleted={() => void navigate(frameworkHref.edit(draft.id))}
      />
    </Details>
  );
}
