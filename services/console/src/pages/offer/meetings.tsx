import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useActs } from '../../commands/useActs.tsx';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/day.ts';
import { yuanText } from '../../parts/money.ts';
import type { MeetingView, OfferView } from './offerQuestion.ts';

interface Props {
  readonly meetings: OfferView['meetings'];
  readonly again: () => void;
}

/** With what an offer met, the latest first, and what can be done with each meeting. */
export const Meetings = ({ meetings, again }: Props): ReactNode => {
  const { t } = useTranslation();
  if (!meetings || meetings.nodes.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="offer-meetings-title">
      <h2 id="offer-meetings-title">{t('offer.meetings')}</h2>
      {meetings.nodes.map((meeting) => (
        <OneMeeting key={meeting.id} meeting={meeting} again={again} />
      ))}
      {(meetings.totalCount ?? Infinity) > meetings.nodes.length && (
        <p className="muted">{t('offer.latest', { count: meetings.nodes.length })}</p>
      )}
    </section>
  );
};

const OneMeeting = ({ meeting, again }: { readonly meeting: MeetingView; readonly again: () => void }): ReactNode => {
  const { t } = useTranslation();
  const actions = meeting.actions ?? [];
  const acts = useActs(actions, (_action, said) => ({
    preset: { meeting: meeting.id, ...said },
    revision: meeting.revision,
    choices: () => undefined,
    onDone: again,
  }));
  const said = (who: MeetingView['supplyConfirmed']): string =>
    who == null ? t('offer.unsaid') : t(`offer.said.${who}`);
  return (
    <div>
      <h3>
        {meeting.session} · {yuanText(meeting.amount)}
      </h3>
      <ul className="tasks">
        <li>
          <span>
            {t('offer.sides.SUPPLY')} · {meeting.supplyFirm.name}
          </span>
          <span className="muted">{said(meeting.supplyConfirmed)}</span>
        </li>
        <li>
          <span>
            {t('offer.sides.DEMAND')} · {meeting.demandFirm.name}
          </span>
          <span className="muted">{said(meeting.demandConfirmed)}</span>
        </li>
        <li>
          <span>{meeting.stateText}</span>
          <span className="muted">
            {dayText(meeting.metOn)}
            {meeting.reason != null && ` · ${meeting.reason}`}
          </span>
        </li>
      </ul>
      <div className="actions no-print">
        {actions
          .filter(({ allowed }) => allowed)
          .map(({ command, name }) => (
            <Button key={command} onPress={() => acts.open(command)}>
              {name}
            </Button>
          ))}
      </div>
      {acts.dialog}
    </div>
  );
};
