import type { MeasurableCompetenceView } from '@qabilet/api-client';
import { LANGUAGE_CODES } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Checkboxes, Select, TextInput } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { NumberField } from './fields';
import { fieldIdAt } from './written-item';

/** Lowest and highest difficulty that experts give at each level, in logits. */
const BANDS = [
  [-2.6, -1.6],
  [-1.6, -0.6],
  [-0.6, 0.4],
  [0.4, 1.4],
] as const;

interface HeadSectionProps {
  readonly competences: readonly MeasurableCompetenceView[];
  /** Whether nobody has saved it yet: its code can still be chosen. */
  readonly isNew: boolean;
}

/** What the item measures, and how hard and how long it is. */
export function HeadSection({ competences, isNew }: HeadSectionProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { item, change, errorAt } = useItemEditor();
  const outcomes = competences.find(({ code }) => code === item.competence)?.outcomes ?? [];
  const [low, high] = BANDS[item.level - 1] ?? BANDS[0];
  return (
    <section className="q-section" aria-labelledby="measures">
      <h2 id="measures">{t('workshop.measures')}</h2>
      <Select
        id={fieldIdAt('competence')}
        label={t('items.competence')}
        error={errorAt('competence')}
        value={item.competence}
        onChange={(event) => change({ competence: event.currentTarget.value, outcome: undefined })}
        options={[
          { value: '', label: t('workshop.choose') },
          ...competences.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
        ]}
      />
      <Select
        id={fieldIdAt('level')}
        label={t('items.level')}
        value={String(item.level)}
        onChange={(event) => change({ level: Number(event.currentTarget.value), outcome: undefined })}
        options={BANDS.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
      />
      <Select
        id={fieldIdAt('outcome')}
        label={t('workshop.outcome')}
        hint={t('workshop.outcome-hint')}
        error={errorAt('outcome')}
        value={item.outcome ?? ''}
        onChange={({ currentTarget: { value } }) => change({ outcome: value === '' ? undefined : value })}
        options={[
          { value: '', label: t('workshop.no-outcome') },
          ...outcomes
            .filter(({ level }) => level === item.level)
            .map(({ code, text }) => ({ value: code, label: `${code} ${text.text}` })),
        ]}
      />
      {isNew ? (
        <>
          <TextInput
            id={fieldIdAt('code')}
            label={t('items.code')}
            hint={t('workshop.code-hint', { competence: item.competence || '1.1' })}
            error={errorAt('code')}
            width="narrow"
            dir="ltr"
            maxLength={40}
            value={item.code}
            onChange={(event) => change({ code: event.currentTarget.value.trim() })}
          />
        </>
      ) : null}
      <div className="q-row q-row--fields">
        <NumberField
          at="difficulty"
          label={t('item.difficulty')}
          hint={t('workshop.band', {
            level: item.level,
            low: formats.number(low, 1),
            high: formats.number(high, 1),
          })}
          value={item.difficulty}
          onChange={(difficulty) => change({ difficulty })}
        />
        <NumberField
          at="seconds"
          label={t('item.seconds')}
          hint={t('workshop.seconds-hint')}
          value={item.seconds}
          onChange={(seconds) => change({ seconds })}
        />
      </div>
    </section>
  );
}

/** Items that must not meet it, and languages that a machine wrote. */
export function SurroundingsSection() {
  const t = useStaffText();
  const { item, change, errorAt } = useItemEditor();
  return (
    <section className="q-section" aria-labelledby="surroundings">
      <h2 id="surroundings">{t('workshop.surroundings')}</h2>
      <TextInput
        id={fieldIdAt('enemies')}
        label={t('workshop.enemies')}
        hint={t('workshop.enemies-hint')}
        error={errorAt('enemies')}
        dir="ltr"
        value={item.enemies.join(' ')}
        onChange={(event) => change({ enemies: event.currentTarget.value.split(/[\s,;]/) })}
        onBlur={() => change({ enemies: item.enemies.filter(Boolean) })}
      />
      <Checkboxes
        id={fieldIdAt('drafted')}
        name="drafted"
        label={t('workshop.drafted')}
        hint={t('workshop.drafted-hint')}
        choices={LANGUAGE_CODES.filter((code) => code !== 'en').map((code) => ({
          value: code,
          label: LANGUAGE_FACTS[code].name,
          lang: code,
        }))}
        values={item.drafted}
        onChange={(codes) => change({ drafted: LANGUAGE_CODES.filter((code) => codes.includes(code)) })}
      />
    </section>
  );
}
