import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { type AcceptedItem, isDecided } from '@onewindow/schema/case/values.ts';

import type { LedgerRule, RowValues } from './mapRow.ts';

type DecisionRule = Exclude<LedgerRule, { outcome: 'withdrawn' }>;

/** A ledger knows how the case ended, not what each department said: all of them said what the decision says. */
export const conclusion = (caseId: string, item: AcceptedItem, rule: DecisionRule): CaseCommand => {
  const of = { caseId, item: item.item };
  if (rule.outcome === 'approved') {
    return isDecided(item)
      ? { type: 'DecideItem', data: { ...of, outcome: 'approved' } }
      : { type: 'ConcludeReview', data: { ...of, outcome: 'agree' } };
  }
  const { outcome, reasons, remedies } = rule;
  return isDecided(item)
    ? { type: 'DecideItem', data: { ...of, outcome, reasons, remedies } }
    : { type: 'ConcludeReview', data: { ...of, outcome: 'object', reasons } };
};

/** What follows when every item has concluded, or instead of that. */
export const ending = (
  caseId: string,
  { certificate: number, endedOn }: RowValues,
  rule: LedgerRule,
  catalogue: Catalogue,
): CaseCommand[] => {
  switch (rule.outcome) {
    case 'approved': {
      if (!rule.certificate || number === undefined || endedOn === undefined) return [];
      const { item } = rule.certificate;
      const certificate = { item, number, name: certificateName(item, catalogue), issuedOn: endedOn };
      return [{ type: 'IssueCertificates', data: { caseId, certificates: [certificate] } }];
    }
    case 'notApproved':
      return [];
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
