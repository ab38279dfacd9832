import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { Page } from 'playwright-core';

import { as } from '../people.ts';
import { byOfficersUntil } from '../journey/drawInputs.ts';
import { builder, roundPlanOf } from '../journey/goodIssueInput.ts';
import { approved, type Asked, given, requested, submitted } from '../journey/asking.ts';
import { commitFor, nextSite } from '../journey/commitmentInputs.ts';
import type { TestCentre } from '../testCentre.ts';
import { type CommitmentSights, commitmentsOf, viewsOfCommitments } from './commitmentsViews.ts';
import type { PageOptions, PersonPage } from './consoleCentre.ts';
import type { OfConsole } from './consoleOf.ts';
import { viewsOfStates } from './states.ts';
import { type View, type Words, wordsOf } from './view.ts';

export { wordsOf };

/** What there is to see at one centre: the addresses of its cases and projects, by what they show. */
export interface Sights extends CommitmentSights {
  /** A case of each status that the centre holds. */
  readonly caseOf: ReadonlyMap<string, string>;
  /** The case that most has happened to, among those that are not finished. */
  readonly fullest: string;
  readonly project: string;
  readonly order: string;
  readonly commitment: string;
  /** A case with a decision, and the item that was decided. */
  readonly decided: { readonly id: string; readonly item: string };
  /** An order that a company has. */
  readonly companyOrder: { readonly id: string; readonly company: string };
  /** A sales site that tells of every day. */
  readonly site: string;
  readonly mine: OfApplicant;
  /** A draw whose officers are to be bound to their secrets. */
  readonly draw: string;
  /** An issue of the applicant's own firm, and the round in which it was heard. */
  readonly issue: string;
  readonly round: string;
  /** A policy that the applicant's firm has and that has a task, an arrear of which it is the creditor, and its supply, which met a demand. */
  readonly policy: string;
  readonly arrear: string;
  readonly offer: string;
}

/** What the applicant has. */
interface OfApplicant {
  readonly project: string;
  /** A case in which the one notice asks for something, one under review, and one with a decision. */
  readonly asked: string;
  readonly decided: { readonly id: string; readonly item: string };
  readonly order: string;
  readonly commitment: string;
}

/** What a centre has to show. */
export const sightsOf = async (centre: TestCentre): Promise<Sights> => {
  const { ask } = centre;
  const { data, errors } = await ask(
    `{ cases(first: 100) { nodes { id status projectCode pending revision } } hookupOrders(first: 100) { nodes { id company { id } } }
      sites(first: 1) { nodes { number } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const cases = data.cases.nodes as readonly Row[];
  const open = cases.filter(({ pending }) => pending).toSorted((one, other) => other.revision - one.revision);
  const [fullest] = open;
  if (!fullest) throw new Error('no case is open');
  const decided = cases.find(({ status }) => status === 'APPROVED');
  if (!decided) throw new Error('no case is decided');
  const orders = data.hookupOrders.nodes as readonly {
    readonly id: string;
    readonly company: { readonly id: string } | null;
  }[];
  const had = orders.find((one) => one.company !== null);
  if (!had?.company) throw new Error('no company has an order');
  return {
    decided: { id: decided.id, item: await decidedItem({ ask }, decided.id) },
    mine: await ofApplicant({ ask }),
    ...(await heardOf({ ask })),
    ...(await commitmentsOf(centre)),
    draw: await drawOf({ ask }),
    ...(await helpedOf({ ask })),
    caseOf: new Map(cases.map(({ status, id }) => [status, id])),
    fullest: fullest.id,
    project: fullest.projectCode,
    order: data.hookupOrders.nodes[0].id as string,
    commitment: await ofOthers({ ask }),
    companyOrder: { id: had.id, company: had.company.id },
    site: data.sites.nodes[0].number as string,
  };
};

const decidedItem = async ({ ask }: Asked, id: string): Promise<string> => {
  const { data } = await ask(`{ case(id: "${id}") { reviews { item { id } decision { outcome } } } }`);
  const reviews = data.case.reviews as readonly {
    readonly item: { readonly id: string };
    readonly decision: object | null;
  }[];
  return reviews.find(({ decision }) => decision)!.item.id;
};

/** A commitment that is not the applicant's. */
const ofOthers = async (asked: Asked): Promise<string> => {
  const enterprise = { name: '另一建设单位', creditCode: '91350100M000100Y43' };
  return (await given(asked, 'commit', commitFor({ ...nextSite(), enterprise }))).id;
};

/** Whoever looks twice at one centre finds what was there. */
const known = new WeakMap<Asked['ask'], Promise<OfApplicant>>();
const ofApplicant = (asked: Asked): Promise<OfApplicant> => {
  const found = known.get(asked.ask) ?? withApplicant(asked);
  known.set(asked.ask, found);
  return found;
};

/** Gives the applicant something of everything that an applicant can have. */
const withApplicant = async (asked: Asked): Promise<OfApplicant> => {
  const granted = await approved(asked, { utilities: [{ utility: 'water', demand: { pipeDiameter: 100 } }] });
  const caseId = await submitted(asked);
  await given(asked, 'requestCorrection', { caseId, defects: ['总平面图缺少比例尺', '委托书未盖章'] });
  return {
    project: granted.split('.')[0]!,
    asked: caseId,
    decided: { id: granted, item: 'C6' },
    order: await requested(asked),
    commitment: (await given(asked, 'commit', commitFor(nextSite()))).id,
  };
};

/** Whoever looks twice at one centre finds the round that was there. */
const knownRounds = new WeakMap<Asked['ask'], ReturnType<typeof withRound>>();
const heardOf = (asked: Asked): ReturnType<typeof withRound> => {
  const found = knownRounds.get(asked.ask) ?? withRound(asked);
  knownRounds.set(asked.ask, found);
  return found;
};

/** Plans a round, visits the applicant's firm, and hears an issue there, which has an owner and an answer. */
const withRound = async (asked: Asked): Promise<{ readonly issue: string; readonly round: string }> => {
  const { data } = await asked.ask('{ centre { today } }');
  const { today } = data.centre as { readonly today: string };
  const plan = { ...roundPlanOf({ from: today, to: today }), round: `${today.slice(0, 4)}.99` };
  const { id: round } = await given(asked, 'planRound', plan);
  const place = { firm: builder.creditCode };
  await given(asked, 'recordVisit', { round, team: 'T1', place, visitedOn: today, met: [{ name: '周某' }] });
  const words = '资质到期无法延续';
  const heard = { round, kind: 'qualification', firm: builder, words, source: 'VISIT', visit: 1 };
  const { id: issue } = await given(asked, 'recordIssue', heard);
  await asked.ask('mutation { reportForDuty(input: {}) { position } }', {}, { ...as('centreHead') });
  await given(asked, 'routeIssue', { issue, level: 'CITY', department: 'housing' });
  await given(asked, 'assignIssue', { issue, owner: 'centreHead', dueOn: today });
  const told = [{ name: '周某' }];
  await given(asked, 'answerIssue', {
    issue,
    told,
    by: 'centreHead',
    toldOn: today,
    means: 'PHONE',
    words: '已延续至年底',
  });
  return { issue, round };
};

const knownDraws = new WeakMap<Asked['ask'], Promise<string>>();
const drawOf = (asked: Asked): Promise<string> => {
  const found = knownDraws.get(asked.ask) ?? withDraw(asked);
  knownDraws.set(asked.ask, found);
  return found;
};

/** Commits for a sales site, and publishes a pool of it, whose officers are the clerk and the head of the centre. */
const withDraw = async (asked: Asked): Promise<string> => {
  const { data } = await asked.ask('{ centre { today } }');
  const { today } = data.centre as { readonly today: string };
  await given(asked, 'commit', commitFor({ ...nextSite(), locality: 'fengjing' }));
  const pool = byOfficersUntil('fengjing', addDays(today, 1), addDays(today, 2));
  return (await given(asked, 'publishDrawPool', pool)).id;
};

/** Whoever looks twice at one centre finds what firms were helped with there. */
const knownHelp = new WeakMap<Asked['ask'], ReturnType<typeof withHelp>>();
const helpedOf = (asked: Asked): ReturnType<typeof withHelp> => {
  const found = knownHelp.get(asked.ask) ?? withHelp(asked);
  knownHelp.set(asked.ask, found);
  return found;
};

/** A policy with a task that was delivered, an arrear of which a part is said to be paid, and a supply that met a demand. */
const withHelp = async (asked: Asked): Promise<Pick<Sights, 'policy' | 'arrear' | 'offer'>> => {
  const { data } = await asked.ask('{ centre { today } }');
  const { today } = data.centre as { readonly today: string };
  const of = { number: '示政发 99 号', issuer: '示例区人民政府', title: '稳企业若干措施', subjects: ['建筑业企业'] };
  const days = { issuedOn: today, validFrom: today };
  const { id: policy } = await given(asked, 'publishPolicy', { ...of, ...days, text: '一、降低企业负担。' });
  const task = { words: '拟定细则', owner: 'clerk', department: 'housing', dueOn: today };
  await given(asked, 'addMeasure', { policy, words: '缓缴保证金', tasks: [task] });
  const { name, creditCode } = builder;
  const firm = { name, creditCode };
  await given(asked, 'deliverPolicy', { policy, firms: [firm], means: 'VISIT' });
  const debt = { creditor: firm, debtor: { kind: 'PUBLIC_BODY', name: '示例镇人民政府' }, project: '市民中心' };
  const due = { locality: 'langxia', amount: 100_000.5, dueOn: '2020-01-31', evidence: '结算书' };
  const { id: arrear } = await given(asked, 'recordArrear', { ...debt, ...due });
  await given(asked, 'recordArrearPayment', { arrear, amount: 400, paidOn: today, evidence: '回单' });
  const goods = {
    kind: 'BUILDING_MATERIALS',
    goods: '水泥',
    quantity: '5000 吨',
    region: '宜昌',
    validUntil: '2035-12-31',
  };
  const { id: supply } = await given(asked, 'placeOffer', { ...goods, side: 'SUPPLY', firm });
  const other = { name: '另一建设单位', creditCode: '91310116MA1HX88885' };
  const { id: demand } = await given(asked, 'placeOffer', { ...goods, side: 'DEMAND', firm: other });
  await given(asked, 'meetOffers', { supply, demand, session: '云上之春', amount: 12_500_000 });
  return { policy, arrear, offer: supply };
};

interface Row {
  readonly id: string;
  readonly status: string;
  readonly projectCode: string;
  readonly pending: boolean;
  readonly revision: number;
}

/** Opens an address of the console, and waits until what it asked for is there. */
const goTo =
  (path: string) =>
  async (page: Page, at: string): Promise<void> => {
    await page.goto(`${at}${path}`);
    await settled(page);
  };

/** Nothing is awaited any more: no skeleton stands for anything, and a heading says what the page is. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1, main .empty-title').first().waitFor();
  await page.locator(waiting).first().waitFor({ state: 'detached' });
};

const filterOf = (filter: object): string => encodeURIComponent(JSON.stringify(filter));

/** Every page, its states and its dialogs, for each of those who have pages. */
const viewsOf = (sights: Sights): readonly View[] => [
  ...viewsOfWindow(sights),
  ...viewsOfDepartment(),
  ...viewsOfCompanies(sights),
  ...viewsOfApplicant(sights),
  ...viewsOfCommitments(sights, viewsFor, act),
  ...viewsOfEverybody,
  ...viewsOfStates(sights, goTo),
];

/** What somebody sees: pages, states of them, and dialogs on them. */
const viewsFor = (person: string) => ({
  pageAt: (name: string, path: string): View => ({ name, person, open: goTo(path), isPage: true }),
  stateAt: (name: string, path: string): View => ({ name, person, open: goTo(path), isPage: false }),
  dialog: (name: string, path: string, press: (page: PersonPage, words: Words) => Promise<void>): View => ({
    name,
    person,
    isPage: false,
    isDialog: true,
    open: async (page, at, words) => {
      await goTo(path)(page, at);
      await page.locator('main').focus();
      // Where the focus was last outside of a dialog, there it has to be again afterwards.
      await page.evaluate(
        `globalThis.outside = document.activeElement,
         addEventListener('focusin', ({ target }) => { if (!target.closest('[role="dialog"]')) globalThis.outside = target; })`,
      );
      await press(page, words);
      await page.getByRole('dialog').waitFor();
      await settledDialog(page);
    },
  }),
});

/** Of the window. */
const viewsOfWindow = (sights: Sights): readonly View[] => {
  const { caseOf, fullest, project, order, decided, issue, round, commitment, draw } = sights;
  const { pageAt, stateAt, dialog } = viewsFor('clerk');
  return [
    pageAt('inbox', '/inbox'),
    pageAt('window', '/window'),
    pageAt('window in columns', '/window?as=columns'),
    pageAt('new application', '/new'),
    {
      ...pageAt('new application with a preview', `/new?project=${project}`),
      open: async (page, at, words) => {
        await goTo(`/new?project=${project}`)(page, at);
        await page.getByLabel(words.case.stage).selectOption({ index: 1 });
        await page.getByRole('heading', { name: words.application.items }).waitFor();
      },
    },
    pageAt('case', `/cases/${fullest}`),
    pageAt('case as it was', `/cases/${fullest}?at=2`),
    pageAt('projects', '/projects'),
    pageAt('project', `/projects/${project}`),
    pageAt('order', `/orders/${order}`),
    pageAt('draws', '/draws'),
    pageAt('draw', `/draws/${draw}`),
    stateAt('draws where nothing is found', '/draws?state=ABANDONED'),
    stateAt('draw that is not there', '/draws/salesSiteOpening-all-99'),
    dialog('publishing a pool', '/draws', async (page, words) => {
      await page.getByRole('heading', { name: words.page.draws }).waitFor();
      await page.locator('.page-head').getByRole('button').click();
    }),
    pageAt('issues', '/issues'),
    pageAt('issue', `/issues/${issue}`),
    pageAt('rounds', '/rounds'),
    pageAt('round', `/rounds/${round}`),
    stateAt('issues where nothing is found', `/issues?text=${encodeURIComponent('没有这样的问题')}`),
    stateAt('issue that is not there', '/issues/2020.999.1'),
    stateAt('round that is not there', '/rounds/2020.999'),
    dialog('the first act on an issue', `/issues/${issue}`, (page, words) => act(page, words, '1')),
    dialog('planning a round', '/rounds', async (page, words) => {
      await page.getByRole('heading', { name: words.page.rounds }).waitFor();
      await page.locator('.page-head').getByRole('button').click();
    }),
    pageAt('bulletins', '/bulletins'),
    pageAt('bulletin', '/bulletins/2020-04'),
    stateAt('bulletin of no such month', '/bulletins/2199-01'),
    pageAt('commitments', '/commitments'),
    pageAt('commitment', `/commitments/${commitment}`),
    pageAt('committing', '/commitments/new'),
    {
      ...stateAt('committing with its clauses', '/commitments/new'),
      open: async (page, at, words) => {
        await goTo('/commitments/new')(page, at);
        await page.getByLabel(words.commitment.kind).selectOption({ index: 1 });
        await page.getByRole('heading', { name: words.commit.clauses }).waitFor();
      },
    },
    stateAt('commitments where nothing is found', `/commitments?text=${encodeURIComponent('没有这样的承诺')}`),
    stateAt('commitment that is not there', '/commitments/JS-2021-9999.salesSiteOpening.1'),
    ...viewsOfHelp(sights),
    pageAt('search', `/search?text=${encodeURIComponent(project.slice(0, 4))}`),
    pageAt('durations', '/durations?stage=constructionPermit&days=9&number=nobody'),
    stateAt('durations of nothing', '/durations?from=2030-01'),
    stateAt('durations of departments', '/durations?stage=constructionPermit&by=DEPARTMENT'),
    pageAt('sales sites', '/sites'),
    pageAt('sales site', `/sites/${sights.site}`),
    pageAt('appraisal', '/appraisal?on=2020-02-24&measure=NOT_OPEN'),
    stateAt('sales sites where nothing is found', '/sites?on=2019-01-01'),
    stateAt('sales site that is not there', '/sites/JS-PS-2020-999'),
    stateAt('appraisal of what nobody committed to', '/appraisal?kind=projectResumption&on=2019-01-01'),
    dialog('telling of a day', `/sites/${sights.site}`, (page, words) => act(page, words, '1')),
    pageAt('receipt', `/cases/${fullest}/receipt`),
    pageAt('decision', `/cases/${decided.id}/decisions/${decided.item}`),
    ...[...caseOf].map(([status, id]) => stateAt(`case ${status}`, `/cases/${id}`)),
    stateAt('case that is not there', '/cases/2105-310116-04-01-999999.designScheme.1'),
    stateAt('project that is not there', '/projects/2105-310116-04-01-999999'),
    stateAt('window where nothing is found', `/window?filter=${filterOf({ text: '没有这样的办件' })}`),
    stateAt('search where nothing is found', `/search?text=${encodeURIComponent('没有这样的办件')}`),
    stateAt('projects where nothing is found', `/projects?text=${encodeURIComponent('没有这样的项目')}`),
    {
      ...stateAt('window with its filter', '/window'),
      open: async (page, at, words) => {
        await goTo('/window')(page, at);
        await page.getByRole('button', { name: words.window.filter }).click();
        await page.getByLabel(words.window.text).waitFor();
      },
    },
    {
      ...stateAt('window with cases selected', '/window'),
      open: async (page, at, words) => {
        await goTo('/window')(page, at);
        await page.getByRole('checkbox').first().check();
        await page.getByRole('button', { name: words.selected.handOver }).waitFor();
      },
    },
    {
      ...stateAt('case with everything unfolded', `/cases/${fullest}`),
      open: async (page, at) => {
        await goTo(`/cases/${fullest}`)(page, at);
        await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      },
    },
    {
      ...stateAt('inbox with the navigation open', '/inbox'),
      open: async (page, at) => {
        await goTo('/inbox')(page, at);
        await page.getByRole('navigation').getByRole('button').last().click();
        await page.getByRole('navigation').getByRole('list').first().waitFor();
      },
    },
    dialog('keys', '/inbox', (page) => page.keyboard.press('Shift+?')),
    dialog('palette', '/inbox', (page) => page.keyboard.press('Control+k')),
    dialog('keeping a view', '/window', async (page, words) => {
      await page.getByRole('button', { name: words.view.save }).click();
    }),
    dialog('handing over', '/window', async (page, words) => {
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: words.selected.handOver }).click();
    }),
    dialog('registering a project', '/new', async (page, words) => {
      await page.getByRole('button', { name: words.application.register }).click();
    }),
    dialog('the first act on a case', `/cases/${fullest}`, (page, words) => act(page, words, '1')),
    dialog('the second act on a case', `/cases/${fullest}`, (page, words) => act(page, words, '2')),
  ];
};

/** Of what firms are helped with: policies, what they are owed, and what they have and need. */
const viewsOfHelp = ({ policy, arrear, offer }: Sights): readonly View[] => {
  const { pageAt, stateAt, dialog } = viewsFor('clerk');
  const pressBeside = async (page: PersonPage): Promise<void> => {
    await page.locator('.page-head').getByRole('button').first().click();
  };
  return [
    pageAt('policy library', '/library'),
    pageAt('policy', `/library/${policy}`),
    pageAt('arrears', '/arrears'),
    pageAt('arrear', `/arrears/${arrear}`),
    pageAt('offers', '/offers'),
    pageAt('offer', `/offers/${offer}`),
    stateAt('policies where nothing is found', `/library?text=${encodeURIComponent('没有这样的政策')}`),
    stateAt('policy that is not there', '/library/00000000-0000-4000-8000-999999999999'),
    stateAt('arrears where nothing is found', '/arrears?state=settled'),
    stateAt('arrear that is not there', '/arrears/00000000-0000-4000-8000-999999999999'),
    stateAt('offers where nothing is found', '/offers?kind=FINANCING'),
    stateAt('offer that is not there', '/offers/00000000-0000-4000-8000-999999999999'),
    dialog('publishing a policy', '/library', pressBeside),
    dialog('recording an arrear', '/arrears', pressBeside),
    dialog('placing an offer', '/offers', pressBeside),
    dialog('the first act on a policy', `/library/${policy}`, (page, words) => act(page, words, '1')),
    dialog('the first act on an arrear', `/arrears/${arrear}`, (page, words) => act(page, words, '1')),
    dialog('the first act on an offer', `/offers/${offer}`, (page, words) => act(page, words, '1')),
  ];
};

/** Of the applicant, with what is their own. */
const viewsOfApplicant = ({ mine, fullest, issue, policy, arrear, offer }: Sights): readonly View[] => {
  const { pageAt, stateAt, dialog } = viewsFor('applicant');
  return [
    pageAt('my projects', '/mine'),
    pageAt('my new application', '/mine/new'),
    {
      ...pageAt('my new application with a preview', `/mine/new?project=${mine.project}`),
      open: async (page, at, words) => {
        await goTo(`/mine/new?project=${mine.project}`)(page, at);
        await page.getByLabel(words.case.stage).selectOption({ index: 3 });
        await page.getByRole('heading', { name: words.application.items }).waitFor();
      },
    },
    pageAt('my project', `/mine/projects/${mine.project}`),
    pageAt('my case with something asked', `/mine/cases/${mine.asked}`),
    pageAt('my case with its decisions', `/mine/cases/${mine.decided.id}`),
    pageAt('my receipt', `/mine/cases/${mine.asked}/receipt`),
    pageAt('my decision', `/mine/cases/${mine.decided.id}/decisions/${mine.decided.item}`),
    pageAt('my issues', '/issues'),
    pageAt('my issue', `/issues/${issue}`),
    pageAt('policy for my firm', `/library/${policy}`),
    pageAt('my arrears', '/arrears'),
    pageAt('my arrear', `/arrears/${arrear}`),
    pageAt('my offer', `/offers/${offer}`),
    pageAt('my order', `/mine/orders/${mine.order}`),
    pageAt('my commitments', '/commitments'),
    pageAt('my commitment', `/commitments/${mine.commitment}`),
    pageAt('my committing', '/commitments/new'),
    stateAt('case that is not mine', `/mine/cases/${fullest}`),
    stateAt('decision that is not there', `/mine/cases/${mine.asked}/decisions/C6`),
    dialog('registering my project', '/mine', async (page, words) => {
      await page.getByRole('button', { name: words.application.register }).click();
    }),
    dialog('supplying a line', `/mine/cases/${mine.asked}`, async (page, words) => {
      await page.getByRole('region', { name: words.mine.asked }).getByRole('button').first().click();
    }),
  ];
};

/** Of a department. */
const viewsOfDepartment = (): readonly View[] => {
  const { pageAt, stateAt, dialog } = viewsFor('housing.reviewer');
  return [
    pageAt('reviews', '/reviews'),
    stateAt('reviews where nothing is found', '/reviews?due=2000-01-01'),
    dialog('one opinion', '/reviews', async (page, words) => {
      await page.getByRole('button', { name: words.reviews.otherwise }).first().click();
    }),
    dialog('opinions on several', '/reviews', async (page, words) => {
      await page
        .getByRole('button', { name: /\d/u })
        .and(page.getByText(words.reviews.selectAll.split('{{')[0]!))
        .click();
      await page.keyboard.press('c');
    }),
  ];
};

/** Of companies, and of who connects them. */
const viewsOfCompanies = ({ companyOrder }: Sights): readonly View[] => {
  const company = viewsFor(companyOrder.company);
  const system = viewsFor('systemAdministrator');
  const security = viewsFor('securityAdministrator');
  return [
    company.pageAt('orders of a company', '/orders'),
    company.pageAt('order of a company', `/orders/${companyOrder.id}`),
    company.pageAt('connection of a company', '/connections'),
    company.stateAt('orders where nothing is found', '/orders?text=nothing'),
    company.stateAt('order that is not there', '/orders/2105-310116-04-01-999999.temporary.water.1'),
    system.pageAt('connections', '/connections'),
    system.pageAt('connection', `/connections/${companyOrder.company}`),
    system.dialog('deliveries of some days again', `/connections/${companyOrder.company}`, async (page, words) => {
      await page.getByRole('button', { name: words.delivery.replayRange }).click();
    }),
    security.pageAt('connection and its secrets', `/connections/${companyOrder.company}`),
    security.dialog('a token', `/connections/${companyOrder.company}`, (page, words) => act(page, words, '1')),
  ];
};

/** Presses the key of an action, once it is known what can be done. */
const act = async (page: Page, words: Words, key: string): Promise<void> => {
  await page.getByRole('region', { name: words.case.actions }).getByRole('button').first().waitFor();
  await page.keyboard.press(key);
};

const settledDialog = (page: Page): Promise<void> =>
  page.getByRole('dialog').locator(waiting).first().waitFor({ state: 'detached' });

/** What stands where something is still awaited. */
const waiting = '.skeleton, .skeleton-room, .row-waiting';

/** Of whoever has signed in. */
const viewsOfEverybody: readonly View[] = [
  viewsFor('applicant').pageAt('catalogue', '/catalogue'),
  viewsFor('clerk').pageAt('catalogue for a project', '/catalogue?category=%22industrial%22'),
  viewsFor('jinshanWater').pageAt('operations', '/operations'),
  viewsFor('clerk').pageAt('one operation', '/operations?name=%22acceptCase%22'),
  viewsFor('applicant').stateAt('operations where nothing is found', '/operations?text=%22nonesuch%22'),
];

/** Opens every view that is asked for, in turn, each on a page of whoever sees it. */
export const eachView = async (
  console: OfConsole,
  { speaks = 'zh-CN', ...options }: PageOptions,
  isAsked: (view: View) => boolean,
  see: (view: View, page: PersonPage) => Promise<void>,
): Promise<void> => {
  const pages = new Map<string, PersonPage>();
  for (const view of viewsOf(await sightsOf(console.centre()))) {
    if (!isAsked(view)) continue;
    const page = pages.get(view.person) ?? (await console.pageOf(view.person, { speaks, ...options }));
    pages.set(view.person, page);
    await view.open(page, console.at(), wordsOf[speaks]);
    await see(view, page);
    await view.close?.(page);
  }
};
