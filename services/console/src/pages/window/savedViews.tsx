import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { giveCommand, newCommandId } from '../../commands/giveCommand.ts';
import { graphql } from '../../contract/graphql.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { tell } from '../../parts/messages.tsx';
import { validateFilter, type WindowView } from './filter.ts';

const question = graphql(`
  query SavedViews {
    savedViews(list: CASES) {
      id
      name
      filter
      shared
      mine
      columns
      order {
        field
        descending
      }
    }
  }
`);

interface Props {
  readonly view: WindowView;
  readonly onOpen: (view: WindowView) => void;
}

/** Views that somebody kept under a name: their own, or the centre's. */
export const SavedViews = ({ view, onOpen }: Props): ReactNode => {
  const { t } = useTranslation();
  const { data, again } = useCentre(question, {}, { subject: 'views' });
  const [isSaving, openSaving] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const views = data?.savedViews ?? [];
  const give = (command: string, input: Readonly<Record<string, unknown>>, done: string): void => {
    void giveCommand({ name: command, input: { ...input, commandId: newCommandId() } }).then((outcome) => {
      if (outcome.is === 'done') {
        tell(done);
        openSaving(false);
        again();
      } else tell('message' in outcome ? outcome.message : t('state.unreachable'), { isBad: true });
    });
  };
  return (
    <div className="saved-views">
      {views.length > 0 && (
        <select
          className="input"
          aria-label={t('view.open')}
          value=""
          onChange={({ target }) => {
            const chosen = views.find(({ id }) => id === target.value);
            if (!chosen) return;
            onOpen(
              validateFilter({
                filter: JSON.parse(chosen.filter) as unknown,
                columns: chosen.columns,
                ...(chosen.order && {
                  orderBy: { field: chosen.order.field, direction: chosen.order.descending ? 'DESC' : 'ASC' },
                }),
              }),
            );
          }}
        >
          <option value="">{t('view.open')}</option>
          {views.map((one) => (
            <option key={one.id} value={one.id}>
              {one.shared ? t('view.ofCentre', { name: one.name }) : one.name}
            </option>
          ))}
        </select>
      )}
      <Button kind="link" onPress={() => openSaving(true)}>
        {t('view.save')}
      </Button>
      <Dialog title={t('view.save')} isOpen={isSaving} onClose={() => openSaving(false)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            give(
              'saveView',
              {
                list: 'CASES',
                name,
                shared,
                filter: JSON.stringify(view.filter ?? { pending: true }),
                columns: view.columns ?? [],
                ...(view.orderBy && {
                  order: { field: view.orderBy.field, descending: view.orderBy.direction === 'DESC' },
                }),
              },
              t('view.saved', { name }),
            );
          }}
        >
          <TextField label={t('view.name')} value={name} onChange={setName} isRequired autoFocus maxLength={60} />
          <label className="check">
            <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
            {t('view.share')}
          </label>
          <div className="form-foot">
            <Button kind="primary" type="submit" isDisabled={name.trim() === ''}>
              {t('view.save')}
            </Button>
          </div>
        </form>
        {views.some(({ mine }) => mine) && <h3>{t('view.mine')}</h3>}
        <ul className="tasks">
          {views
            .filter(({ mine }) => mine)
            .map((one) => (
              <li key={one.id}>
                <span>{one.name}</span>
                <Button
                  kind="link"
                  onPress={() => give('removeView', { view: one.id }, t('view.removed', { name: one.name }))}
                >
                  {t('view.remove', { name: one.name })}
                </Button>
              </li>
            ))}
        </ul>
      </Dialog>
    </div>
  );
};
