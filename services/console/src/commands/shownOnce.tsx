import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';

interface Props {
  readonly title: string;
  readonly help: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that is shown this once, and kept nowhere: whoever closes it has it, or has another made. */
export const ShownOnce = ({ title, help, secret, onClose }: Props): ReactNode => {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog title={title} isOpen keepsOpen onClose={onClose}>
      <p>{help}</p>
      <TextField label={title} value={secret} onChange={() => undefined} lines={3} autoFocus />
      <div className="form-foot">
        <Button kind="primary" onPress={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
          {t('shownOnce.copy')}
        </Button>
        <Button onPress={onClose}>{t('form.close')}</Button>
        <span role="status">{isCopied && t('shownOnce.copied')}</span>
      </div>
    </Dialog>
  );
};
