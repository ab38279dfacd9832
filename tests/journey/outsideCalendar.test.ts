import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { afterEach, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { nextProjectCode, project, refusalOf } from './asking.ts';
import { law } from '../jinshan.ts';

let centre: TestCentre;
afterEach(() => centre.close());

describe.each(['2017-12-31', '2050-12-20'])('a centre whose clock says %s', (today) => {
  it('records nothing, and says why', async () => {
    centre = await openTestCentre(`${today}T01:00:00.000Z`);
    const before = await centre.logLength();
    expect(await refusalOf(centre, 'registerProject', project(nextProjectCode()))).toMatchObject({
      code: 'today-outside-calendar',
      details: { today, from: '2018-01-01', to: '2049-12-31' },
      message: expect.stringContaining(today),
    });
    expect(await centre.logLength()).toBe(before);
  });
});

describe('what was recorded outside the calendar before that was refused', () => {
  const projectCode = nextProjectCode();
  const caseId = `${projectCode}.constructionPermit.1`;
  const orderId = `${projectCode}.temporary.water.1`;
  const temporary = { projectCode, purpose: 'temporary', utility: 'water', demand: {} };
  const fields = 'status dueOn light remainingWorkingDays provisional unreckonable time { elapsed }';

  /** Gives commands to a centre that takes any day. */
  const recordAnyway = async (...commands: readonly (readonly [type: string, data: object])[]): Promise<void> => {
    const { store, world } = centre;
    const give = centreCommands({ ...centreDeps({ store, world, law }), refusalAt: () => undefined });
    for (const [type, data] of [
      ['RegisterProject', { ...project(projectCode), traits: [], utilities: [] }] as const,
      ...commands,
    ]) {
      const envelope = { commandId: world.randomUuid(), actor: { role: 'window', id: 'local' } };
      expect(await give({ type, data }, envelope)).not.toHaveProperty('refused');
    }
    await world.advance(0);
    expect(centre.follower.state()).toEqual({ at: 'ready' });
  };

  it('is shown and marked, and stops nothing: an order that was connected before the calendar begins', async () => {
    centre = await openTestCentre('2017-12-31T01:00:00.000Z');
    await recordAnyway(
      ['RequestHookup', temporary],
      ['AcceptHookupOrder', { orderId }],
      ['ReplyToSurvey', { orderId, externalLine: false, number: 'S-1' }],
      ['DeclareReadyToConnect', { orderId }],
      ['ConnectHookup', { orderId }],
    );
    const { data, errors } = await centre.ask(
      `{ hookupOrder(id: "${orderId}") { ${fields} } stageDurations { concluded } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.hookupOrder).toMatchObject({ status: 'CONNECTED', time: null, unreckonable: true });
  });

  it('stands first and is red while its limit cannot be reckoned: a case and an order at the end of the calendar', async () => {
    centre = await openTestCentre('2050-12-28T01:00:00.000Z');
    await recordAnyway(
      ['SubmitCase', { projectCode, stage: 'constructionPermit', kind: 'new', channel: 'window', materials: [] }],
      ['RequestHookup', temporary],
      ['AcceptHookupOrder', { orderId }],
    );
    const { data, errors } = await centre.ask(`{
      case(id: "${caseId}") { ${fields} limits { dueOn } }
      hookupOrder(id: "${orderId}") { ${fields} }
      cases(filter: { light: RED }) { nodes { id } }
      hookupOrders(filter: { light: RED }) { nodes { id } }
    }`);
    expect(errors).toBeUndefined();
    const unknown = { dueOn: null, light: 'RED', remainingWorkingDays: null, provisional: false, unreckonable: true };
    expect(data).toEqual({
      case: { status: 'RECEIVED', ...unknown, time: { elapsed: 0 }, limits: [] },
      hookupOrder: { status: 'ACCEPTED', ...unknown, time: null },
      cases: { nodes: [{ id: caseId }] },
      hookupOrders: { nodes: [{ id: orderId }] },
    });
  });
});
