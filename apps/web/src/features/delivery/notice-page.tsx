import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Assignment } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, Checkboxes, Notice, Table } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { NotFoundPage } from '../../frame/problem-page';
import { useProblemErrors } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { stepHref, useAssignments } from './assignments';

/** The text on this page; a new one gets a new number, and each confirmation names the number it confirmed. */
const NOTICE_VERSION = '2026-1';

export function NoticePage() {
  const { waveId } = useParams();
  const query = useAssignments();
  return (
    <Loaded query={query}>
      {(assignments) => {
        const assignment = assignments.find((one) => one.waveId === waveId);
        return assignment ? <NoticeText assignment={assignment} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function NoticeText({ assignment }: { readonly assignment: Assignment }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  return (
    <ConfirmNotice assignment={assignment}>
      <div className="q-measure">
        <h2>{t('notice.purpose-title')}</h2>
        <p>{t('notice.purpose')}</p>
        <h2>{t('notice.what-title')}</h2>
        <ol>
          <li>{t('notice.what-self')}</li>
          <li>{t('notice.what-test')}</li>
        </ol>
        <h2>{t('notice.who-title')}</h2>
      </div>
      <WhoSeesWhat />
      <div className="q-measure">
        <p>{t('notice.log')}</p>
        <h2>{t('notice.kept-title')}</h2>
        <p>{t('notice.kept')}</p>
        <h2>{t('notice.decline-title')}</h2>
        <p>{t('notice.decline', { date: formats.dateTime(assignment.closesAt) })}</p>
      </div>
    </ConfirmNotice>
  );
}

function WhoSeesWhat() {
  const t = useOfficialText();
  const me = useMe();
  const [yes, no, ifShared] = [t('notice.yes'), t('notice.no'), t('notice.if-shared')];
  const rows = [
    { what: t('notice.who-started'), you: yes, trainers: yes, agency: no },
    { what: t('notice.who-levels'), you: yes, trainers: ifShared, agency: no },
    { what: t('notice.who-self'), you: yes, trainers: no, agency: no },
    { what: t('notice.who-answers'), you: no, trainers: no, agency: no },
    { what: t('notice.who-group', { n: me.agency.minimumCell }), you: no, trainers: yes, agency: yes },
  ];
  return (
    <Table
      caption={t('notice.who-caption')}
      rows={rows}
      rowKey={(row) => row.what}
      columns={[
        { key: 'what', header: t('notice.who-what'), cell: (row) => row.what, isRowHeader: true },
        { key: 'you', header: t('notice.who-you'), cell: (row) => row.you },
        { key: 'trainers', header: t('notice.who-trainers'), cell: (row) => row.trainers },
        { key: 'agency', header: t('notice.who-agency'), cell: (row) => row.agency },
      ]}
    />
  );
}

function ConfirmNotice({
  assignment,
  children,
}: {
  readonly assignment: Assignment;
  readonly children: ReactNode;
}) {
  const t = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<readonly string[]>([]);
  const confirm = useMutation({
    mutationFn: () =>
      api.delivery.confirmNotice(assignment.waveId, {
        version: NOTICE_VERSION,
        shareWithTrainers: choices.includes('share'),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(stepHref.self(assignment.waveId));
    },
  });
  const errors = useProblemErrors(confirm.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate();
  }

  return (
    <AppPage
      title={t('notice.title')}
      heading={t('notice.title')}
      caption={assignment.waveName}
      back={{ href: '/', label: t('nav.tasks') }}
      errors={errors}
    >
      {assignment.noticeChanged ? (
        <Notice look="warning">
          <p>{t('notice.changed')}</p>
        </Notice>
      ) : null}
      {children}
      {assignment.noticeConfirmed ? null : (
        <form onSubmit={submit}>
          <Checkboxes
            label={t('notice.share-legend')}
            name="share"
            choices={[{ value: 'share', label: t('notice.share'), hint: t('notice.share-hint') }]}
            values={choices}
            onChange={setChoices}
          />
          <div className="q-actions">
            <Button type="submit" busy={confirm.isPending}>
              {t('notice.button')}
            </Button>
          </div>
        </form>
      )}
      <p className="q-hint">{t('notice.version', { version: NOTICE_VERSION })}</p>
    </AppPage>
  );
}
