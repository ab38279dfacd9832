import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { FormState } from '../../commands/act.tsx';
import { useForm } from '../../commands/useForm.ts';
import { useMe } from '../../app/me.tsx';
import { Button } from '../../parts/button.tsx';
import { instantText } from '../../parts/day.ts';
import { TextField } from '../../parts/field.tsx';
import type { CaseNow } from './caseQuestion.ts';

interface Props {
  readonly id: string;
  readonly now: CaseNow;
  readonly person: string;
  readonly again: () => void;
}

interface Values {
  readonly text: string;
  readonly shared: boolean;
}

const empty: Values = { text: '', shared: false };

/** What whoever works on it wants to remember; a note is its writer's alone unless it is shared. */
export const Notes = ({ id, now, person, again }: Props): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const inputOf = useCallback((values: Values) => ({ ...values, caseId: id }), [id]);
  const form = useForm<Values>({ person, form: `note ${id}`, command: 'writeNote', empty, inputOf, onDone: again });
  const { values, change } = form;
  return (
    <section className="panel no-print" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('note.title')}</h2>
      <ul className="tasks">
        {(now.notes ?? []).map((note) => (
          <li key={`${note.officer.name} ${note.note}`}>
            <span>{note.text}</span>
            <span className="muted">
              {[
                note.officer.name,
                instantText(note.writtenAt, centre.zone),
                note.shared ? t('note.isShared') : t('note.isMine'),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          form.give();
        }}
      >
        <FormState form={form} />
        <TextField
          label={t('note.new')}
          value={values.text}
          onChange={(text) => change({ ...values, text })}
          lines={2}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={values.shared}
            onChange={({ target }) => change({ ...values, shared: target.checked })}
          />
          {t('note.share')}
        </label>
        <Button type="submit" isDisabled={values.text.trim() === ''}>
          {t('note.write')}
        </Button>
      </form>
    </section>
  );
};
