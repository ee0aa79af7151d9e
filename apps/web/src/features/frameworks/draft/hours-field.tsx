import { useStaffText } from '@qabilet/i18n';
import { TextInput } from '@qabilet/ui';
import { useState } from 'react';

const MOST_HOURS = 1_000;

/** Whole hours that a step takes; undefined where the text says none. */
export function hoursOf(text: string): number | undefined {
  const hours = Number(text);
  return /^\d+$/.test(text.trim()) && hours >= 1 && hours <= MOST_HOURS ? hours : undefined;
}

interface HoursFieldProps {
  readonly id: string;
  readonly hours: number;
  readonly onChange: (hours: number) => void;
}

/** How long a next step takes, saved when the author leaves the field. */
export function HoursField({ id, hours, onChange }: HoursFieldProps) {
  const t = useStaffText();
  const [text, setText] = useState(String(hours));
  const [isWrong, setWrong] = useState(false);
  function leave() {
    const wanted = hoursOf(text);
    setWrong(wanted === undefined);
    if (wanted !== undefined && wanted !== hours) onChange(wanted);
  }
  return (
    <TextInput
      id={id}
      label={t('draft.hours')}
      inputMode="numeric"
      width="narrow"
      value={text}
      error={isWrong ? t('draft.hours-missing') : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
