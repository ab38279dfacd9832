import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { hasPageAt } from '../../app/places.ts';
import { Actions } from '../../commands/actions.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { Meetings } from './meetings.tsx';
import { offerQuestion, type OfferView } from './offerQuestion.ts';

/** One offer, and with what it met. */
export const OfferPage = (): ReactNode => {
  const { id } = useParams({ from: '/offers/$id' });
  const { t } = useTranslation();
  const { me } = useMe();
  const asked = useCentre(offerQuestion, { id, ofCentre: hasPageAt(me, '/cases/$id') });
  const offer = asked.data?.offer;
  const actions = offer?.actions ?? [];
  const acts = useActs(
    actions,
    (_action, said) =>
      offer && {
        preset: { offer: id, ...said },
        revision: offer.revision,
        choices: () => undefined,
        onDone: asked.again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={offer}
      unknown={t('offer.unknown')}
      list={{ to: '/offers', name: t('page.offers') }}
    >
      {(one) => (
        <>
          <OfferHead offer={one} />
          <Actions actions={actions} onAct={acts.open} />
          <Meetings meetings={one.meetings} again={asked.again} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const OfferHead = ({ offer }: { readonly offer: OfferView }): ReactNode => {
  const { t } = useTranslation();
  return (
    <ObjectHead
      title={offer.goods}
      state={
        <>
          <span className="tag">{offer.sideText}</span>
          <span className="tag">{offer.stateText}</span>
        </>
      }
      said={[
        [t('offer.firm'), `${offer.firm.name} ${offer.firm.creditCode}`],
        [t('offer.kind'), offer.kindText],
        [t('offer.quantity'), offer.quantity],
        [t('offer.region'), offer.region],
        [t('offer.placedOn'), dayText(offer.placedOn)],
        [t('offer.validUntil'), dayText(offer.validUntil)],
        [t('offer.endedOn'), offer.endedOn != null && dayText(offer.endedOn)],
        [t('offer.reason'), offer.reason],
      ]}
    />
  );
};
