import { WRITTEN_KINDS, type ImportFaultView } from '@qabilet/api-client';
import { usePlace, useStaffText, useStaffTextByKey } from '@qabilet/i18n';

/** A remark on a file as the server sends it, in English and with what its words name. */
export type Remark = Pick<ImportFaultView, 'code' | 'message' | 'details'>;

interface RemarkTextProps {
  readonly remark: Remark;
  /** Before the code, where the server sends it without. */
  readonly family?: string;
}

/** A remark in the reader's language; one without words of ours stays in the server's English. */
export function RemarkText({ remark, family }: RemarkTextProps) {
  const said = useRemarkText()(remark, family);
  return said === undefined ? (
    <span lang="en" dir="auto">
      {remark.message}
    </span>
  ) : (
    <span dir="auto">{said}</span>
  );
}

/** Says a remark in the reader's language; undefined where it cannot. */
export function useRemarkText(): (remark: Remark, family?: string) => string | undefined {
  const say = useStaffTextByKey();
  const placeText = usePlaceText();
  const reasonText = useReasonText();
  return ({ code, details }, family) => {
    if (!details) return undefined;
    const { place, why, kind, ...rest } = details;
    return say(`remark.${family === undefined ? '' : `${family}.`}${code}`, {
      ...rest,
      ...(place === undefined ? {} : { place: placeText(String(place)) }),
      ...(why === undefined ? {} : { why: reasonText(String(why), kind) }),
    });
  };
}

const PLACE = /^(row|line) (\d+)$/;

/** Where something stands in a file, such as 'row 12', in the reader's language. */
export function usePlaceText(): (place: string) => string {
  const t = useStaffText();
  return (place) => {
    const [, what, number = ''] = PLACE.exec(place) ?? [];
    if (what === 'row') return t('imports.place-row', { number });
    return what === 'line' ? t('imports.place-line', { number }) : place;
  };
}

/** Why an item cannot be answered: in English to the letter, else what an item of its kind needs. */
function useReasonText(): (why: string, kind: unknown) => string {
  const t = useStaffText();
  const { language, formats } = usePlace();
  return (why, kind) => {
    const known = WRITTEN_KINDS.find((one) => one === kind);
    if (language !== 'ru' || !known) return why;
    const words = t(`workshop.key-fault.${known}`);
    return `${words.slice(0, 1).toLocaleLowerCase(formats.locale)}${words.slice(1)}`;
  };
}
