import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Actions } from '../../commands/actions.tsx';
import { type Choices, named } from '../../commands/contractInputs.ts';
import { useActs } from '../../commands/useActs.tsx';
import { useCentre } from '../../contract/useCentre.ts';
import { dayText } from '../../parts/day.ts';
import { History } from '../../parts/history.tsx';
import { ObjectHead, ObjectPage } from '../../parts/objectPage.tsx';
import { Coverage } from './coverage.tsx';
import { roundQuestion, type RoundView } from './roundQuestion.ts';

/** One round of visits: its plan, how much of it is covered, where its teams have been, and what they heard. */
export const RoundPage = (): ReactNode => {
  const { id } = useParams({ from: '/rounds/$id' });
  const { t } = useTranslation();
  const asked = useCentre(roundQuestion, { id });
  const { again, data } = asked;
  const round = data?.round;
  const actions = round?.actions ?? [];
  const acts = useActs(
    actions,
    ({ command }, said) =>
      round && {
        preset: { round: id, ...said },
        // What is recorded of an issue is its own, and not the round's.
        ...(command !== 'recordIssue' && { revision: round.revision }),
        choices: choicesOf(round, data?.centre?.issueKinds ?? []),
        onDone: again,
      },
  );
  return (
    <ObjectPage
      asked={asked}
      object={round}
      unknown={t('round.unknown')}
      list={{ to: '/rounds', name: t('page.rounds') }}
    >
      {(one) => (
        <>
          <RoundHead round={one} />
          <Actions actions={actions} onAct={acts.open} />
          <Coverage coverage={one.coverage} />
          <Teams round={one} />
          <Visits visits={one.visits} />
          <History history={one.history} />
          {acts.dialog}
        </>
      )}
    </ObjectPage>
  );
};

/** What the plan and the catalogue offer in forms. */
const choicesOf =
  (
    { cities, firms, sites, teams }: RoundView,
    kinds: readonly { readonly id: string; readonly name: string }[],
  ): Choices =>
  (field) => {
    switch (field) {
      case 'team':
        return teams.map(({ id }) => ({ value: id, label: id }));
      case 'city':
        return named(cities);
      case 'site':
        return named(sites);
      case 'kind':
        return named(kinds);
      case 'place.firm':
        return firms.map(({ creditCode: value, name: label }) => ({ value, label }));
      default:
        return undefined;
    }
  };

const RoundHead = ({ round }: { readonly round: RoundView }): ReactNode => {
  const { t } = useTranslation();
  const { totals } = round;
  return (
    <ObjectHead
      title={round.name}
      state={<span className="tag">{round.open ? t('rounds.open') : t('rounds.closed')}</span>}
      said={[
        [t('rounds.number'), round.id],
        [t('rounds.from'), dayText(round.from)],
        [t('rounds.to'), dayText(round.to)],
        [t('round.closedOn'), round.closedOn != null && dayText(round.closedOn)],
        [t('round.missed'), round.missed],
        [t('round.amendments'), round.amendments > 0 && round.amendments],
        [
          t('round.issues'),
          <Link key="issues" to="/issues" search={{ round: round.id, all: true }}>
            {t('round.found', { found: totals.found, toSettle: totals.toSettle })}
          </Link>,
        ],
        [t('round.byScope'), t('round.scopes', { common: totals.common, individual: totals.individual })],
        [t('round.byTrade'), t('round.trades', { construction: totals.construction, realEstate: totals.realEstate })],
        [t('rounds.struckOff'), totals.struckOff],
      ]}
    />
  );
};

/** The teams, with who leads each and whom its firms can reach. */
const Teams = ({ round: { teams, coverage } }: { readonly round: RoundView }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="round-teams-title">
      <h2 id="round-teams-title">{t('round.teams')}</h2>
      <ul className="tasks">
        {teams.map(({ id, leader, liaison, cities }) => {
          const own = coverage.byTeam.find(({ team }) => team === id);
          return (
            <li key={id}>
              <span>
                {t('round.team', {
                  id,
                  leader: [leader.name, leader.position ?? ''].join(' ').trim(),
                  liaison: `${liaison.name} ${liaison.phone}`,
                  cities: cities.map(({ name }) => name).join(t('list.then')),
                })}
              </span>
              {own && (
                <span className="muted">
                  {t('round.teamCovers', {
                    firms: `${own.firms.visited}/${own.firms.paired}`,
                    sites: `${own.sites.visited}/${own.sites.paired}`,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Where the teams have been, the latest first. */
const Visits = ({ visits }: { readonly visits: RoundView['visits'] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="round-visits-title">
      <h2 id="round-visits-title">{t('round.visits')}</h2>
      {visits.length === 0 && <p className="muted">{t('round.noVisits')}</p>}
      <ul className="tasks">
        {visits.toReversed().map(({ visit, team, visitedOn, firm, site, beyond, city, met, words }) => (
          <li key={visit}>
            <span>
              {t('round.visit', {
                visit,
                team,
                place: firm?.name ?? site?.name ?? t('round.beyond', { name: beyond?.name ?? '' }),
                city: city?.name ?? '',
              })}
              <span className="muted">
                {' '}
                {met.map(({ name, position }) => [name, position ?? ''].join(' ').trim()).join(t('list.then'))}
              </span>
              {words !== null && <p className="prose">{words}</p>}
            </span>
            <span className="muted">{dayText(visitedOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
