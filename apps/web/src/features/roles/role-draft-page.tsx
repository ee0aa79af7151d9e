import type { RoleDraftView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Details, SaveState } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { Changes } from './role-changes';
import { RoleDraftFields } from './role-draft-form';
import { roleHref } from './role-words';
import { useRoleDraft, type RoleDraftWork } from './use-role-draft';

/** The next version of a role, as its authors write it before it holds for anybody. */
export function RoleDraftPage() {
  const { draftId = '' } = useParams();
  const api = useApi();
  const query = useContent(['role-draft', draftId], () => api.roles.draft(draftId));
  return <Loaded query={query}>{(draft) => <RoleDraft key={draft.id} draft={draft} />}</Loaded>;
}

function RoleDraft({ draft }: { readonly draft: RoleDraftView }) {
  const t = useStaffText();
  const work = useRoleDraft(draft);
  return (
    <AppPage
      title={t('role-draft.title', { title: draft.content.title.en })}
      heading={
        <span lang="en" dir="auto">
          {draft.content.title.en}
        </span>
      }
      caption={t('role-draft.caption', { version: (draft.newest?.version ?? 0) + 1, code: draft.code })}
      back={
        draft.newest
          ? { href: roleHref.version(draft.newest.id), label: t('role-draft.to-newest') }
          : { href: roleHref.list, label: t('roles.title') }
      }
      errors={work.errors}
    >
      <p>
        <bdi>{t('roles.of-framework', { framework: draft.framework, version: draft.frameworkVersion })}</bdi>
      </p>
      <Bar draft={draft} work={work} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void work.save();
        }}
      >
        <RoleDraftFields draft={draft} work={work} />
        <div className="q-actions">
          <Button type="submit" busy={work.isSaving}>
            {t('role-draft.save')}
          </Button>
        </div>
      </form>
      <End draft={draft} work={work} />
    </AppPage>
  );
}

interface DraftProps {
  readonly draft: RoleDraftView;
  readonly work: RoleDraftWork;
}

/** Undo and redo, whether all is saved, and what the draft changes so far. */
function Bar({ draft, work }: DraftProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <section className="q-draft-bar" aria-label={t('draft.bar')}>
      <div className="q-row">
        <Button
          look="secondary"
          busy={work.isSaving || (!draft.canUndo && !work.isChanged)}
          onClick={work.undo}
        >
          {t('draft.undo')}
        </Button>
        <Button look="secondary" busy={work.isSaving || work.isChanged || !draft.canRedo} onClick={work.redo}>
          {t('draft.redo')}
        </Button>
        {work.isChanged ? (
          <SaveState state="idle" text={t('role-draft.unsaved')} />
        ) : (
          <SaveState state="saved" text={t('draft.saved')} />
        )}
        <span className="q-muted">
          {t('role-draft.changed', { name: draft.changedBy, time: formats.dateTime(draft.changedAt) })}
        </span>
      </div>
      {draft.changes && draft.newest ? (
        <Details summary={t('role-draft.changes', { version: draft.newest.version })}>
          <Changes changes={draft.changes} competences={draft.competences} />
        </Details>
      ) : null}
    </section>
  );
}

/** Publishing what is saved, or giving the draft up. */
function End({ draft, work }: DraftProps) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  const { id, revision } = draft;
  return (
    <section className="q-section" aria-labelledby="end">
      <h2 id="end">{t('role-draft.end')}</h2>
      <p className="q-measure">
        {work.isChanged ? t('role-draft.save-first') : t('role-draft.publish-text')}
      </p>
      <div className="q-actions">
        {work.isChanged ? null : (
          <RunAction
            label={t('role-draft.publish')}
            title={t('role-draft.publish-title')}
            act={async () => {
              const { roleProfileId } = await api.roles.publish(id, { revision });
              await navigate(roleHref.version(roleProfileId), {
                state: { flash: t('role-draft.published') },
              });
            }}
          >
            <p>{t('role-draft.publish-ask')}</p>
          </RunAction>
        )}
        <RunAction
          look="secondary"
          label={t('role-draft.discard')}
          title={t('role-draft.discard-title')}
          keep={t('role-draft.discard-keep')}
          act={async () => {
            await api.roles.discard(id, { revision });
            await navigate(roleHref.list, { state: { flash: t('role-draft.discarded') } });
          }}
        >
          <p>{t('role-draft.discard-ask')}</p>
        </RunAction>
      </div>
    </section>
  );
}
