import { type ReactNode, useEffect, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { Dialog } from '../parts/dialog.tsx';
import { useAllKeys } from '../parts/keys.tsx';

/** Whether a text contains what was typed: as it stands, or by the sound of its characters. */
type Matches = (text: string, typed: string) => boolean;

const asItStands: Matches = (text, typed) => text.toLowerCase().includes(typed.toLowerCase());

/** Any place, and anything that a key does here, by its words or by pinyin. */
export const Palette = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  const keys = useAllKeys();
  const [matches, setMatches] = useState<Matches>(() => asItStands);
  useEffect(() => {
    if (!isOpen) return;
    void import('pinyin-match').then(({ default: pinyin }) => {
      setMatches(() => (text: string, typed: string) => asItStands(text, typed) || pinyin.match(text, typed) !== false);
    });
  }, [isOpen]);
  const entries = keys
    .filter(({ keys: pressed }) => pressed !== 'Control+k')
    .map(({ keys: pressed, does, run }) => ({ id: pressed, name: does, run }));
  return (
    <Dialog title={t('palette.title')} isOpen={isOpen} onClose={onClose}>
      <Autocomplete filter={matches}>
        <SearchField aria-label={t('palette.search')} autoFocus>
          <Input className="input" placeholder={t('palette.search')} />
        </SearchField>
        <Menu
          className="palette"
          aria-label={t('palette.title')}
          items={entries}
          onAction={(id) => {
            onClose();
            // Once the dialog has gone and the focus is back, as if the key had been pressed there.
            setTimeout(() => entries.find((one) => one.id === id)?.run());
          }}
        >
          {({ id, name }) => (
            <MenuItem id={id} className="palette-entry">
              {name}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
};
