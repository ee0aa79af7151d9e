import type { GoalView } from '@qabilet/contracts';
import type { Section } from './report-document';
import type { ReportWords } from './report-words';

/** What the cohort and its units mean to reach, where each stands and what is to be expected, as on the screen. */
export function goalsSection(goals: readonly GoalView[], say: ReportWords): Section {
  const { t } = say;
  return {
    heading: t('goals.title'),
    ...(goals.length > 0 && {
      items: goals.map((goal) => ({
        name: goalSubject(goal, say),
        text: [sentenceOf(goal, say), standingOf(goal, say)].filter(Boolean).join(' '),
      })),
      method: t('goals.method'),
    }),
    columns: [],
    rows: [],
    empty: goals.length === 0 ? t('goals.none-set') : '',
  };
}

/** Whose goal it is, and in what. */
export function goalSubject({ unitName, competenceLabel }: GoalView, { t }: ReportWords): string {
  return t('goals.subject', {
    group: unitName ?? t('goals.cohort'),
    competence: competenceLabel?.name.text ?? t('progress.all'),
  });
}

/** A value of the kind that the goal is of. */
export function goalValue({ kind }: GoalView, { percent, tenth }: ReportWords) {
  return kind === 'share' ? percent : tenth;
}

function sentenceOf(goal: GoalView, say: ReportWords): string {
  const { t } = say;
  const { kind, state, now, expected, verdict, waveName = '', value, dueOn } = goal;
  const write = goalValue(goal, say);
  const date = say.date(dueOn);
  if (state === 'expected' && expected && verdict)
    return t(`goals.expected-${kind}`, {
      ...{ low: write(expected.low), high: write(expected.high), date },
      ...{ goal: write(value), verdict: t(`goals.verdict-${verdict}`) },
    });
  if (state === 'over' && now && verdict)
    return t(`goals.over-${kind}`, {
      ...{ low: write(now.low), high: write(now.high), now: write(now.value), date },
      ...{ wave: waveName, goal: write(value), verdict: t(`goals.reached-${verdict}`) },
    });
  const aim =
    kind === 'share'
      ? t('goals.goal-share', { share: write(value) })
      : t('goals.goal-gain', { levels: write(value) });
  const missing = state === 'hidden' || state === 'none' ? state : 'one-wave';
  return t(`goals.${missing}`, { goal: aim, date });
}

/** Where the group stands now, of a goal whose day is ahead. */
function standingOf(goal: GoalView, say: ReportWords): string | undefined {
  const { kind, now, state, waveName = '' } = goal;
  if (!now || state === 'over') return undefined;
  const write = goalValue(goal, say);
  return say.t(`goals.now-${kind}`, {
    wave: waveName,
    ...{ now: write(now.value), low: write(now.low), high: write(now.high) },
  });
}
