import { countStreams } from '@onewindow/gateway/openStreams.ts';
import { join } from 'node:path';

import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { allEvents, allProjections } from '@onewindow/app/contexts.ts';
import { centreActions, centreCommands, centreDeps, centreTrial } from '@onewindow/app/centreCommands.ts';
import { createTurns } from '@onewindow/gateway/cost/turns.ts';
import { createGraphql } from '@onewindow/gateway/graphql.ts';
import { markBeforeIn, openReadModel, type ReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';

import { temporaryFolder } from './centreFolder.ts';
import { type Figure, inTurns, perSecond, rateText } from './figure.ts';
import type { LivedLedger } from './livedLedger.ts';
import { access } from '@onewindow/app/access.ts';
import { callerFor } from '@onewindow/gateway/caller.ts';

const many = 100_000;
const rounds = 15;
const batchSize = 200;

/** The published figures over about 100 and over 100,000 cases, which are spread over some years. */
export const stageDurations = async (law: CentreLaw, ledger: LivedLedger): Promise<Figure> => {
  const folder = await temporaryFolder();
  const few = figuresOf(law, join(folder, 'few.sqlite'));
  const full = figuresOf(law, join(folder, 'many.sqlite'));
  fill(few, ledger, 1);
  fill(full, ledger, Math.ceil(many / ledger.cases));
  const [askFew, askMany] = [askerOf(law, few), askerOf(law, full)];
  await askFew(2 * batchSize);
  await askMany(2 * batchSize);
  const ask = (query: typeof askFew) => () => perSecond(batchSize, () => query(batchSize));
  const { rate, limit, ratio } = await inTurns(rounds, ask(askMany), ask(askFew));
  few.close();
  full.close();
  return {
    subject: `stageDurations over ${many} cases`,
    measured: rateText(rate, 'answers'),
    limit: `${rateText(limit, 'answers')} over ${ledger.cases} cases`,
    ratio: `1 : ${(1 / ratio).toFixed(2)}`,
    aim: '≤ 1.2 times as long',
    reached: 1 / ratio <= 1.2,
  };
};

/** Of the read model only what the figures are reckoned from, and the projects, whose place cases hold: to project the rest as well would take a minute. */
const figuresOf = (law: CentreLaw, file: string): ReadModel =>
  openReadModel(
    file,
    allProjections(law, []).filter(({ name, aggregates = [] }) => aggregates.length > 0 || name === 'projects'),
    new Set(allEvents.map(({ type }) => type)),
  );

const years = 3;

const fill = (readModel: ReadModel, ledger: LivedLedger, copies: number): void => {
  for (let number = 0; number < copies; number += 1) {
    const events = ledger.copy(number, number % (years * 52)).map(({ stream, revision, event }, index) => ({
      ...event,
      stream,
      revision,
      position: String(number * ledger.events + index + 1),
    }));
    const position = events.at(-1)?.position ?? '0';
    readModel.apply({ events, position, caughtUp: number === copies - 1, progress: number / copies });
  }
};

const query = `{ stageDurations { stage { id } concluded meanWorkingDays medianWorkingDays p90WorkingDays
  shareWithinCommitted shareWithinStatutory meanDepartment meanApplicant meanExcluded meanCorrections } }`;

/** Figures are published, and the cases behind them are an analyst's to read. */
const analyst = callerFor({ id: 'analyst', name: 'analyst', roles: ['analyst'] });

/** GraphQL without a socket, asked so many times, one after the other. */
const askerOf = (law: CentreLaw, readModel: ReadModel): ((times: number) => Promise<void>) => {
  const world = systemWorld;
  const store = openSqliteEventStore({ file: ':memory:', world });
  const quiet = () => undefined;
  const deps = centreDeps({ store, world, law });
  const graphql = createGraphql(
    {
      law,
      store,
      world,
      streams: countStreams(),
      access,
      signIn: { bearer: async () => analyst, session: async () => analyst },
      tokenUse: () => undefined,
      commands: centreCommands(deps),
      trial: centreTrial(deps),
      actions: centreActions(deps),
      reader: readModelReader(readModel, undefined, allProjections(law, [])),
      progress: {
        state: () => ({ at: 'ready' }),
        passed: async () => true,
        counted: async () => true,
        ordinal: () => 0,
      },
      clock: { doubt: () => undefined, confirm: () => undefined },
      secrets: { open: () => undefined },
      personal: { open: (fact) => fact, mask: (fact) => fact, show: (text) => text },
      disclosed: async () => undefined,
      sendTest: () => Promise.reject(new Error('nobody is outside')),
      metrics: { attempted: quiet, commanded: quiet, text: async () => '', contentType: '' },
      turns: createTurns(world),
      papers: { render: () => Promise.reject(new Error('nobody asks for a paper')) },
      questions: () => quiet,
      refusedTokens: { note: quiet },
      feed: {
        markBefore: markBeforeIn(readModel.database),
        closing: new AbortController().signal,
        background: { wait: async () => undefined },
      },
    },
    answeringContexts,
    { debug: quiet, info: quiet, warn: quiet, error: quiet },
  );
  return async (times) => {
    for (let time = 0; time < times; time += 1) {
      const response = await graphql.fetch('http://onewindow/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query }),
      });
      const answer = (await response.json()) as { data?: { stageDurations?: object[] }; errors?: unknown };
      if (answer.data?.stageDurations?.length !== 4)
        throw new Error(`the published figures are not there: ${JSON.stringify(answer.errors)}`);
    }
  };
};
