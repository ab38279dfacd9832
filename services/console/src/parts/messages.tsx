import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from './button.tsx';
import { createStore, useStore } from './store.ts';

interface Message {
  readonly id: number;
  readonly text: string;
  readonly isBad: boolean;
}

const store = createStore<readonly Message[]>([]);
let last = 0;

/** So long, in ms, does a message stand that nobody puts away. */
const standsFor = 8_000;

const remove = (id: number): void => store.set(store.get().filter((one) => one.id !== id));

/** Tells whoever sees or hears the page what has come of something. */
export const tell = (text: string, { isBad = false }: { readonly isBad?: boolean } = {}): void => {
  last += 1;
  const id = last;
  store.set([...store.get().slice(-3), { id, text, isBad }]);
  if (!isBad) setTimeout(() => remove(id), standsFor);
};

export const Messages = (): ReactNode => {
  const { t } = useTranslation();
  const messages = useStore(store);
  return (
    <div className="messages" role="status" aria-live="polite">
      {messages.map(({ id, text, isBad }) => (
        <div key={id} className={isBad ? 'message message-bad' : 'message'}>
          <span>{text}</span>
          <Button kind="link" onPress={() => remove(id)}>
            {t('message.close')}
          </Button>
        </div>
      ))}
    </div>
  );
};
