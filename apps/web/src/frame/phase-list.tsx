import type { ProgrammePhase } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { SummaryList, Tag } from '@qabilet/ui';

interface PhaseListProps {
  readonly phases: readonly ProgrammePhase[];
  /** The day for which it is said what is over and what runs, '2026-04-01'. */
  readonly today: string;
}

/** The phases of a programme in their order, and which of them run today. */
export function PhaseList({ phases, today }: PhaseListProps) {
  const t = useOfficialText();
  const { formats } = usePlace();
  return (
    <SummaryList
      rows={phases.map((phase, place) => {
        const { kind, name, startsOn, endsOn } = phase;
        const state = today < startsOn ? 'ahead' : today > endsOn ? 'over' : 'now';
        return {
          key: String(place),
          name: <span dir="auto">{name}</span>,
          value: (
            <>
              {t('phases.period', { from: formats.date(startsOn), to: formats.date(endsOn) })}
              <br />
              {name === t(`phase-kind.${kind}`) ? null : (
                <span className="q-muted">{t(`phase-kind.${kind}`)} </span>
              )}
              <Tag look={state === 'now' ? 'accent' : 'quiet'}>{t(`phases.${state}`)}</Tag>
            </>
          ),
        };
      })}
    />
  );
}

/** The day on the calendar of whoever reads. */
export function todayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
