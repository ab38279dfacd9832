import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';

import type { LedgerRule, RowValues } from './mapRow.ts';

type DecisionRule = Exclude<LedgerRule, { outcome: 'withdrawn' }>;

/** A ledger knows how the case ended, not what each department said: all of them said what the decision says. */
export const conclusion = (caseId: string, item: string, rule: DecisionRule): CaseCommand => ({
  type: 'ConcludeReview',
  data:
    rule.outcome === 'approved'
      ? { caseId, item, outcome: 'agree' }
      : { caseId, item, outcome: 'object', reasons: rule.reasons },
});

/** The acts with which a case of the ledger ends. */
export const ending = (
  caseId: string,
  { certificate: number, endedOn }: RowValues,
  rule: LedgerRule,
  catalogue: Catalogue,
): CaseCommand[] => {
  switch (rule.outcome) {
    case 'approved': {
      const decided: CaseCommand = { type: 'DecideCase', data: { caseId, outcome: 'approved' } };
      if (!rule.certificate || number === undefined || endedOn === undefined) return [decided];
      const { item } = rule.certificate;
      const certificate = { item, number, name: certificateName(item, catalogue), issuedOn: endedOn };
      return [decided, { type: 'IssueCertificates', data: { caseId, certificates: [certificate] } }];
    }
    case 'notApproved': {
      const { outcome, reasons, remedies } = rule;
      return [{ type: 'DecideCase', data: { caseId, outcome, reasons, remedies } }];
    }
    case 'withdrawn':
      return [{ type: 'WithdrawCase', data: { caseId, reason: rule.reason } }];
    default:
      throw new TypeError(`unknown outcome ${JSON.stringify(rule satisfies never)}`);
  }
};

/** In the tongue of the paper: a centre with national codes issues it in Chinese. */
const certificateName = (id: string, { codes, stages }: Catalogue): string => {
  const name = stages.flatMap(({ items }) => items).find((item) => item.id === id)?.result;
  return name?.[codes === 'cn' ? 'zh-CN' : 'en'] ?? id;
};
