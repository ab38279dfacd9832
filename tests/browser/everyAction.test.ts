import { screaming } from '@onewindow/gateway/screaming.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { describe, expect, it } from 'vitest';

import { given, mutations } from '../journey/asking.ts';
import { goodInputs } from '../journey/goodInput.ts';
import { as, people } from '../people.ts';
import { runs } from '../runs.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { settled, sightsOf, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];

/** Commands that name an item, also where none can be named. */
const naming = new Set([
  'concludeReview',
  'answerObjection',
  'urgeReview',
  'startSpecialProcedure',
  'extendLimit',
  'decideItem',
  'issueCertificates',
  'deliverDecision',
]);
const { catalogue } = loadCatalogue('jinshan');

interface Refusal {
  readonly code: string;
  readonly message: string;
}
interface Certificate {
  readonly number: string;
  readonly end: string | null;
}
interface Action {
  readonly command: string;
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
  readonly targets:
    | readonly { readonly value: string; readonly allowed: boolean; readonly refusal: Refusal | null }[]
    | null;
}

const approvedBy = { name: '王五', rank: '负责人', document: '金建更〔2021〕1 号' };
const shown = { reason: '登记有误', evidence: '更正单 3', approvedBy };

/** What may be right for a command on a case, where it names this target; one of them is, where the command is allowed. */
const inputs: {
  readonly [command: string]: (
    target: string,
    of: {
      readonly stage: string;
      readonly items: readonly string[];
      readonly numbers: readonly string[];
      readonly ended: readonly string[];
      readonly isOfDepartment: boolean;
    },
  ) => readonly object[];
} = {
  requestCorrection: () => [{ defects: ['缺少附图'] }],
  remindCorrection: (line) => [{ lines: [Number(line) || 1], words: '请尽快补正' }],
  supplyCorrection: (line) => [{ lines: [Number(line) || 1], note: '已补' }],
  acceptCase: () => [{}],
  refuseAcceptance: () =>
    [
      'NOT_OUR_COMPETENCE',
      'NO_PERMIT_NEEDED',
      'INCOMPLETE',
      'STAGE_ALREADY_APPROVED',
      'STAGE_ALREADY_OPEN',
      'PREDECESSOR_MISSING',
    ].map((ground) => ({ ground, reason: '不属于本中心受理范围' })),
  concludeReview: (item) => [
    { item, outcome: 'AGREE' },
    { item, outcome: 'OBJECT', reasons: '图纸不符' },
  ],
  answerObjection: (item) => [{ item, answer: '已按意见修改' }],
  urgeReview: (item) => [{ item, words: '请尽快办理' }],
  startSpecialProcedure: (item, { stage }) =>
    (
      catalogue.stages.find(({ id }) => id === stage)?.items.find(({ id }) => id === item)?.procedures ?? ['testing']
    ).map((kind) => ({ kind, items: [item], ground: '依法需要', expectedDays: 3, notice: '约 3 个工作日' })),
  prolongSpecialProcedure: (procedure) => [
    { procedure: Number(procedure) || 1, days: 2, reason: '样品须重送', notice: '另需 2 个工作日' },
  ],
  endSpecialProcedure: (procedure) => [{ procedure: Number(procedure) || 1, result: '通过' }],
  extendLimit: (item) => [{ item, days: 5, reason: '案情复杂', approvedBy }],
  decideItem: (item) => [
    { item, outcome: 'APPROVED' },
    { item, outcome: 'NOT_APPROVED', reasons: '不符合条件', remedies: '可依法申请行政复议' },
  ],
  issueCertificates: (item) => [
    { certificates: [{ item, number: `金示例〔2021〕${item}-999`, name: '证书' }] },
    { certificates: [{ item, number: '310116202111299901', name: '证书' }] },
  ],
  deliverDecision: (item) => [{ items: [item], means: 'COUNTER', receipt: '签收单' }],
  withdrawCase: () => [{ reason: '方案调整' }],
  // What has ended can only be deleted from the register; whoever names another act is told just that.
  revokeCertificate: (number, { ended }) =>
    (ended.includes(number) ? ['DEREGISTERED'] : ['ANNULLED', 'DEREGISTERED']).map((act) => ({
      number: number || '无',
      act,
      reason: '许可依据有误',
    })),
  setAsideCertificateEnd: (number) => [
    { number: number || '无', by: 'COURT', document: '（2021）沪行终 1 号', reason: '撤销决定被判决撤销' },
  ],
  voidEntry: () => [shown],
  correctReceiptDay: () => ['2021-11-29', '2021-11-16', '2021-06-01'].map((receivedOn) => ({ receivedOn, ...shown })),
  correctCertificate: (number) => [
    { number: number || '无', corrected: { number: number || '无', name: '更正后的名称' }, ...shown },
  ],
  enterActLate: () =>
    [
      { requestCorrection: { defects: ['缺少附图'] } },
      { decideItem: { item: 'D1', outcome: 'APPROVED' } },
      { concludeReview: { item: 'D2', outcome: 'AGREE' } },
    ].map((act) => ({ on: '2021-11-26', act, ...shown })),
  proposeAct: (act, { items, numbers, isOfDepartment }) => {
    const proposed = { act: screaming(act || 'voidEntry'), reason: '登记有误' };
    return [
      // A department proposes what is about its own items.
      ...(isOfDepartment ? [] : [proposed]),
      ...items.map((item) => ({ ...proposed, item })),
      ...numbers.map((number) => ({ ...proposed, number })),
    ];
  },
};

describe.skipIf(noBrowserHere !== undefined)(
  'what is shown as possible, for every state of a case and every role',
  () => {
    const console = consoleOf(demoCentre);

    const actionsOf = async (caseId: string, person: string): Promise<readonly Action[]> => {
      const { data, errors } = await console
        .centre()
        .ask(
          `{ case(id: "${caseId}") { actions { command name allowed refusal { code message } targets { value allowed refusal { code message } } } } }`,
          {},
          { ...as(person) },
        );
      // Whoever has no way to cases has nothing to press.
      for (const { extensions } of errors ?? []) expect(extensions.code).toBe('FORBIDDEN');
      return data.case?.actions ?? [];
    };
    /** What a case has that commands name. */
    const knownOf = async (caseId: string) => {
      const { data } = await console
        .centre()
        .ask(`{ case(id: "${caseId}") { stage { id items { id department { id } } } certificates { number end } } }`);
      return {
        stage: data.case.stage.id as string,
        items: (data.case.stage.items as { id: string; department: { id: string } }[]).map((item) => ({
          id: item.id,
          department: item.department.id,
        })),
        numbers: (data.case.certificates as Certificate[]).map(({ number }) => number),
        ended: (data.case.certificates as Certificate[]).filter(({ end }) => end !== null).map(({ number }) => number),
      };
    };
    /** What would come of a command. */
    const tried = async (command: string, input: object, person: string): Promise<Refusal | null | string> => {
      const { input: type } = mutations.find(({ name }) => name === command)!;
      const { data, errors } = await console
        .centre()
        .ask(
          `mutation ($input: ${type}) { ${command}(input: $input, dryRun: true) { refusal { code message } } }`,
          { input },
          { ...as(person) },
        );
      return errors ? JSON.stringify(errors) : data[command].refusal;
    };

    /** Cases in the states that the demo does not hold: one in which each command on a case has just been given. */
    const furtherCases = async (): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (const { name, takes } of mutations) {
        if (!takes.includes('caseId') || !(name in inputs)) continue;
        const input = await goodInputs[name]!(console.centre());
        await given(console.centre(), name, input);
        ids.push(String(input['caseId']));
      }
      expect(ids.length).toBeGreaterThan(20);
      return ids;
    };

    it('is accepted where it says yes, and refused in the words that are shown where it says no', async () => {
      const { caseOf, fullest } = await sightsOf(console.centre());
      const further = runs({ usual: 0, full: 1 }) === 1 ? await furtherCases() : [];
      const whole = new Set<string>();
      const wrong: object[] = [];
      let judged = 0;
      for (const caseId of new Set([...caseOf.values(), fullest, ...further])) {
        const all = await knownOf(caseId);
        for (const { id: person, department } of people) {
          // A department names its own items.
          const own = all.items.filter((item) => department === undefined || item.department === department);
          const known = { ...all, items: own.map(({ id }) => id), isOfDepartment: department !== undefined };
          for (const action of await actionsOf(caseId, person)) {
            const make = inputs[action.command];
            if (!make) {
              whole.add(action.command);
              continue;
            }
            const place = `${caseId} ${person} ${action.command}`;
            const of = (target: string) => make(target, known).map((input) => ({ caseId, ...input }));
            const targets = action.targets ?? [
              {
                value: naming.has(action.command) ? known.items[0]! : '',
                allowed: action.allowed,
                refusal: action.refusal,
              },
            ];
            for (const { value, allowed, refusal } of targets) {
              const answers: (Refusal | null | string)[] = [];
              for (const input of of(value)) answers.push(await tried(action.command, input, person));
              const isRight = allowed
                ? answers.includes(null)
                : answers.every(
                    (answer) => answer !== null && typeof answer === 'object' && answer.message === refusal?.message,
                  );
              if (!isRight) wrong.push({ place, value, allowed, refusal: refusal?.message, answers });
              judged += 1;
            }
          }
        }
      }
      expect([...whole]).toEqual([]);
      expect(wrong).toEqual([]);
      expect(judged).toBeGreaterThan(100);
    });

    it('stands on the page in the same words', async () => {
      const { caseOf } = await sightsOf(console.centre());
      for (const person of runs({ usual: 1, full: 2 }) === 1 ? ['clerk'] : ['clerk', 'centreHead']) {
        const page = await console.pageOf(person);
        for (const caseId of caseOf.values()) {
          const actions = await actionsOf(caseId, person);
          await page.goto(`${console.at()}/cases/${caseId}`);
          await settled(page);
          const region = page.getByRole('region', { name: words.case.actions });
          await region.waitFor();
          const buttons = (await region.getByRole('button').allTextContents()).map((text) => text.replace(/ \d$/u, ''));
          expect(buttons).toEqual(actions.filter(({ allowed }) => allowed).map(({ name }) => name));
          const said = await page.evaluate<[string, string][]>(
            `[...document.querySelectorAll('[data-command]')].map((one) => [one.dataset.command, one.querySelector('dd').textContent])`,
          );
          expect(said).toEqual(
            actions.filter(({ allowed }) => !allowed).map(({ command, refusal }) => [command, refusal?.message ?? '']),
          );
        }
      }
    });
  },
);
