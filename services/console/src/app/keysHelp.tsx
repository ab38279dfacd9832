import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useAllKeys } from '../parts/keys.tsx';

/** Every key that does something on this page. */
export const KeysHelp = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode => {
  const { t } = useTranslation();
  const keys = useAllKeys();
  return (
    <Dialog title={t('key.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {keys.map(({ keys: pressed, does }) => (
          <div key={`${pressed} ${does}`}>
            <dt>
              {pressed.split(' ').map((one) => (
                <kbd key={one}>{keyName(one)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="form-foot">
        <Button onPress={onClose}>{t('form.close')}</Button>
      </div>
    </Dialog>
  );
};

const keyName = (key: string): string =>
  key.replace('Shift+?', '?').replace('Control', 'Ctrl').replace('+k', '+K').replace('+z', '+Z');
