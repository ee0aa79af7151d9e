import type { ItemParameterView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';

/** A figure that could not be had: a dash for the eye, words for the ear. */
export function NoFigure() {
  const t = useStaffText();
  return (
    <>
      <span aria-hidden="true">{t('calibration.none')}</span>
      <span className="q-hidden">{t('calibration.none-long')}</span>
    </>
  );
}

interface WithErrorProps {
  readonly value: number;
  readonly error?: number | undefined;
}

/** A figure and its standard error. */
export function WithError({ value, error }: WithErrorProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const figure = formats.number(value, 2);
  return (
    <bdi className="q-nowrap">
      {error === undefined
        ? figure
        : t('calibration.with-error', { value: figure, error: formats.number(error, 2) })}
    </bdi>
  );
}

interface ValuesProps {
  readonly values: ItemParameterView | undefined;
}

interface DifficultyProps extends ValuesProps {
  /** True where another column says whether experts judged it. */
  readonly isSourceKnown?: boolean;
}

/** The difficulty of an item, or each of its steps. */
export function Difficulty({ values, isSourceKnown = false }: DifficultyProps) {
  const t = useStaffText();
  if (!values) return <NoFigure />;
  return (
    <>
      {values.b.map((location, step) => (
        <span key={step} className="q-line">
          <WithError value={location} error={values.bErrors?.[step]} />
        </span>
      ))}
      {values.answers === undefined && !isSourceKnown ? (
        <span className="q-line q-fine q-muted">{t('calibration.by-experts')}</span>
      ) : null}
    </>
  );
}

export function Discrimination({ values }: ValuesProps) {
  return values ? <WithError value={values.a} error={values.aError} /> : <NoFigure />;
}

export function Misfit({ values }: ValuesProps) {
  const { formats } = usePlace();
  return values?.misfit === undefined ? <NoFigure /> : formats.number(values.misfit, 3);
}

/** Mean of the steps: where the item stands as a whole. */
export function locationOf(values: ItemParameterView | undefined): number | undefined {
  if (!values || values.b.length === 0) return undefined;
  return values.b.reduce((sum, step) => sum + step, 0) / values.b.length;
}
