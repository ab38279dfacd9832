import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Actions } from '../../commands/actions.tsx';
import { ShownOnce } from '../../commands/shownOnce.tsx';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText, instantText } from '../../parts/day.ts';
import { Definition } from '../../parts/definition.tsx';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { centreChoices } from '../project/centreChoices.ts';
import { drawQuestion, type DrawView } from './drawsQuestion.ts';
import { useDrawSecret } from './drawSecret.ts';

/** One draw: what it is made from, who had which hand in its seed, who was drawn, and the files by which anybody draws again. */
export const DrawPage = (): ReactNode => {
  const { id } = useParams({ from: '/draws/$id' });
  const { t } = useTranslation();
  const { me, centre } = useMe();
  const asked = useCentre(drawQuestion, { id });
  const { again } = asked;
  const draw = asked.data?.draw;
  const actions = draw?.actions ?? [];
  const secret = useDrawSecret(id, me.person);
  const acts = useActs(
    actions,
    ({ command }, said) =>
      draw && {
        preset: { draw: id, ...said },
        revision: draw.revision,
        choices: centreChoices(centre),
        onDone: () => {
          if (command === 'commitDrawSecret') secret.show();
          again();
        },
      },
  );
  const act = (command: string): void => {
    if (command === 'commitDrawSecret') void secret.make().then((digest) => acts.open(command, { digest }));
    else acts.open(command);
  };
  return (
    <ObjectPage asked={asked} object={draw} unknown={t('draws.unknown')} list={{ to: '/draws', name: t('page.draws') }}>
      {(one) => (
        <>
          <DrawHead draw={one} />
          {secret.shown !== undefined && (
            <ShownOnce
              title={t('draws.secret')}
              help={t('draws.secretHelp')}
              secret={secret.shown}
              onClose={secret.close}
            />
          )}
          <Actions actions={actions} onAct={act} />
          <Hands draw={one} />
          <Chosen draw={one} />
          <Files draw={one} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

const DrawHead = ({ draw }: { readonly draw: DrawView }): ReactNode => {
  const { t } = useTranslation();
  const { publicValue: value, subjectsToDraw, subjectCount, inspectorsEach, inspectorCount } = draw;
  return (
    <ObjectHead
      title={draw.name}
      state={<span className="tag">{draw.late ? `${draw.stateText} ${t('draws.late')}` : draw.stateText}</span>}
      said={[
        [t('draws.number'), draw.id],
        [t('draws.kind'), draw.kindName],
        [t('case.locality'), draw.locality?.name ?? t('draws.everywhere')],
        [t('draws.subjects'), t('draws.ofMany', { drawn: subjectsToDraw, count: subjectCount })],
        [t('draws.inspectors'), t('draws.ofMany', { drawn: inspectorsEach, count: inspectorCount })],
        [t('draws.departments'), t(`draws.departmentsAre.${draw.departments}`)],
        [t('draws.seedBy'), t(`draws.seeds.${draw.seedBy}`)],
        [t('draws.publicValue'), `${value.name} · ${value.source}`],
        [t('draws.valueOn'), dayText(value.expectedOn)],
        [t('draws.abandonedBefore'), draw.abandonedBefore > 0 && draw.abandonedBefore],
      ]}
    />
  );
};

/** Who did what to it and when. */
const Hands = ({ draw }: { readonly draw: DrawView }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const at = (instant: string): string => instantText(instant, centre.zone);
  const { value, corrections, abandoned, revealBy } = draw;
  return (
    <section className="panel" aria-labelledby="draw-hands">
      <h2 id="draw-hands">{t('draws.hands')}</h2>
      <Definition
        said={[
          [t('draws.publishedBy'), `${draw.publishedBy} · ${at(draw.publishedAt)}`],
          [t('draws.revealBy'), revealBy != null && at(revealBy)],
          ...draw.officers.map(({ officer, digest, committedAt, revealedAt, missed }): [string, string] => [
            officer,
            [
              committedAt != null && t('draws.boundAt', { at: at(committedAt), digest }),
              revealedAt != null && t('draws.revealedAt', { at: at(revealedAt) }),
              missed != null && t(`draws.missed.${missed}`),
            ]
              .filter((one) => one !== false)
              .join(' · ') || t('draws.notBound'),
          ]),
          ...corrections.map((one): [string, string] => [
            t('draws.corrected'),
            `${one.before} → ${one.value} · ${one.correctedBy} · ${at(one.correctedAt)} · ${one.reason}`,
          ]),
          [t('draws.value'), value && `${value.value} · ${value.enteredBy} · ${at(value.enteredAt)}`],
          [t('draws.confirmedBy'), value?.confirmedBy],
          [t('draws.madeAt'), draw.madeAt != null && at(draw.madeAt)],
          [
            t('draws.abandoned'),
            abandoned && `${abandoned.abandonedBy} · ${at(abandoned.abandonedAt)} · ${abandoned.reason}`,
          ],
        ]}
      />
    </section>
  );
};

/** Who was drawn, and who inspects them, in the order in which they were. */
const Chosen = ({ draw: { chosen } }: { readonly draw: DrawView }): ReactNode => {
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="draw-chosen">
      <h2 id="draw-chosen">{t('draws.chosen')}</h2>
      <ol>
        {chosen.map(({ code, inspectors }) => (
          <li key={code}>
            <span className="number">{code}</span> · {inspectors.join(t('list.and'))}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What everybody may take, to draw again. */
const Files = ({ draw: { poolFile, resultFile, poolHash, state } }: { readonly draw: DrawView }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="draw-files">
      <h2 id="draw-files">{t('draws.files')}</h2>
      <p>{t('draws.filesHelp')}</p>
      <Definition said={[[t('draws.poolHash'), poolHash]]} />
      <p className="page-head">
        <a href={poolFile}>{t('draws.poolFile')}</a>
        {state === 'MADE' && <a href={resultFile}>{t('draws.resultFile')}</a>}
      </p>
    </section>
  );
};
