import type { GoalView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';

/** Sentences about goals: what is aimed at, where a group stands and what is to be expected. */
export function useGoalWords() {
  const t = useStaffText();
  const { formats } = usePlace();
  const write = ({ kind }: Pick<GoalView, 'kind'>, value: number) =>
    kind === 'share' ? formats.percent(value) : formats.number(value, 1);
  const subject = ({ unitName, competenceLabel }: GoalView) =>
    t('goals.subject', {
      group: unitName ?? t('goals.cohort'),
      competence: competenceLabel?.name.text ?? t('progress.all'),
    });
  const aim = (goal: GoalView) =>
    goal.kind === 'share'
      ? t('goals.goal-share', { share: write(goal, goal.value) })
      : t('goals.goal-gain', { levels: write(goal, goal.value) });
  const sentence = (goal: GoalView): string => {
    const { kind, state, now, expected, verdict, waveName = '', value, dueOn } = goal;
    const date = formats.date(dueOn);
    if (state === 'expected' && expected && verdict) {
      const [low, high] = [write(goal, expected.low), write(goal, expected.high)];
      const told = { low, high, date, goal: write(goal, value), verdict: t(`goals.verdict-${verdict}`) };
      return t(`goals.expected-${kind}`, told);
    }
    if (state === 'over' && now && verdict) {
      const told = { low: write(goal, now.low), high: write(goal, now.high), now: write(goal, now.value) };
      return t(`goals.over-${kind}`, {
        ...told,
        ...{ date, wave: waveName, goal: write(goal, value), verdict: t(`goals.reached-${verdict}`) },
      });
    }
    const missing = state === 'hidden' || state === 'none' ? state : 'one-wave';
    return t(`goals.${missing}`, { goal: aim(goal), date });
  };
  /** Where the group stands now, of a goal whose day is ahead. */
  const standing = (goal: GoalView): string | undefined => {
    const { kind, now, state, waveName = '' } = goal;
    if (!now || state === 'over') return undefined;
    return t(`goals.now-${kind}`, {
      wave: waveName,
      ...{ now: write(goal, now.value), low: write(goal, now.low), high: write(goal, now.high) },
    });
  };
  return { subject, sentence, standing, write };
}
