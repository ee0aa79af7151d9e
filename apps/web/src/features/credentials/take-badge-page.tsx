import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BadgeOfferView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Checkbox, SummaryList } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useProblemErrors } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { BADGES_KEY } from './badges-page';

/** What the badge will say and who will see it, before the person takes it. */
export function TakeBadgePage() {
  const { waveId, competence } = useParams();
  const t = useOfficialText();
  const api = useApi();
  const query = useContent(BADGES_KEY, api.badges.mine);
  return (
    <Loaded query={query}>
      {({ offers }) => {
        const offer = offers.find((one) => one.waveId === waveId && one.competence.code === competence);
        if (offer) return <TakeForm offer={offer} />;
        return (
          <AppPage
            title={t('badges.gone-title')}
            heading={t('badges.gone-title')}
            back={{ href: '/badges', label: t('badges.title') }}
          >
            <p>{t('badges.gone-text')}</p>
          </AppPage>
        );
      }}
    </Loaded>
  );
}

function TakeForm({ offer }: { readonly offer: BadgeOfferView }) {
  const t = useOfficialText();
  const api = useApi();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [withName, setWithName] = useState(true);
  const { waveId, competence, level } = offer;
  const take = useMutation({
    mutationFn: () => api.badges.take({ waveId, competence: competence.code, withName }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate('/badges', { replace: true, state: { flash: t('badges.taken-flash') } });
    },
  });
  const errors = useProblemErrors(take.error);
  return (
    <AppPage
      title={t('badges.take-title')}
      heading={t('badges.take-title')}
      back={{ href: '/badges', label: t('badges.title') }}
      errors={errors}
    >
      <h2>{t('badges.take-says')}</h2>
      <SummaryList
        rows={[
          { key: 'competence', name: t('badges.col-competence'), value: <Local text={competence.name} /> },
          { key: 'level', name: t('badges.col-level'), value: <Local text={level.name} /> },
          { key: 'agency', name: t('badge-check.agency'), value: <bdi>{me.agency.name}</bdi> },
        ]}
      />
      <p className="q-measure">{t('badges.take-who')}</p>
      <p className="q-measure">{t('badges.take-audit')}</p>
      <Checkbox
        name="with-name"
        choice={{ value: 'with-name', label: t('badges.name-on'), hint: t('badges.name-hint') }}
        isChecked={withName}
        onChange={setWithName}
      />
      <Button busy={take.isPending} onClick={() => take.mutate()}>
        {t('badges.take')}
      </Button>
    </AppPage>
  );
}
