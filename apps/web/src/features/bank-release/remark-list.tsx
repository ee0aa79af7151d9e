import type { BankReleasePlanView, ReleaseRemark } from '@qabilet/api-client';
import { isLanguage, LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { Details, Link, Notice } from '@qabilet/ui';
import { useAdviceWords } from '../item-bank/editor/item-advice';
import { itemHref } from '../item-bank/item-links';
import { usePlaceWords } from '../item-bank/place-words';

type Advice = ReleaseRemark['advice'];

/** What the guide to items would have otherwise in what comes in: first what keeps the bank from being released. */
export function RemarkList({ plan: { remarks, patterns } }: { readonly plan: BankReleasePlanView }) {
  const t = useStaffText();
  const [blocking, others] = [true, false].map((isBlocking) =>
    remarks
      .map((remark) => ({ ...remark, advice: remark.advice.filter((one) => one.isBlocking === isBlocking) }))
      .filter(({ advice }) => advice.length > 0),
  );
  return (
    <section className="q-section q-measure" aria-labelledby="remarks">
      <h2 id="remarks">{t('bank-release.remarks')}</h2>
      <p>{t('bank-release.remarks-text')}</p>
      {blocking?.length ? (
        <Notice look="error" title={t('bank-release.blocking', { count: blocking.length })}>
          <p>{t('bank-release.blocking-text')}</p>
          <Remarks remarks={blocking} />
        </Notice>
      ) : null}
      <Patterns patterns={patterns} />
      {others?.length ? (
        <Details summary={t('bank-release.advised', { count: others.length })}>
          <Remarks remarks={others} />
        </Details>
      ) : null}
      {remarks.length + patterns.length === 0 ? <p>{t('bank-release.remarks-none')}</p> : null}
    </section>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly ReleaseRemark[] }) {
  return (
    <ul>
      {remarks.map(({ itemId, code, advice }) => (
        <li key={itemId}>
          <Link href={itemHref.item(itemId)}>
            <bdi>{code}</bdi>
          </Link>
          <AdviceLines advice={advice} />
        </li>
      ))}
    </ul>
  );
}

function AdviceLines({ advice }: { readonly advice: Advice }) {
  const t = useStaffText();
  const adviceWords = useAdviceWords();
  const placeWords = usePlaceWords();
  return (
    <ul>
      {advice.map((one) => (
        <li key={`${one.code} ${one.at}`}>
          {t('bank-release.remark', {
            place: one.at === 'key' ? t('workshop.answers') : placeWords(one.at),
            words: adviceWords(one),
          })}
        </li>
      ))}
    </ul>
  );
}

function Patterns({ patterns }: Pick<BankReleasePlanView, 'patterns'>) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (patterns.length === 0) return null;
  const said = (values: (typeof patterns)[number]['values']) => {
    const { language, kind, expected, ...rest } = values;
    const code = String(language);
    return {
      ...rest,
      ...(kind === 'single' || kind === 'multiple' ? { kind: t(`items.kind.${kind}`) } : {}),
      ...(isLanguage(code) ? { language: LANGUAGE_FACTS[code].name } : {}),
      ...(typeof expected === 'number' ? { expected: formats.number(expected, 1) } : {}),
    };
  };
  return (
    <Notice look="warning" title={t('bank-release.patterns')}>
      <ul>
        {patterns.map(({ code, values }) => (
          <li key={`${code} ${Object.values(values).join(' ')}`}>
            {t(`bank-release.pattern.${code}`, said(values))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
