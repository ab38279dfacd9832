import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../parts/button.tsx';
import { useKeptFocus } from '../parts/keptFocus.ts';
import { useKeys } from '../parts/keys.tsx';
import type { ActionOf } from './actionFields.ts';

interface Props {
  readonly actions: readonly ActionOf[];
  readonly onAct: (command: string) => void;
}

/** What can be done now, and what cannot, with the reason that the centre gives. */
export const Actions = ({ actions, onAct }: Props): ReactNode => {
  const { t } = useTranslation();
  const allowed = actions.filter((action) => action.allowed);
  const others = actions.filter((action) => !action.allowed);
  const place = useKeptFocus<HTMLElement>();
  useKeys(
    allowed
      .slice(0, 9)
      .map(({ command, name }, index) => ({ keys: String(index + 1), does: name, run: () => onAct(command) })),
  );
  return (
    <section className="panel no-print" aria-labelledby="actions-title" ref={place} tabIndex={-1}>
      <h2 id="actions-title">{t('case.actions')}</h2>
      {allowed.length === 0 && <p className="muted">{t('case.noActions')}</p>}
      <div className="actions">
        {allowed.map(({ command, name }, index) => (
          <Button key={command} kind={index === 0 ? 'primary' : 'plain'} onPress={() => onAct(command)}>
            {index < 9 ? `${name} ${index + 1}` : name}
          </Button>
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{t('case.notNow', { count: others.length })}</summary>
          <dl className="definition">
            {others.map(({ command, name, refusal }) => (
              <div key={command} className="bare" data-command={command}>
                <dt>{name}</dt>
                <dd>{refusal?.message}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
};
