import type {
  CohortTrainingPlan,
  LeftOutTraining,
  PlannedTraining,
  TrainingModuleRow,
} from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { plainNumber } from './plain-number';

interface PlannedCoursesProps {
  readonly plan: NonNullable<CohortTrainingPlan['plan']>;
  readonly offers: readonly TrainingModuleRow[];
  readonly href: (id: string) => string;
}

interface Held extends PlannedTraining {
  readonly offer: TrainingModuleRow;
}
interface Left extends LeftOutTraining {
  readonly offer: TrainingModuleRow;
}

/** The courses to hold, and why the others are not among them. */
export function PlannedCourses({ plan, offers, href }: PlannedCoursesProps) {
  const t = useStaffText();
  const withOffer = <Row extends { readonly moduleId: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const offer = offers.find(({ id }) => id === row.moduleId);
      return offer ? [{ ...row, offer }] : [];
    });
  const left = withOffer(plan.left);
  return (
    <>
      {plan.planned.length === 0 ? (
        <EmptyState title={t('plan.nothing-title')}>
          <p>{t('plan.nothing-text')}</p>
        </EmptyState>
      ) : (
        <HeldTable rows={withOffer(plan.planned)} gap={plan.gap} href={href} />
      )}
      {left.length > 0 ? <LeftTable rows={left} href={href} /> : null}
    </>
  );
}

interface HeldTableProps {
  readonly rows: readonly Held[];
  readonly gap: number;
  readonly href: (id: string) => string;
}

function HeldTable({ rows, gap, href }: HeldTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('plan.planned-title')}
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.moduleId}
      columns={[
        {
          key: 'course',
          header: t('plan.course'),
          cell: ({ offer }) => (
            <Link href={href(offer.id)}>
              <bdi>{offer.title}</bdi>
            </Link>
          ),
          sortValue: ({ offer }) => offer.title,
          isRowHeader: true,
        },
        {
          key: 'competence',
          header: t('heat.gap-competence'),
          cell: ({ offer }) => <Local text={offer.competence.name} />,
          sortValue: ({ offer }) => offer.competence.name.text,
        },
        {
          key: 'groups',
          header: t('plan.groups'),
          cell: (row) => formats.number(row.groups),
          sortValue: (row) => row.groups,
          isNumber: true,
        },
        {
          key: 'people',
          header: t('plan.seats'),
          cell: (row) => t('plan.about', { people: formats.number(row.people, 0) }),
          sortValue: (row) => row.people,
          isNumber: true,
        },
        {
          key: 'hours',
          header: t('plan.hours'),
          cell: (row) => plainNumber(formats, row.hours),
          sortValue: (row) => row.hours,
          isNumber: true,
        },
        {
          key: 'closed',
          header: t('plan.closes'),
          cell: (row) => formats.percent(row.closed / gap),
          sortValue: (row) => row.closed,
          isNumber: true,
        },
      ]}
    />
  );
}

interface LeftTableProps {
  readonly rows: readonly Left[];
  readonly href: (id: string) => string;
}

function LeftTable({ rows, href }: LeftTableProps) {
  const t = useStaffText();
  return (
    <Table
      caption={t('plan.left-title')}
      rows={rows}
      rowKey={(row) => row.moduleId}
      columns={[
        {
          key: 'course',
          header: t('plan.course'),
          cell: ({ offer }) => (
            <Link href={href(offer.id)}>
              <bdi>{offer.title}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        {
          key: 'competence',
          header: t('heat.gap-competence'),
          cell: ({ offer }) => <Local text={offer.competence.name} />,
        },
        { key: 'reason', header: t('plan.reason'), cell: (row) => t(`plan.reason.${row.reason}`) },
      ]}
    />
  );
}
