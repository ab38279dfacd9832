import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../app/me.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useKeys } from '../parts/keys.tsx';
import { tell } from '../parts/messages.tsx';
import { Skeleton } from '../parts/states.tsx';
import { language } from '../words/words.ts';
import { InputFields, onlyChoices } from './commandForm.tsx';
import { inputTypeOf } from './commandDocument.ts';
import { newCommandId } from './giveCommand.ts';
import { hold } from './held.ts';
import type { Choices, InputTypes, Values } from './contractInputs.ts';
import { faultsIn, type Limits, limitsOf } from './inputLimits.ts';
import { type InputLine, inputLines } from './inputLines.ts';
import { inputTypes } from './inputTypes.ts';
import { useFaults } from './useFaults.ts';
import { type Form, useForm } from './useForm.ts';

/** A command that somebody is about to give. */
export interface Act {
  /** The name of the mutation. */
  readonly command: string;
  /** What it is called. */
  readonly name: string;
  /** What of the object it is about, where the name does not say it. */
  readonly about?: string;
  /** What is known already: the object, and whatever the place where it was pressed says. */
  readonly preset: Values;
  /** The revision that they look at; absent of a command without. */
  readonly revision?: number;
  /** Whether it can be taken back for a while before it is given. */
  readonly isDeferrable?: boolean;
  readonly choices: Choices;
  /** What the form begins with, and can be changed. */
  readonly initial?: Values;
  /** What happened behind a revision, shown where somebody else was faster. */
  readonly since?: (revision: number) => ReactNode;
  /** It was given, with this input. */
  readonly onDone?: (input: Values) => void;
}

/** Nobody is asked for these: they are the form's own. */
const own = ['commandId', 'expectedRevision'];

/** What the contract says of the input of a command, and the limits that the centre holds it to. */
interface Described {
  readonly types: InputTypes;
  readonly limits: Limits;
}

const useDescribed = (command: string): Described | undefined => {
  const [described, setDescribed] = useState<Described>();
  useEffect(() => {
    void Promise.all([inputTypes(), limitsOf(command)]).then(([types, limits]) => setDescribed({ types, limits }));
  }, [command]);
  return described;
};

/** The form of a command, made from what the contract says of its input. */
export const ActDialog = ({ act, onClose }: { readonly act: Act; readonly onClose: () => void }): ReactNode => {
  const described = useDescribed(act.command);
  return (
    <Dialog title={act.name} isOpen keepsOpen onClose={onClose} size="wide">
      {act.about !== undefined && <p>{act.about}</p>}
      {described ? <ActForm act={act} {...described} onClose={onClose} /> : <Skeleton lines={4} />}
    </Dialog>
  );
};

interface ActFormProps extends Described {
  readonly act: Act;
  readonly onClose: () => void;
}

const ActForm = ({ act, types, limits, onClose }: ActFormProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const { command, name, preset, isDeferrable = false } = act;
  // The revision is the one that was looked at when the form was opened, whatever is shown behind it meanwhile.
  const [revision, setRevision] = useState(act.revision);
  const [opened] = useState(act);
  const hidden = [...own, ...Object.keys(preset)];
  const [empty] = useState<Values>(() => ({
    ...onlyChoices(types, inputTypeOf(command), hidden, act.choices),
    ...act.initial,
  }));
  const { onDone } = opened;
  const inputOf = useCallback((values: Values) => ({ ...values, ...opened.preset }), [opened.preset]);
  const done = useCallback(
    (values: Values) => {
      tell(t('act.done', { name: opened.name }));
      onDone?.(inputOf(values));
      onClose();
    },
    [inputOf, onClose, onDone, opened.name, t],
  );
  const form = useForm<Values>({
    person: me.person,
    form: `${command} ${JSON.stringify(opened.preset)}`,
    command,
    empty,
    inputOf,
    onDone: done,
  });
  const knowsRevision = types.fieldsOf(inputTypeOf(command)).some((field) => field.name === 'expectedRevision');
  /** It goes in ten seconds, and what it holds is judged now: afterwards the form is gone. */
  const holdBack = async (): Promise<void> => {
    if (!(await form.tryOut())) return;
    const input = { ...inputOf(form.values), commandId: newCommandId() };
    await hold(me.person, { name: command, input }, name);
    form.throwAway();
    onDone?.(input);
    onClose();
  };
  const formElement = useRef<HTMLFormElement>(null);
  const said = useFaults(
    faultsIn(inputTypeOf(command), form.values, limits, hidden, { types, choices: opened.choices, t }),
    formElement,
  );
  const give = (expected = revision): void => {
    if (said.areThere()) return;
    if (isDeferrable) {
      void holdBack();
      return;
    }
    form.give(knowsRevision && expected !== undefined ? { expectedRevision: expected } : {});
  };
  useKeys([{ keys: 'Control+Enter', does: t('key.give'), run: () => give(), whileTyping: true }], { inDialog: true });
  if (form.state === 'opening') return <Skeleton lines={4} />;
  const isStale = form.outcome?.is === 'refused' && form.outcome.code === 'STALE_REVISION';
  if (isStale && form.state === 'refused' && revision !== undefined)
    return (
      <Conflict
        mine={inputLines(types, inputTypeOf(command), form.values, { choices: opened.choices, t }).filter(
          ({ text }) => text !== '',
        )}
        since={opened.since?.(revision)}
        takeTheirs={() => {
          form.throwAway();
          onClose();
        }}
        doMine={() => {
          setRevision(undefined);
          form.give({});
        }}
      />
    );
  const isBusy = form.state === 'sending' || form.state === 'waiting';
  return (
    <form
      ref={formElement}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      noValidate
    >
      <FormState form={form} />
      <fieldset className="bare" disabled={isBusy}>
        <InputFields
          types={types}
          type={inputTypeOf(command)}
          values={form.values}
          onChange={form.change}
          choices={opened.choices}
          hidden={hidden}
          issues={[...said.shown, ...(form.outcome?.is === 'wrong' ? form.outcome.issues : [])]}
          autoFocus
        />
      </fieldset>
      <div className="form-foot">
        <Button kind="primary" type="submit" isDisabled={isBusy}>
          {name}
        </Button>
        <Button onPress={onClose}>{t('form.close')}</Button>
        {form.keptAt !== undefined && !isBusy && (
          <Button kind="link" onPress={form.throwAway}>
            {t('form.throwAway')}
          </Button>
        )}
        <span className="muted">{t('form.keyHint')}</span>
      </div>
    </form>
  );
};

const inSight = (said: HTMLElement | null): void => said?.scrollIntoView({ block: 'nearest' });

/** How a form stands: what it keeps, what it waits for, what was said of it. */
export const FormState = <Any,>({ form }: { readonly form: Form<Any> }): ReactNode => {
  const { t } = useTranslation();
  const { outcome, state, keptAt } = form;
  return (
    <>
      <div role="status" aria-live="polite">
        {state === 'sending' && <p className="muted">{t('form.sending')}</p>}
        {state === 'waiting' && <p className="warning">{t('form.waiting')}</p>}
        {state === 'editing' && keptAt !== undefined && (
          <p className="muted">
            {t('form.kept', { at: new Date(keptAt).toLocaleTimeString(language(), { hourCycle: 'h23' }) })}
          </p>
        )}
      </div>
      {(state === 'refused' || state === 'wrong') && outcome && 'message' in outcome && (
        // Whoever pressed at the foot of a long form is led to where it is said.
        <div className="failure" role="alert" ref={inSight}>
          <p>{outcome.message}</p>
          {outcome.is === 'wrong' && outcome.issues.length > 0 && (
            <ul>
              {outcome.issues.map(({ path, message }) => (
                <li key={path.join('.')}>
                  <span className="number">{path.join('.')}</span> {message}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
};

interface ConflictProps {
  readonly mine: readonly InputLine[];
  readonly since: ReactNode;
  readonly takeTheirs: () => void;
  readonly doMine: () => void;
}

/** Somebody else was faster: what they did, what I was about to do, and which it shall be. */
const Conflict = ({ mine, since, takeTheirs, doMine }: ConflictProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <p>{t('conflict.title')}</p>
      {since !== undefined && (
        <>
          <h3>{t('conflict.theirs')}</h3>
          {since}
        </>
      )}
      <h3>{t('conflict.mine')}</h3>
      <dl className="definition">
        {mine.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="form-foot">
        <Button kind="primary" onPress={takeTheirs} autoFocus>
          {t('conflict.takeTheirs')}
        </Button>
        <Button onPress={doMine}>{t('conflict.doMine')}</Button>
      </div>
    </div>
  );
};
