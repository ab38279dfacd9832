import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { ProjectLink } from '../../app/objectLinks.tsx';
import { hasPageAt } from '../../app/places.ts';
import { type Act, ActDialog, FormState } from '../../commands/act.tsx';
import { useForm } from '../../commands/useForm.ts';
import { useCentre } from '../../contract/useCentre.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useKeys } from '../../parts/keys.tsx';
import { Failure, Skeleton } from '../../parts/states.tsx';
import { projectsQuestion } from '../project/projectsPage.tsx';
import { registeringProject } from '../project/registeringProject.ts';
import {
  type Application,
  applicationInput,
  emptyApplication,
  emptyApplicationFromHome,
  type Kind,
  kinds,
} from './application.ts';
import { Preview, type PromisedDay, usePreview } from './preview.tsx';
import { Receipt } from './receipt.tsx';

/** A new application, at the window or by the applicant from home: the project, the stage, what it needs; it ends with a receipt. */
export const NewApplicationPage = (): ReactNode => {
  const { t } = useTranslation();
  const { me } = useMe();
  const { project } = useSearch({ strict: false });
  const isAtWindow = hasPageAt(me, '/new');
  const here = isAtWindow ? '/new' : '/mine/new';
  const navigate = useNavigate();
  const [received, setReceived] = useState<Application>();
  const form = useForm<Application>({
    person: me.person,
    // Where a project is named, what was begun for another is not in the way.
    form: project === undefined ? 'application' : `application ${project}`,
    command: 'submitCase',
    empty: isAtWindow ? emptyApplication : emptyApplicationFromHome,
    inputOf: applicationInput,
    onDone: setReceived,
  });
  const { values, change } = form;
  const code = values.projectCode === '' ? (project ?? '') : values.projectCode;
  const application = { ...values, projectCode: code };
  const set = (changes: Partial<Application>): void => change({ ...application, ...changes });
  const { preview, error } = usePreview(application);
  const [promised, setPromised] = useState<readonly PromisedDay[]>([]);
  const give = (): void => {
    setPromised(preview?.limits ?? []);
    form.give({ projectCode: code });
  };
  useKeys([{ keys: 'Control+Enter', does: t('key.give'), run: give, whileTyping: true }]);
  if (received)
    return (
      <Receipt
        application={received}
        promised={promised}
        onAnother={() => {
          setReceived(undefined);
          void navigate({ to: here, search: {} });
        }}
      />
    );
  if (form.state === 'opening') return <Skeleton />;
  const isBusy = form.state === 'sending' || form.state === 'waiting';
  const shown = code !== '' && values.stage !== '' ? preview : undefined;
  return (
    <section className={isAtWindow ? 'page' : 'page mine'} aria-labelledby="new-title">
      <div className="page-head">
        <h1 id="new-title">{t(isAtWindow ? 'page.new' : 'page.apply')}</h1>
      </div>
      <FormState form={form} />
      <fieldset className="bare" disabled={isBusy}>
        <ProjectChoice code={code} onChoose={(projectCode) => set({ projectCode })} />
        {code !== '' && <StageChoice values={application} set={set} isAtWindow={isAtWindow} />}
      </fieldset>
      {error && <Failure error={error} again={() => undefined} />}
      {shown && (
        <fieldset className="bare" disabled={isBusy}>
          <Preview preview={shown} materials={application.materials} onMaterials={(materials) => set({ materials })} />
        </fieldset>
      )}
      <div className="form-foot">
        <Button kind="primary" onPress={give} isDisabled={isBusy || !shown || shown.refusal != null}>
          {t(isAtWindow ? 'application.receive' : 'application.submit')}
        </Button>
        {form.keptAt !== undefined && !isBusy && (
          <Button
            kind="link"
            onPress={() => {
              form.throwAway();
              void navigate({ to: here, search: {} });
            }}
          >
            {t('form.throwAway')}
          </Button>
        )}
        <span className="muted">{t('form.keyHint')}</span>
      </div>
    </section>
  );
};

/** The project is found, or registered on the way. */
const ProjectChoice = ({
  code,
  onChoose,
}: {
  readonly code: string;
  readonly onChoose: (code: string) => void;
}): ReactNode => {
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const [text, setText] = useState('');
  const [act, setAct] = useState<Act>();
  const close = useCallback(() => setAct(undefined), []);
  const { data, fetching } = useCentre(projectsQuestion, { text: code === '' ? text : code });
  const found = data?.projects?.nodes ?? [];
  const chosen = found.find(({ id }) => id === code);
  if (code !== '')
    return (
      <div className="panel form-foot">
        <span>
          {t('application.project')} <ProjectLink id={code}>{chosen?.name ?? code}</ProjectLink>{' '}
          <span className="muted">
            <span className="number">{code}</span> {chosen?.applicant?.name}
          </span>
        </span>
        <Button kind="link" onPress={() => onChoose('')}>
          {t('application.otherProject')}
        </Button>
      </div>
    );
  return (
    <div className="panel">
      <TextField
        label={t('project.find')}
        help={t('project.findHelp')}
        type="search"
        value={text}
        onChange={setText}
        autoFocus
      />
      <ul className="tasks" aria-label={t('application.found')}>
        {found.slice(0, 8).map((one) => (
          <li key={one.id}>
            <span>
              {one.name}{' '}
              <span className="muted">
                <span className="number">{one.id}</span> · {one.applicant?.name}
              </span>
            </span>
            <Button onPress={() => onChoose(one.id)} aria-label={t('application.chooseProject', { name: one.name })}>
              {t('application.choose')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && !fetching && <p className="muted">{t('project.none')}</p>}
      <Button onPress={() => setAct(registeringProject({ me, centre }, t('application.register'), onChoose))}>
        {t('application.register')}
      </Button>
      {act && <ActDialog act={act} onClose={close} />}
    </div>
  );
};

interface ChoiceProps {
  readonly values: Application;
  readonly set: (changes: Partial<Application>) => void;
  readonly isAtWindow: boolean;
}

/** What is applied for, and how it came to the window. */
const StageChoice = ({ values, set, isAtWindow }: ChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  return (
    <div className="panel filters">
      <SelectField
        label={t('case.stage')}
        isRequired
        autoFocus
        value={values.stage}
        onChange={(stage) => set({ stage, materials: {} })}
        none={t('form.choose')}
        choices={centre.stages.filter(({ ofOrders }) => !ofOrders).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t('application.kind')}
        value={values.kind}
        onChange={(kind) => set({ kind: kind as Kind })}
        choices={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      {values.kind !== 'NEW' && (
        <TextField
          label={t('application.base')}
          help={t('application.baseHelp')}
          isRequired
          value={values.base}
          onChange={(base) => set({ base })}
        />
      )}
      {isAtWindow && (
        <>
          <SelectField
            label={t('application.channel')}
            value={values.channel}
            onChange={(channel) => set({ channel: channel as Application['channel'] })}
            choices={(['WINDOW', 'ONLINE'] as const).map((channel) => ({
              value: channel,
              label: t(`channel.${channel}`),
            }))}
          />
          <TextField
            label={t('application.receivedOn')}
            help={t('application.receivedOnHelp', { today: centre.today })}
            type="date"
            value={values.receivedOn}
            onChange={(receivedOn) => set({ receivedOn })}
          />
        </>
      )}
    </div>
  );
};
