import { access, accessOperations } from '@onewindow/app/access.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { given } from '../journey/asking.ts';
import { answeredIssue, recordedIssue, twoIssues } from '../journey/goodIssueInput.ts';
import { publishedDraws } from '../journey/drawInputs.ts';
import { marked } from '../journey/inspectionInputs.ts';
import { recordedArrear } from '../journey/goodArrearInput.ts';
import { twoOffers } from '../journey/goodOfferInput.ts';
import { firms, policyWithTask, publishedPolicy } from '../journey/goodLibraryInput.ts';
import { counts } from '../journey/siteInputs.ts';
import { foreignIds, namedIn, readIds, type There, whatIsThere } from './reachedRows.ts';
import { type Asker, askers, type Heard, openRightsCentre, type RightsCentre } from './rightsCentre.ts';
import { foundAt, type PathQuestion, pathQuestions } from './schemaPaths.ts';

let rights: RightsCentre;
let there: There;
let questions: readonly PathQuestion[];
/** What each of the questions was answered with, by who asked; where the table refuses how questions begin, one of them is enough. */
const answers = new Map<string, ReadonlyMap<PathQuestion, Heard>>();
const answersOf = (who: string) => [...answers.get(who)!];
beforeAll(async () => {
  rights = await openRightsCentre();
  const { centre } = rights;
  await given(centre, 'recordOutreach', { kind: 'OPEN_DAY', heldOn: '2021-06-01', audience: '企业' });
  await given(centre, 'issueKey', {
    name: 'figures',
    hash: 'c'.repeat(64),
    purpose: '统计',
    role: 'ANALYST',
    endsOn: '2035-12-31',
  });
  await given(centre, 'nameDeputy', {
    person: 'centreHead',
    deputy: 'housing.head',
    from: '2021-01-01',
    until: '2035-12-31',
  });
  await answeredIssue(centre);
  const [into, merged] = await twoIssues(centre);
  await given(centre, 'mergeIssue', { issue: merged, into });
  const { data: known } = await centre.ask('{ projects(first: 1) { nodes { id } } }');
  await recordedIssue(centre, { project: known.projects.nodes[0].id });
  const policy = await policyWithTask(centre);
  await given(centre, 'deliverPolicy', { policy, firms: [...firms], means: 'VISIT' });
  await given(centre, 'linkIssue', { policy, issueId: await recordedIssue(centre) });
  await given(centre, 'replacePolicy', { policy, by: await publishedPolicy(centre), reason: '修订' });
  const [draw] = await publishedDraws(centre, 1);
  const { inspection } = await marked(centre);
  const standing = await centre.ask(`{ inspection(id: "${inspection}") { circular { number } } }`);
  const circular: string = standing.data.inspection.circular.number;
  const arrear = await recordedArrear(centre);
  const { supply, demand } = await twoOffers(centre);
  await given(centre, 'meetOffers', { supply, demand, session: '洽谈', amount: 100 });
  for (const { site } of (await centre.ask('{ sites { nodes { site { code } } } }')).data.sites.nodes)
    await given(centre, 'reportSiteDay', { site: site.code, day: centreDay(centre), ...counts });
  there = await whatIsThere(rights);
  const key = (table: string): string => JSON.stringify(there[table]![0]!['key']);
  const { data } = await centre.ask(`{ project(id: ${key('projects')}) { contact { personId } } }`);
  await given(centre, 'placeLegalHold', { person: data.project.contact.personId, ground: '档案法第十三条' });
  questions = pathQuestions(
    {
      filter: '{ stage: "constructionPermit" }',
      category: '"industrial"',
      stage: '"constructionPermit"',
      number: key('cases'),
      text: '"2105"',
      projectCode: key('projects'),
      'project.id': key('projects'),
      'case.id': key('cases'),
      'hookupOrder.id': key('hookupOrders'),
      'node.id': key('cases'),
      'policy.id': JSON.stringify(policy),
      'issue.id': key('issues'),
      'round.id': JSON.stringify(String(there['issues']![0]!['key']).replace(/\.\d+$/u, '')),
      'bulletin.month': '"2021-05"',
      'arrear.id': JSON.stringify(arrear),
      'offer.id': JSON.stringify(supply),
      groupBy: 'LOCALITY',
      'person.id': JSON.stringify(data.project.contact.personId),
      'subject.code': key('subjects'),
      'commitment.id': key('commitments'),
      'publicCommitment.number': key('commitments'),
      'draw.id': JSON.stringify(draw),
      'inspection.id': key('inspections'),
      'publicCircular.number': JSON.stringify(circular),
      'publicFindings.subject': key('subjects'),
      'salesSite.code': key('sites'),
      ...Object.fromEntries(['appraisal', 'appraisalCurve'].map((root) => [`${root}.kind`, '"salesSiteOpening"'])),
      'appraisalSubjects.filter': '{ kind: "salesSiteOpening", measure: OPEN }',
      from: '"2021-06-01"',
      to: '"2021-06-01"',
      person: '"centreHead"',
      creditCode: '"91310116MA1J000100"',
      agent: '"nobody"',
      company: '"jinshanWater"',
      size: '1',
      position: '"1"',
    },
    ['hookupStatus', 'durationCounting'],
  );
  for (const asker of askers) {
    const roots = new Set<string>();
    const asked = questions.filter(
      ({ root }) => isPermitted(asker, `Query.${root}`) || roots.size < roots.add(root).size,
    );
    const pairs = asked.map(async (question) => [question, await rights.ask(asker, question.query)] as const);
    answers.set(asker.who, new Map(await Promise.all(pairs)));
  }
});
afterAll(() => rights.close());

const isPermitted = ({ caller }: Asker, field: string): boolean => {
  const rules = access.rulesOf(...(field.split('.') as [string, string]));
  return field.startsWith('Query.') || rules ? 'roles' in permit(rules, caller) : true;
};

/** No order is connected here, and what companies are told of concerns no case. */
const nothingThere = ['PublicFact.case', 'StageDurationCase.hookupOrder'];

describe('by every path of the schema', () => {
  it('every question that the table has cells for is asked', () => {
    expect([...new Set(questions.map(({ root }) => root))].toSorted()).toEqual(
      [...accessOperations['Query']!].toSorted(),
    );
  });

  it('there is something to be found, by each field that leads to what has an id of its own', () => {
    const found = new Set(
      askers.flatMap(({ who }) =>
        answersOf(who).flatMap(([{ way, leads }, { data }]) =>
          leads
            .filter(({ name }) => foundAt(data, [...way, name]).length > 0)
            .map(({ from, name }) => `${from}.${name}`),
        ),
      ),
    );
    const kinds = new Set([
      'Project',
      'Case',
      'Review',
      'HookupOrder',
      'Delivery',
      'UtilityStatus',
      'AccessKey',
      'Person',
      'Issue',
      'OutreachActivity',
      'Round',
      'Policy',
      'PolicyTask',
      'Subject',
      'Commitment',
      'Draw',
      'Inspection',
      'CreditRecord',
      'Arrear',
      'Offer',
      'OfferMeeting',
      'SiteDay',
    ]);
    const leading = questions.flatMap(({ leads }) =>
      leads.filter(({ to }) => kinds.has(to)).map(({ from, name }) => `${from}.${name}`),
    );
    expect(leading.length).toBeGreaterThan(25);
    expect(leading.filter((field) => !found.has(field)).toSorted()).toEqual(nothingThere);
  });

  it.each(askers.map((asker) => [asker.who, asker] as const))('%s finds nothing of what is another’s', (who, asker) => {
    const foreign = foreignIds(asker, there);
    // As one of a list a review of another department is not found; in the file of a case it is.
    const inFile = new Set(readIds(asker, 'reviews', there));
    const found = answersOf(who).flatMap(([{ query, through }, { text }]) => {
      const named = namedIn(text, foreign);
      const others = named.filter((id) => !(through.includes('Case') && inFile.has(id)));
      return others.length === 0 ? [] : [{ query, others }];
    });
    expect(found).toEqual([]);
  });

  it.each(askers.map((asker) => [asker.who, asker] as const))(
    '%s is refused what the table refuses, and nothing else',
    (who, asker) => {
      for (const [{ query, asks, root }, { errors }] of answersOf(who)) {
        const denied = new Set(asks.filter((field) => !isPermitted(asker, field)).map((field) => field.split('.')[1]));
        const wanted = who === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect([query, errors.filter(({ extensions }) => extensions.code !== wanted)]).toEqual([query, []]);
        const names = errors.map(({ path = [] }) => path.at(-1));
        expect([query, names.filter((name) => !denied.has(String(name)))]).toEqual([query, []]);
        const isRefused = !isPermitted(asker, `Query.${root}`);
        expect([query, isRefused ? errors.map(({ path }) => path) : []]).toEqual([query, isRefused ? [[root]] : []]);
      }
    },
  );
});
