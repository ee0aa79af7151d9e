import type { DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, Select, TextArea, TextInput } from '@qabilet/ui';
import type { Editing } from './editing';
import { hoursOf } from './hours-field';
import { SmallForm } from './small-form';

const KINDS = ['statement', 'outcome', 'step'] as const;
type Kind = (typeof KINDS)[number];

interface AddToLevelProps {
  readonly competence: string;
  readonly level: number;
  readonly parts: readonly DraftPart[];
  readonly editing: Editing;
}

/** A statement, a learning outcome or the next step, written in English first. */
export function AddToLevel({ competence, level, parts, editing }: AddToLevelProps) {
  const t = useStaffText();
  const { actions, revision } = editing;
  const hasStep = parts.some(({ part }) => part === 'step');
  const kinds = KINDS.filter((kind) => kind !== 'step' || !hasStep);
  const kindOf = (value: string): Kind => KINDS.find((kind) => kind === value) ?? 'statement';
  return (
    <Details summary={t('draft.add-here', { level })}>
      <SmallForm
        id={`level-${level}-add`}
        empty={{ kind: 'statement', code: '', text: '', hours: '' }}
        button={t('draft.add')}
        check={({ kind, code, text, hours }) => ({
          ...(kind !== 'step' && code.trim() === '' && { code: t('draft.code-missing') }),
          ...(text.trim() === '' && { text: t('draft.text-missing') }),
          ...(kind === 'step' && hoursOf(hours) === undefined && { hours: t('draft.hours-missing') }),
        })}
        onSubmit={async ({ kind, code, text, hours }) =>
          !(await actions.edit(revision, {
            ...{ kind: 'add', part: kindOf(kind), code: code.trim(), parent: competence, level, text },
            ...(kind === 'step' && { hours: hoursOf(hours) }),
          }))
        }
      >
        {(field, { kind }) => (
          <>
            <Select
              {...field('kind')}
              label={t('draft.kind')}
              options={kinds.map((value) => ({ value, label: t(`draft.kind.${value}`) }))}
            />
            {kind === 'step' ? (
              <TextInput {...field('hours')} label={t('draft.hours')} inputMode="numeric" width="narrow" />
            ) : (
              <TextInput
                {...field('code')}
                label={t('draft.code')}
                hint={freeCode(competence, level, parts)}
                width="narrow"
                maxLength={40}
              />
            )}
            <TextArea {...field('text')} label={t('draft.add-text')} lang="en" rows={3} maxLength={4000} />
          </>
        )}
      </SmallForm>
    </Details>
  );
}

/** For example '1.2.3' for the first statement of level 3, '1.2.3b' for the next. */
function freeCode(competence: string, level: number, parts: readonly DraftPart[]): string {
  const first = `${competence}.${level}`;
  const taken = new Set(parts.map(({ code }) => code));
  const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
  return letters.map((letter) => first + letter).find((code) => !taken.has(code)) ?? first;
}
