import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MemberPage, MemberRow } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, ConfirmDialog, EmptyState, Loading, Notice, Table } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { Local } from '../../frame/local';
import { useProblemText } from '../../frame/problem-text';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';
import { SearchForm } from '../../staff/search-form';
import { programmeHref } from './cohorts-page';
import { ExtraTime } from './extra-time';

/** The people of a cohort, page by page. */
export function Members({ cohortId }: { readonly cohortId: string }) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const problemText = useProblemText();
  const { page, goTo } = usePageNumber();
  const [params] = useSearchParams();
  const search = params.get('search') ?? undefined;
  const query = useContent(
    ['cohort', cohortId, 'members', page, search],
    () => api.programmes.members(cohortId, { page, size: PAGE_SIZE, ...(search ? { search } : {}) }),
    { placeholderData: (before) => before },
  );
  return (
    <section className="q-section" aria-labelledby="members">
      <div className="q-heading">
        <h2 id="members">{t('cohort.members-title')}</h2>
        <ButtonLink look="secondary" href={programmeHref.addPeople(cohortId)}>
          {t('cohort.add-people')}
        </ButtonLink>
      </div>
      {query.error && !query.data ? (
        <Notice look="error" role="alert">
          <p>{problemText(query.error)}</p>
        </Notice>
      ) : null}
      {query.data ? (
        <MemberList
          cohortId={cohortId}
          members={query.data}
          isSearched={search !== undefined}
          page={page}
          goTo={goTo}
        />
      ) : query.error ? null : (
        <Loading text={official('frame.loading')} />
      )}
    </section>
  );
}

interface MemberListProps {
  readonly cohortId: string;
  readonly members: MemberPage;
  readonly isSearched: boolean;
  readonly page: number;
  readonly goTo: (page: number) => void;
}

function MemberList({ cohortId, members, isSearched, page, goTo }: MemberListProps) {
  const t = useStaffText();
  const [leaving, setLeaving] = useState<MemberRow>();
  if (members.total === 0 && !isSearched)
    return (
      <EmptyState title={t('cohort.members-empty-title')}>
        <p>{t('cohort.members-empty-text')}</p>
      </EmptyState>
    );
  return (
    <>
      {members.total > PAGE_SIZE || isSearched ? <SearchForm label={t('people.search')} /> : null}
      <MemberTable cohortId={cohortId} rows={members.rows} onRemove={setLeaving} />
      <Pages page={page} total={members.total} onChange={goTo} />
      <RemoveMember cohortId={cohortId} member={leaving} onDone={() => setLeaving(undefined)} />
    </>
  );
}

interface MemberTableProps {
  readonly cohortId: string;
  readonly rows: readonly MemberRow[];
  readonly onRemove: (member: MemberRow) => void;
}

function MemberTable({ cohortId, rows, onRemove }: MemberTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('cohort.members-title')}
      isCaptionHidden
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'name',
          header: t('cohort.member-name'),
          cell: (row) => <PersonName name={row.name} />,
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        { key: 'email', header: t('cohort.member-email'), cell: (row) => <bdi>{row.email}</bdi> },
        {
          key: 'unit',
          header: t('cohort.member-unit'),
          cell: (row) => <bdi>{row.unitName ?? '–'}</bdi>,
          sortValue: (row) => row.unitName,
        },
        {
          key: 'role',
          header: t('cohort.member-role'),
          cell: (row) => <Local text={row.roleTitle} />,
          sortValue: (row) => row.roleTitle.text,
        },
        {
          key: 'account',
          header: t('cohort.member-account'),
          cell: (row) => (row.hasAccount ? t('cohort.member-has-account') : t('cohort.member-invited')),
          sortValue: (row) => Number(row.hasAccount),
        },
        {
          key: 'time',
          header: t('cohort.extra-time'),
          cell: (row) => <ExtraTime cohortId={cohortId} member={row} />,
        },
        {
          key: 'remove',
          header: t('cohort.member-remove'),
          cell: (row) => (
            <Button look="quiet" onClick={() => onRemove(row)}>
              {t('cohort.member-remove')}
              <span className="q-hidden"> {row.name}</span>
            </Button>
          ),
        },
      ]}
    />
  );
}

interface RemoveMemberProps {
  readonly cohortId: string;
  readonly member: MemberRow | undefined;
  readonly onDone: () => void;
}

function RemoveMember({ cohortId, member, onDone }: RemoveMemberProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (personId: string) => api.programmes.removeMember(cohortId, personId),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onDone();
    },
  });
  return (
    <ConfirmDialog
      isOpen={member !== undefined}
      look="danger"
      title={t('cohort.member-remove-title', { name: member?.name ?? '' })}
      confirm={t('cohort.member-remove-confirm')}
      cancel={official('frame.cancel')}
      busy={remove.isPending}
      onConfirm={() => member && remove.mutate(member.personId)}
      onCancel={onDone}
    >
      <p>{t('cohort.member-remove-text')}</p>
      {remove.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(remove.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
