import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Told {
  readonly told: readonly { readonly number: number; readonly clause: string; readonly text: string }[];
  readonly consequences: readonly string[];
}

/** What was told and committed to, clause by clause, and what follows where it proves false. */
export const NoticeText = ({ told, consequences }: Told): ReactNode => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('commitment.told')}</h2>
      <ol>
        {told.map(({ clause, text }) => (
          <li key={clause}>{text}</li>
        ))}
      </ol>
      <h3>{t('commitment.consequences')}</h3>
      <ul>
        {consequences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
};
