import type { MarkedPersonRow, PracticalWorkView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, Link, Table, Tag } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { programmeHref } from '../programmes/cohorts-page';
import { DiscardWork } from './discard-work';
import { usePoints } from './points';
import { practicalHref } from './practical-href';
import { ReleaseWork } from './release-work';

/** One practical work: whom to mark, how the marking stands, and its release. */
export function PracticalWorkPage() {
  const { workId = '' } = useParams();
  const api = useApi();
  const query = useContent(['practical-work', workId], () => api.practical.work(workId));
  return <Loaded query={query}>{(work) => <Work work={work} />}</Loaded>;
}

interface WorkProps {
  readonly work: PracticalWorkView;
}

function Work({ work }: WorkProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <AppPage
      title={work.title.text}
      heading={<Local text={work.title} />}
      caption={<bdi>{work.cohortName}</bdi>}
      back={{ href: programmeHref.cohort(work.cohortId), label: work.cohortName }}
      actions={
        <>
          <ButtonLink look="secondary" href={practicalHref.agreement(work.id)}>
            {t('agreement.title')}
          </ButtonLink>
          {work.isLead && !work.isMarked ? (
            <ButtonLink look="secondary" href={practicalHref.change(work.id)}>
              {t('rubric.change')}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <SavedFlash />
      <p className="q-measure">
        {work.releasedAt
          ? t('practical.released-on', { date: formats.date(work.releasedAt) })
          : t('marking.lead')}
      </p>
      <p className="q-hint">
        <bdi>{t('marking.led-by', { name: work.leadName })}</bdi>
      </p>
      {work.people.length === 0 ? <p>{t('marking.nobody')}</p> : <PeopleToMark work={work} />}
      {work.releasedAt ? null : <ReleaseWork work={work} />}
      {work.isLead && !work.isMarked ? (
        <div className="q-section">
          <DiscardWork work={work} />
        </div>
      ) : null}
    </AppPage>
  );
}

function PeopleToMark({ work }: WorkProps) {
  const t = useStaffText();
  const points = usePoints();
  const together = ({ state, total }: MarkedPersonRow): string => {
    if (state !== 'settled') return t(`marking.${state}`);
    if (total === undefined) return t('marking.hidden');
    return t('marking.points', { points: points(total), full: work.fullPoints });
  };
  return (
    <Table
      caption={t('practical.title')}
      isCaptionHidden
      isStacked
      rows={work.people}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'name',
          header: t('marking.person'),
          cell: (row) => (
            <>
              <Link href={practicalHref.person(work.id, row.personId)}>
                <PersonName name={row.name} />
              </Link>
              {row.isMember ? null : <span className="q-muted"> ({t('marking.left')})</span>}
            </>
          ),
          isRowHeader: true,
        },
        {
          key: 'mine',
          header: t('marking.mine'),
          cell: ({ mine }) => (
            <Tag look={mine === 'handed-in' ? 'plain' : mine === 'draft' ? 'accent' : 'quiet'}>
              {t(`marking.mine-${mine}`)}
            </Tag>
          ),
        },
        { key: 'markers', header: t('marking.markers'), cell: (row) => row.markers, isNumber: true },
        { key: 'together', header: t('marking.settled'), cell: together },
      ]}
    />
  );
}
