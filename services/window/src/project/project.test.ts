import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { projectCommands, type ProjectCommand } from '@onewindow/schema/project/commands.ts';
import { type ProjectEvent, projectEvents } from '@onewindow/schema/project/events.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { describe, expect, it } from 'vitest';

import { catalogue, facts, momentOn, on, projectCode } from '../window.fixtures.ts';
import { projectDecider } from './decide.ts';
import { evolveProject, type Project } from './state.ts';

const now = on('2021-06-01');
const { given } = specification(
  conforming(projectDecider, { commands: projectCommands, events: projectEvents }),
  momentOn('2021-06-01'),
);
const local = { catalogue: { ...catalogue, codes: 'local' as const } };

const register = (changes: Partial<ProjectFacts> = {}): ProjectCommand => ({
  type: 'RegisterProject',
  data: { projectCode, ...facts, ...changes },
});
const amend = (changes: Partial<ProjectFacts>): ProjectCommand => ({
  type: 'AmendProject',
  data: { projectCode, reason: '设计变更', changes },
});
const markAsKey: ProjectCommand = { type: 'MarkAsKeyProject', data: { projectCode, reason: '市重大项目' } };
const priorApproval = {
  projectCode,
  stage: 'scheme',
  number: '旧 1',
  issuer: '规划局',
  issuedOn: '2020-03-02',
  reason: '此前已批',
};
const recordPriorApproval = (changes: Partial<typeof priorApproval> = {}): ProjectCommand => ({
  type: 'RecordPriorApproval',
  data: { ...priorApproval, ...changes },
});

const registered: ProjectEvent = { type: 'ProjectRegistered', data: { projectCode, ...facts, occurredAt: now } };
const markedAsKey: ProjectEvent = {
  type: 'ProjectMarkedAsKey',
  data: { projectCode, reason: '市重大项目', occurredAt: now },
};
const priorApprovalRecorded: ProjectEvent = {
  type: 'PriorApprovalRecorded',
  data: { ...priorApproval, occurredAt: now },
};
const projectAfter = (...events: ProjectEvent[]) => events.reduce<Project | undefined>(evolveProject, undefined);

describe('registering a project', () => {
  it('puts on record all that its owner says of it', () => {
    given().when(register()).yields(registered);
  });

  it('happens once', () => {
    given(registered).when(register()).refuses('project-already-registered', 'projectCode');
  });

  it.each(['2020-310116-47-03-000000', '2509-320193-89-01-544060'])('takes the national code %s', (code) => {
    given()
      .when({ type: 'RegisterProject', data: { projectCode: code, ...facts } })
      .yields({ type: 'ProjectRegistered', data: { projectCode: code } });
  });

  it.each(['BP2021-00042', '2020-310116-47-03-00000', '2020-310116-47-03-0000000', '20203101164703000000'])(
    'refuses the code %s, unless the centre has codes of its own',
    (code) => {
      const command: ProjectCommand = { type: 'RegisterProject', data: { projectCode: code, ...facts } };
      given().when(command).refuses('project-code-malformed', 'projectCode');
      given()
        .when(command, local)
        .yields({ type: 'ProjectRegistered', data: { projectCode: code } });
    },
  );

  it('needs an applicant, unless the centre has codes of its own', () => {
    const { applicant: _, ...withoutApplicant } = facts;
    const command: ProjectCommand = { type: 'RegisterProject', data: { projectCode, ...withoutApplicant } };
    given().when(command).refuses('applicant-required', 'applicant');
    given().when(command, local).yields({ type: 'ProjectRegistered' });
  });

  it('needs the applicant’s credit code, unless the centre has codes of its own', () => {
    const command = register({ applicant: { name: '示例建设单位 02' } });
    given().when(command).refuses('credit-code-required', 'applicant.creditCode');
    given().when(command, local).yields({ type: 'ProjectRegistered' });
  });

  it('refuses a credit code whose check character fails, but takes it with a recorded reason', () => {
    const applicant = { name: '示例建设单位 03', creditCode: '91310116MA1J000101' };
    const withReason = { ...applicant, creditCodeReason: '执照如此记载' };
    given().when(register({ applicant })).refuses('credit-code-check-failed', 'applicant.creditCode');
    given().when(register({ applicant }), local).refuses('credit-code-check-failed', 'applicant.creditCode');
    given()
      .when(register({ applicant: withReason }))
      .yields({ type: 'ProjectRegistered', data: { applicant: withReason } });
  });

  it('refuses a category, a locality or a trait that the catalogue does not know', () => {
    given()
      .when(register({ category: 'railway' }))
      .refuses('category-unknown', 'category');
    given()
      .when(register({ locality: 'west' }))
      .refuses('locality-unknown', 'locality');
    given()
      .when(register({ traits: ['tall', 'floating'] }))
      .refuses('trait-unknown', 'traits.1');
  });

  it('refuses a planned finish before the planned start; both on one day are fine', () => {
    given()
      .when(register({ plannedStart: '2021-09-02', plannedFinish: '2021-09-01' }))
      .refuses('planned-finish-before-start', 'plannedFinish');
    given()
      .when(register({ plannedStart: '2021-09-01', plannedFinish: '2021-09-01' }))
      .yields({ type: 'ProjectRegistered' });
  });
});

describe('the utilities that a project will need', () => {
  const water = { utility: 'water', demand: { pipeDiameter: 100 } };
  const telecom = { utility: 'telecom', demand: { lines: 2 } };

  it('must be known and named once', () => {
    given()
      .when(register({ utilities: [{ utility: 'heat', demand: {} }] }))
      .refuses('utility-unknown', 'utilities.0.utility');
    given()
      .when(register({ utilities: [water, telecom, water] }))
      .refuses('utility-named-twice', 'utilities.2.utility');
  });

  it('demand only what says something to them; a note always may stand there', () => {
    given()
      .when(register({ utilities: [{ utility: 'water', demand: { voltage: 10 } }] }))
      .refuses('demand-does-not-fit', 'utilities.0.demand');
    given()
      .when(register({ utilities: [{ utility: 'water', demand: { note: '两处接口' } }] }))
      .yields({ type: 'ProjectRegistered' });
  });

  it('name companies of their own', () => {
    for (const company of ['nobody', 'carrierA']) {
      given()
        .when(register({ utilities: [{ ...water, companies: [company] }] }))
        .refuses('company-unknown', 'utilities.0.companies');
    }
  });

  it('name one company, or several where the catalogue lets the applicant choose several', () => {
    given()
      .when(register({ utilities: [{ ...water, companies: ['waterNorth', 'waterBoth'] }] }))
      .refuses('one-company-only', 'utilities.0.companies');
    given()
      .when(register({ utilities: [{ ...telecom, companies: ['carrierA', 'carrierB'] }] }))
      .yields({ type: 'ProjectRegistered' });
  });
});

describe('amending a project', () => {
  it('records what differs, and nothing else', () => {
    given(registered)
      .when(amend({ name: '示例厂房二期', locality: 'north' }))
      .yields({ type: 'ProjectAmended', data: { reason: '设计变更', changes: { name: '示例厂房二期' } } });
  });

  it('replaces what is named, as a whole, and leaves the rest', () => {
    const changes = { utilities: [{ utility: 'water', demand: { pipeDiameter: 200 } }] };
    const [amended] = given(registered).when(amend(changes)).facts();
    expect(amended && projectAfter(registered, amended)?.facts).toEqual({ ...facts, ...changes });
  });

  it('is refused where nothing would change', () => {
    given(registered)
      .when(amend({ name: facts.name, utilities: facts.utilities }))
      .refuses('nothing-to-amend', 'changes');
    given(registered).when(amend({})).refuses('nothing-to-amend', 'changes');
  });

  it('leaves a project that could have been registered so', () => {
    given(registered)
      .when(amend({ category: 'railway' }))
      .refuses('category-unknown', 'changes.category');
    const planned: ProjectEvent = {
      type: 'ProjectRegistered',
      data: { projectCode, ...facts, plannedStart: '2021-09-01', occurredAt: now },
    };
    given(planned)
      .when(amend({ plannedFinish: '2021-08-31' }))
      .refuses('planned-finish-before-start', 'changes.plannedFinish');
  });
});

describe('a key project', () => {
  it('is marked once', () => {
    given(registered).when(markAsKey).yields(markedAsKey);
    given(registered, markedAsKey).when(markAsKey).refuses('already-a-key-project', 'projectCode');
    expect(projectAfter(registered, markedAsKey)?.isKeyProject).toBe(true);
  });
});

describe('a prior approval', () => {
  it('puts on record what was approved before the centre opened, or elsewhere', () => {
    given(registered).when(recordPriorApproval()).yields(priorApprovalRecorded);
    expect(projectAfter(registered, priorApprovalRecorded)?.priorApprovals).toHaveLength(1);
  });

  it('may have been given today, and any time ago, but not tomorrow', () => {
    given(registered)
      .when(recordPriorApproval({ issuedOn: '2021-06-01' }))
      .yields({ type: 'PriorApprovalRecorded' });
    given(registered)
      .when(recordPriorApproval({ issuedOn: '1999-01-04' }))
      .yields({ type: 'PriorApprovalRecorded' });
    given(registered)
      .when(recordPriorApproval({ issuedOn: '2021-06-02' }))
      .refuses('day-in-the-future', 'issuedOn');
  });

  it('is of a stage that the catalogue knows and that has cases', () => {
    given(registered)
      .when(recordPriorApproval({ stage: 'landGrant' }))
      .refuses('stage-unknown', 'stage');
    given(registered)
      .when(recordPriorApproval({ stage: 'hookup' }))
      .refuses('stage-of-orders', 'stage');
  });

  it('is recorded once; the same number of another stage is another approval', () => {
    given(registered, priorApprovalRecorded)
      .when(recordPriorApproval())
      .refuses('prior-approval-already-recorded', 'number');
    given(registered, priorApprovalRecorded)
      .when(recordPriorApproval({ stage: 'permit' }))
      .yields({ type: 'PriorApprovalRecorded' });
    given(registered, priorApprovalRecorded)
      .when(recordPriorApproval({ number: '旧 2' }))
      .yields({ type: 'PriorApprovalRecorded' });
  });
});

describe('a project that nobody registered', () => {
  it('is under legal hold until that is lifted', () => {
    const hold: ProjectCommand = { type: 'PlaceProjectHold', data: { projectCode, ground: '档案法第十三条' } };
    const lift: ProjectCommand = { type: 'LiftProjectHold', data: { projectCode, reason: '已移交' } };
    const held: ProjectEvent = { type: 'ProjectHoldPlaced', data: { ...hold.data, occurredAt: now } } as ProjectEvent;
    const lifted: ProjectEvent = { type: 'ProjectHoldLifted', data: { ...lift.data, occurredAt: now } } as ProjectEvent;
    given(registered).when(hold).yields({ type: 'ProjectHoldPlaced', data: hold.data });
    given(registered, held).when(hold).refuses('project-hold-stands', 'projectCode');
    given(registered, held).when(lift).yields({ type: 'ProjectHoldLifted', data: lift.data });
    given(registered, held, lifted).when(lift).refuses('no-project-hold', 'projectCode');
  });

  it.each([amend({ name: '无' }), markAsKey, recordPriorApproval()])('knows no $type', (command) => {
    given().when(command).refuses('project-unknown', 'projectCode');
  });
});
