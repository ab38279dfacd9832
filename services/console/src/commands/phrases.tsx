import { createContext, type ReactNode, useContext, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../parts/button.tsx';

/** What people say again and again in a field of a form; nothing unless the place where the form is opened knows. */
export const Phrases = createContext<(field: string) => readonly string[]>(() => []);

interface Props {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The field itself. */
  readonly children: ReactNode;
}

/** A field, and below it its phrases: each is put behind what stands there already, where whoever chose it writes on. */
export const WithPhrases = ({ field, label, value, onChange, children }: Props): ReactNode => {
  const { t } = useTranslation();
  const phrases = useContext(Phrases)(field);
  const room = useRef<HTMLDivElement>(null);
  if (phrases.length === 0) return children;
  const insert = (phrase: string): void => {
    onChange(value === '' ? phrase : `${value}\n${phrase}`);
    room.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  };
  return (
    <div ref={room}>
      {children}
      <div className="phrases" role="group" aria-label={t('form.phrasesOf', { label })}>
        <span className="muted">{t('form.phrases')}</span>
        {phrases.map((phrase) => (
          <Button key={phrase} kind="link" onPress={() => insert(phrase)}>
            {phrase}
          </Button>
        ))}
      </div>
    </div>
  );
};
