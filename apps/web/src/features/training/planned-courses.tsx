import type {
  CohortTrainingPlan,
  LeftOutTraining,
  PlannedTraining,
  TrainingModuleRow,
} from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { ChartDownloads, type ChartData, type Column, EmptyState, Link, Table } from '@qabilet/ui';
import { useRef } from 'react';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { plainNumber } from './plain-number';

interface PlannedCoursesProps {
  readonly plan: NonNullable<CohortTrainingPlan['plan']>;
  /** Of the whole cohort. */
  readonly people: number;
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
export function PlannedCourses({ plan, people, offers, href }: PlannedCoursesProps) {
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
        <HeldTable rows={withOffer(plan.planned)} gap={plan.gap} people={people} href={href} />
      )}
      {left.length > 0 ? <LeftTable rows={left} href={href} /> : null}
    </>
  );
}

type Texts = ReturnType<typeof useStaffText>;

/** The course and what it is about. */
function courseColumns(
  t: Texts,
  href: PlannedCoursesProps['href'],
): readonly Column<{ readonly offer: TrainingModuleRow }>[] {
  return [
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
  ];
}

interface HeldTableProps {
  readonly rows: readonly Held[];
  readonly gap: number;
  readonly people: number;
  readonly href: (id: string) => string;
}

function HeldTable({ rows, gap, people, href }: HeldTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const table = useRef<HTMLDivElement>(null);
  const whyOf = ({ short, people: led, offer }: Held): string =>
    t('plan.why-figure', {
      short: formats.number(short, 0),
      people: formats.number(people),
      led: formats.number(led, 0),
      gain: plainNumber(formats, offer.gain),
    });
  return (
    <div ref={table}>
      <ChartDownloads
        of={table}
        title={t('plan.planned-title')}
        formats={['csv']}
        text={useChartText()}
        file={{ name: 'training-plan', data: () => planData(rows, { t, whyOf }) }}
      />
      <Table
        caption={t('plan.planned-title')}
        isStacked
        locale={formats.locale}
        rows={rows}
        rowKey={(row) => row.moduleId}
        columns={[
          ...courseColumns(t, href),
          {
            key: 'how',
            header: t('plan.how'),
            cell: ({ offer }) => (
              <>
                {t(`course.format.${offer.format}`)},{' '}
                <span lang={offer.language}>{LANGUAGE_FACTS[offer.language].name}</span>
              </>
            ),
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
          { key: 'why', header: t('plan.why'), cell: whyOf },
        ]}
      />
    </div>
  );
}

interface PlanWords {
  readonly t: Texts;
  readonly whyOf: (row: Held) => string;
}

function planData(rows: readonly Held[], { t, whyOf }: PlanWords): ChartData {
  return {
    columns: [
      ...[t('plan.course'), t('heat.gap-competence'), t('course.format'), t('course.language')],
      ...[t('plan.groups'), t('plan.seats'), t('plan.hours'), t('plan.closed-levels'), t('plan.why')],
    ],
    rows: rows.map((row) => [
      ...[row.offer.title, row.offer.competence.name.text, t(`course.format.${row.offer.format}`)],
      ...[LANGUAGE_FACTS[row.offer.language].name, row.groups, row.people, row.hours, row.closed, whyOf(row)],
    ]),
  };
}

interface LeftTableProps {
  readonly rows: readonly Left[];
  readonly href: (id: string) => string;
}

function LeftTable({ rows, href }: LeftTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('plan.left-title')}
      isStacked
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.moduleId}
      columns={[
        ...courseColumns(t, href),
        { key: 'reason', header: t('plan.reason'), cell: (row) => t(`plan.reason.${row.reason}`) },
      ]}
    />
  );
}
