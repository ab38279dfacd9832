import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { giveCommand, newCommandId } from '../../commands/giveCommand.ts';
import { Button } from '../../parts/button.tsx';
import { startOfDay } from '../../parts/day.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { tell } from '../../parts/messages.tsx';

interface Props {
  readonly company: string;
  readonly done: () => void;
}

/** Everything of some days once more, acknowledged or not: for a company that has lost what it had. */
export const ReplayRange = ({ company, done }: Props): ReactNode => {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button onPress={() => open(true)}>{t('delivery.replayRange')}</Button>
      {isOpen && <RangeDialog company={company} done={done} onClose={() => open(false)} />}
    </>
  );
};

const RangeDialog = ({ company, done, onClose }: Props & { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fault, setFault] = useState<string>();
  // The same days again are the same command: it happens once, also where its answer was lost.
  const [commandId, setCommandId] = useState(newCommandId);
  const change = (set: (day: string) => void) => (day: string) => {
    set(day);
    setCommandId(newCommandId());
  };
  const give = async (): Promise<void> => {
    const input = {
      commandId,
      company,
      from: startOfDay(from, centre.zone),
      // To the end of the last day.
      to: startOfDay(dayAfter(to), centre.zone),
    };
    const outcome = await giveCommand({ name: 'replayRange', input });
    if (outcome.is === 'done') {
      tell(t('act.done', { name: t('delivery.replayRange') }));
      done();
      onClose();
    } else setFault(outcome.is === 'unanswered' ? t('state.unreachable') : outcome.message);
  };
  return (
    <Dialog title={t('delivery.replayRange')} isOpen keepsOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        {fault !== undefined && (
          <p className="failure" role="alert">
            {fault}
          </p>
        )}
        <p>{t('delivery.replayRangeHelp')}</p>
        <TextField label={t('compare.from')} type="date" isRequired value={from} onChange={change(setFrom)} autoFocus />
        <TextField label={t('compare.to')} type="date" isRequired value={to} onChange={change(setTo)} />
        <div className="form-foot">
          <Button kind="primary" type="submit" isDisabled={from === '' || to === ''}>
            {t('delivery.replayRange')}
          </Button>
          <Button onPress={onClose}>{t('form.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
