import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { InputFields } from '../../commands/commandForm.tsx';
import type { Values } from '../../commands/contractInputs.ts';
import { useInputTypes } from '../../commands/inputTypes.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { Skeleton } from '../../parts/states.tsx';
import type { ReviewRow } from './reviewsQuestion.ts';
import type { Opinion } from './useBatch.ts';

interface Props {
  /** The reviews that were chosen when it was opened. */
  readonly rows: readonly ReviewRow[];
  readonly onGive: (opinion: Opinion) => void;
  readonly onClose: () => void;
}

/** Each has its own: which case and item, and the id of the command. */
const ofEach = ['commandId', 'expectedRevision', 'caseId', 'item'];

/** What a department says of several reviews at once: the same of each. */
export const OpinionDialog = ({ rows, onGive, onClose }: Props): ReactNode => {
  const { t } = useTranslation();
  const types = useInputTypes();
  const [values, setValues] = useState<Values>({ outcome: 'AGREE' });
  const give = (): void => {
    if (values['outcome'] !== undefined) onGive(values as unknown as Opinion);
  };
  useKeys([{ keys: 'Control+Enter', does: t('key.give'), run: give, whileTyping: true }], { inDialog: true });
  return (
    <Dialog title={t('reviews.concludeAll', { count: rows.length })} isOpen keepsOpen onClose={onClose} size="wide">
      {types ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <InputFields
            types={types}
            type="ConcludeReviewInput"
            values={values}
            onChange={setValues}
            choices={() => undefined}
            hidden={ofEach}
            issues={[]}
            autoFocus
          />
          <div className="form-foot">
            <Button kind="primary" type="submit" isDisabled={values['outcome'] === undefined}>
              {t('reviews.give')}
            </Button>
            <Button onPress={onClose}>{t('form.close')}</Button>
            <span className="muted">{t('form.keyHint')}</span>
          </div>
        </form>
      ) : (
        <Skeleton lines={4} />
      )}
    </Dialog>
  );
};
