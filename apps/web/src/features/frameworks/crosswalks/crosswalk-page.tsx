import { useState } from 'react';
import type { CrosswalkDetails } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice, Tag } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../../content-query';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { useProblemText } from '../../../frame/problem-text';
import { useApi } from '../../../services';
import { useMe } from '../../../session/session';
import { frameworkHref } from '../frameworks-page';
import { CrosswalkTrees } from './crosswalk-trees';
import { useSideName } from './crosswalks-page';
import { LinkForm } from './link-form';
import { LinkTable } from './link-table';
import { useCrosswalk, type CrosswalkActions } from './use-crosswalk';

/** The links between two frameworks, with what probably belongs to them while it is a draft. */
export function CrosswalkPage() {
  const { crosswalkId = '' } = useParams();
  const api = useApi();
  const query = useContent(['crosswalk', crosswalkId], () => api.frameworks.crosswalk(crosswalkId));
  return <Loaded query={query}>{(crosswalk) => <Crosswalk crosswalk={crosswalk} />}</Loaded>;
}

function Crosswalk({ crosswalk }: { readonly crosswalk: CrosswalkDetails }) {
  const t = useStaffText();
  const nameOf = useSideName();
  const actions = useCrosswalk(crosswalk);
  const isWritable = useMe().roles.includes('author') && crosswalk.state === 'draft';
  const { from, to, links, suggestions } = crosswalk;
  const between = t('crosswalks.between', { from: nameOf(from), to: nameOf(to) });
  return (
    <AppPage
      title={`${t('crosswalk.title')}: ${between}`}
      heading={t('crosswalk.title')}
      caption={<bdi>{between}</bdi>}
      back={{ href: frameworkHref.crosswalks, label: t('crosswalks.title') }}
    >
      <p>
        <Tag look={crosswalk.state === 'released' ? 'accent' : 'plain'}>
          {t(`crosswalks.state.${crosswalk.state}`)}
        </Tag>
      </p>
      <Told actions={actions} />
      {isWritable ? <LinkForm key={crosswalk.revision} crosswalk={crosswalk} actions={actions} /> : null}
      <section className="q-section" aria-labelledby="links">
        <h2 id="links">{t('crosswalk.linked')}</h2>
        {links.length === 0 ? (
          <p>{t('crosswalk.linked-none')}</p>
        ) : (
          <LinkTable
            caption={t('crosswalk.linked')}
            crosswalk={crosswalk}
            links={links}
            action={
              isWritable
                ? {
                    label: t('crosswalk.remove'),
                    run: ({ from: left, to: right }) =>
                      actions.send({ kind: 'unlink', from: left, to: right }),
                  }
                : undefined
            }
          />
        )}
        {isWritable ? <DraftActions crosswalk={crosswalk} actions={actions} /> : null}
      </section>
      {isWritable && suggestions.length > 0 ? (
        <section className="q-section" aria-labelledby="suggestions">
          <h2 id="suggestions">{t('crosswalk.suggestions')}</h2>
          <p className="q-measure">{t('crosswalk.suggestions-text')}</p>
          <Button
            look="secondary"
            busy={actions.isPending}
            onClick={() => actions.send({ kind: 'link', links: suggestions })}
          >
            {t('crosswalk.take-all', { count: suggestions.length })}
          </Button>
          <LinkTable
            caption={t('crosswalk.suggestions')}
            crosswalk={crosswalk}
            links={suggestions}
            mark={t('crosswalk.suggested')}
            action={{
              label: t('crosswalk.take'),
              run: (link) => actions.send({ kind: 'link', links: [link] }),
            }}
          />
        </section>
      ) : null}
      <CrosswalkTrees crosswalk={crosswalk} />
    </AppPage>
  );
}

/** What came of the last change. */
function Told({ actions: { error, done, isPending } }: { readonly actions: CrosswalkActions }) {
  const t = useStaffText();
  const problemText = useProblemText();
  return (
    <>
      {error ? (
        <Notice look="error" role="alert">
          <p>{problemText(error)}</p>
        </Notice>
      ) : null}
      <div role="status">
        {done && !isPending ? (
          <p className="q-muted">{done === 'publish' ? t('crosswalk.published') : t('crosswalk.saved')}</p>
        ) : null}
      </div>
    </>
  );
}

interface DraftActionsProps {
  readonly crosswalk: CrosswalkDetails;
  readonly actions: CrosswalkActions;
}

function DraftActions({ crosswalk: { steps, links }, actions }: DraftActionsProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="q-actions">
      {links.length > 0 ? <Button onClick={() => setAsking(true)}>{t('crosswalk.publish')}</Button> : null}
      {steps > 0 ? (
        <Button look="secondary" busy={actions.isPending} onClick={() => actions.send({ kind: 'undo' })}>
          {t('crosswalk.undo')}
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('crosswalk.publish-title')}
        confirm={t('crosswalk.publish')}
        cancel={official('frame.cancel')}
        onConfirm={() => {
          setAsking(false);
          actions.send({ kind: 'publish' });
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('crosswalk.publish-text')}</p>
      </ConfirmDialog>
    </div>
  );
}
