import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { newCommandId } from '../../commands/giveCommand.ts';
import { client } from '../../contract/client.ts';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { tell } from '../../parts/messages.tsx';
import { concludeSelected, type NotGiven } from './concludeSelected.ts';

const officersQuestion = graphql(`
  query Officers {
    officers(first: 100) {
      nodes {
        id
        name
        isMe
        department {
          name
        }
      }
    }
  }
`);

const handOverCommand = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      refusal {
        message
      }
      rows {
        caseId
        refusal {
          message
        }
      }
    }
  }
`);

interface Props {
  readonly ids: readonly string[];
  readonly done: () => void;
}

/** What can be done with several cases at once. */
export const SelectedActions = ({ ids, done }: Props): ReactNode => {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  const [refused, setRefused] = useState<readonly NotGiven[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { me } = useMe();
  const department = me.roles.some(({ role }) => role === 'reviewer' || role === 'head') ? me.department : null;
  const conclude = (): void => {
    if (!department) return;
    setBusy(true);
    concludeSelected(ids, department.id)
      .then(({ given, not }) => {
        setRefused(not);
        tell(t('selected.agreed', { count: given }));
        if (not.length === 0) done();
      })
      .catch(() => tell(t('state.unreachable'), { isBad: true }))
      .finally(() => setBusy(false));
  };
  useKeys([{ keys: 'h', does: t('key.handOver'), run: () => open(true) }]);
  return (
    <div className="panel form-foot" role="group" aria-label={t('selected.title', { count: ids.length })}>
      <span>{t('selected.title', { count: ids.length })}</span>
      <Button onPress={() => open(true)}>{t('selected.handOver')}</Button>
      {department && (
        <Button onPress={conclude} isDisabled={isBusy}>
          {t('selected.agree', { department: department.name })}
        </Button>
      )}
      <Button onPress={() => download(ids)}>{t('selected.export')}</Button>
      <Button kind="link" onPress={done}>
        {t('selected.none')}
      </Button>
      {refused.length > 0 && (
        <ul role="alert">
          {refused.map(({ caseId, message }) => (
            <li key={caseId}>
              <span className="number">{caseId}</span> {message}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <HandOver
          ids={ids}
          onClose={() => open(false)}
          onDone={(rows) => {
            open(false);
            setRefused(rows);
            tell(t('selected.handedOver', { count: ids.length - rows.length }));
            if (rows.length === 0) done();
          }}
        />
      )}
    </div>
  );
};

interface HandOverProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (refused: readonly NotGiven[]) => void;
}

const HandOver = ({ ids, onClose, onDone }: HandOverProps): ReactNode => {
  const { t } = useTranslation();
  const { data } = useCentre(officersQuestion, {}, { subject: 'officers' });
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [commandId] = useState(newCommandId);
  const give = async (): Promise<void> => {
    const { data: answer, error: failed } = await client
      .mutation(handOverCommand, { input: { commandId, cases: [...ids], to, reason } })
      .toPromise();
    const given = answer?.handOver;
    const refusal = given?.refusal;
    if (!given || refusal) setError(refusal?.message ?? failed?.message ?? t('state.unreachable'));
    else
      onDone(given.rows.flatMap((row) => (row.refusal ? [{ caseId: row.caseId, message: row.refusal.message }] : [])));
  };
  return (
    <Dialog title={t('selected.handOver')} isOpen onClose={onClose} keepsOpen>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        {error !== undefined && (
          <p className="failure" role="alert">
            {error}
          </p>
        )}
        <SelectField
          label={t('selected.to')}
          isRequired
          value={to}
          onChange={setTo}
          none={t('form.choose')}
          choices={(data?.officers?.nodes ?? [])
            .filter(({ isMe }) => !isMe)
            .map(({ id, name, department }) => ({
              value: id,
              label: [name ?? id, department?.name].filter(Boolean).join(' · '),
            }))}
        />
        <TextField label={t('selected.reason')} isRequired value={reason} onChange={setReason} lines={2} />
        <div className="form-foot">
          <Button kind="primary" type="submit" isDisabled={to === '' || reason.trim() === ''}>
            {t('selected.handOver')}
          </Button>
          <Button onPress={onClose}>{t('form.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** The numbers of the selected cases, as a file with one of them on each line. */
const download = (ids: readonly string[]): void => {
  const url = URL.createObjectURL(new Blob([`${ids.join('\r\n')}\r\n`], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'cases.csv' });
  link.click();
  URL.revokeObjectURL(url);
};
