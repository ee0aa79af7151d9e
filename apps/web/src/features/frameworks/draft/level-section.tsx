import { OUTCOME_KINDS, type DraftPart } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Checkbox, Details, Select } from '@qabilet/ui';
import { AddToLevel } from './add-to-level';
import type { Editing } from './editing';
import { HoursField } from './hours-field';
import { DeleteButton, MoveButtons } from './part-buttons';
import { nameOf } from './part-name';
import { PartTexts } from './part-texts';

interface LevelSectionProps {
  readonly level: DraftPart;
  readonly levels: readonly DraftPart[];
  readonly competence: string;
  /** Statements, outcomes and the next step of this level. */
  readonly parts: readonly DraftPart[];
  readonly editing: Editing;
}

/** What one level of a competence says. */
export function LevelSection({ level, levels, competence, parts, editing }: LevelSectionProps) {
  const t = useStaffText();
  const ordinal = level.level ?? 1;
  return (
    <section className="q-section" aria-labelledby={`level-${ordinal}`}>
      <h2 id={`level-${ordinal}`}>{t('draft.level-heading', { level: ordinal, name: nameOf(level) })}</h2>
      {parts.length === 0 ? <p className="q-muted">{t('draft.level-empty')}</p> : null}
      {parts.map((part) => (
        <LevelPart
          key={`${part.part} ${part.code}`}
          {...{ part, levels, editing }}
          siblings={parts.filter((other) => other.part === part.part)}
        />
      ))}
      <AddToLevel {...{ competence, parts, editing }} level={ordinal} />
    </section>
  );
}

interface LevelPartProps {
  readonly part: DraftPart;
  readonly siblings: readonly DraftPart[];
  readonly levels: readonly DraftPart[];
  readonly editing: Editing;
}

function LevelPart({ part, siblings, levels, editing }: LevelPartProps) {
  const t = useStaffText();
  const kind = part.part === 'outcome' || part.part === 'step' ? part.part : 'statement';
  const titleId = `${part.part}-${part.code}`;
  return (
    <section className="q-draft-part" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {t(`draft.kind.${kind}`)} <bdi>{part.code}</bdi>
      </h3>
      <PartTexts part={part} editing={editing} />
      <Details summary={t('draft.kind')}>
        <PartTraits part={part} levels={levels} editing={editing} />
      </Details>
      <div className="q-row">
        {kind === 'step' ? null : <MoveButtons part={part} siblings={siblings} editing={editing} />}
        <DeleteButton part={part} editing={editing} label={t('draft.delete')} />
      </div>
    </section>
  );
}

function PartTraits({ part, levels, editing }: Omit<LevelPartProps, 'siblings'>) {
  const t = useStaffText();
  const { actions, revision } = editing;
  const id = `${part.part}-${part.code}`;
  const put = (traits: { isSelf?: boolean; level?: number; hours?: number }) =>
    void actions.edit(revision, { kind: 'put', part: part.part, code: part.code, ...traits });
  return (
    <>
      {part.part === 'statement' ? (
        <Checkbox
          name={`${id}-self`}
          choice={{ value: 'self', label: t('draft.is-self') }}
          isChecked={part.isSelf ?? false}
          onChange={(isSelf) => put({ isSelf })}
        />
      ) : null}
      {part.part === 'outcome' ? (
        <Select
          id={`${id}-kind`}
          label={t('draft.outcome-kind')}
          value={part.outcomeKind}
          onChange={(event) => {
            const outcomeKind = OUTCOME_KINDS.find((one) => one === event.currentTarget.value);
            void actions.edit(revision, { kind: 'put', part: part.part, code: part.code, outcomeKind });
          }}
          options={OUTCOME_KINDS.map((value) => ({ value, label: t(`draft.outcome-kind.${value}`) }))}
        />
      ) : null}
      {part.part === 'step' ? (
        <HoursField
          key={part.hours}
          id={`${id}-hours`}
          hours={part.hours ?? 1}
          onChange={(hours) => put({ hours })}
        />
      ) : null}
      <Select
        id={`${id}-level`}
        label={t('draft.level')}
        value={String(part.level)}
        onChange={(event) => put({ level: Number(event.currentTarget.value) })}
        options={levels.map((level) => ({ value: level.code, label: `${level.code} ${nameOf(level)}` }))}
      />
    </>
  );
}
