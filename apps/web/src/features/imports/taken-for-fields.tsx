import type { TakenFor } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, Select } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';

interface TakenForFieldsProps {
  readonly takenFor: TakenFor;
  readonly onChange: (takenFor: TakenFor) => void;
}

const LEVELS = [1, 2, 3, 4] as const;

/** What items of other systems measure, where they do not say it. */
export function TakenForFields({ takenFor, onChange }: TakenForFieldsProps) {
  const t = useStaffText();
  const api = useApi();
  const competences = useContent(['measurable-competences'], api.itemBank.competences);
  const none = { value: '', label: t('imports.foreign-none') };
  return (
    <Details summary={t('imports.foreign')}>
      <p className="q-measure">{t('imports.foreign-text')}</p>
      <Select
        label={t('imports.foreign-competence')}
        options={[
          none,
          ...(competences.data ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name.text}`,
          })),
        ]}
        value={takenFor.competence ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...takenFor, competence: value === '' ? undefined : value })
        }
      />
      <Select
        label={t('imports.foreign-level')}
        options={[none, ...LEVELS.map((level) => ({ value: String(level), label: String(level) }))]}
        value={String(takenFor.level ?? '')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...takenFor, level: LEVELS.find((level) => String(level) === value) })
        }
      />
    </Details>
  );
}
