import { useState } from 'react';
import type { PersonRow } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, EmptyState, Notice, Table, Tag } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { isNameless, PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';
import { SearchForm } from '../../staff/search-form';
import { importHref } from '../imports/import-words';
import { trainedHref } from '../programmes/trained-cohorts-page';
import { RolesForm } from './roles-form';

/** The people of the agency and what each may do. */
export function PeoplePage() {
  const t = useStaffText();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const [params] = useSearchParams();
  const search = params.get('search') ?? undefined;
  const [changing, setChanging] = useState<PersonRow>();
  const [saved, setSaved] = useState<string>();
  const query = useContent(
    ['people', page, search],
    () => api.people.list({ page, size: PAGE_SIZE, ...(search ? { search } : {}) }),
    { placeholderData: (before) => before },
  );

  if (changing)
    return (
      <RolesForm
        person={changing}
        onCancel={() => setChanging(undefined)}
        onSaved={() => {
          setSaved(t('people.saved', { name: changing.name }));
          setChanging(undefined);
        }}
        onNameTaken={() => {
          setSaved(t('erase.done'));
          setChanging(undefined);
        }}
      />
    );
  return (
    <Loaded query={query}>
      {({ rows, total }) => (
        <AppPage key="list" title={t('people.title')} heading={t('people.title')}>
          {saved === undefined ? null : (
            <Notice role="status">
              <p>{saved}</p>
            </Notice>
          )}
          <p className="q-actions">
            <ButtonLink look="secondary" href={importHref.list('people')}>
              {t('imports.people-link')}
            </ButtonLink>
            <ButtonLink look="secondary" href={trainedHref.list}>
              {t('trainers.cohorts-title')}
            </ButtonLink>
          </p>
          <SearchForm label={t('people.search')} />
          {total === 0 ? (
            <EmptyState title={t('people.empty-title')}>
              <p>{t('people.empty-text')}</p>
            </EmptyState>
          ) : (
            <>
              <PeopleTable rows={rows} onChange={setChanging} />
              <Pages page={page} total={total} onChange={goTo} />
            </>
          )}
        </AppPage>
      )}
    </Loaded>
  );
}

interface PeopleTableProps {
  readonly rows: readonly PersonRow[];
  readonly onChange: (person: PersonRow) => void;
}

function PeopleTable({ rows, onChange }: PeopleTableProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const { formats } = usePlace();
  const roleNames = (row: PersonRow) =>
    row.roles.length === 0 ? t('people.none') : row.roles.map((role) => official(`role.${role}`)).join(', ');
  return (
    <Table
      caption={t('people.caption')}
      isCaptionHidden
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'name',
          header: t('people.name'),
          cell: (row) => (
            <>
              <PersonName name={row.name} />{' '}
              {row.disabled && !isNameless(row.name) ? <Tag>{t('people.disabled')}</Tag> : null}
            </>
          ),
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        {
          key: 'email',
          header: t('people.email'),
          cell: (row) => <bdi>{isNameless(row.name) ? '–' : row.email}</bdi>,
        },
        {
          key: 'unit',
          header: t('people.unit'),
          cell: (row) => <bdi>{row.unitName ?? '–'}</bdi>,
          sortValue: (row) => row.unitName,
        },
        { key: 'roles', header: t('people.roles'), cell: roleNames, sortValue: roleNames },
        {
          key: 'change',
          header: t('people.change'),
          cell: (row) =>
            isNameless(row.name) ? (
              '–'
            ) : (
              <Button look="quiet" onClick={() => onChange(row)}>
                {t('people.change')}
                <span className="q-hidden"> {t('people.change-about', { name: row.name })}</span>
              </Button>
            ),
        },
      ]}
    />
  );
}
