import type { Sentences } from './sentences.ts';

/** How what happens to cases is put into sentences, where there is more to say than the words of one. */
export const windowSentences: Sentences = {
  CaseSubmitted: { by: 'kind' },
  CorrectionSupplied: {
    by: ({ complete, lines }) => {
      if (Array.isArray(lines) && lines.length === 0) return 'whole';
      return complete === true ? 'complete' : 'partly';
    },
  },
  CaseAccepted: { by: ({ bySilence }) => (bySilence === true ? 'bySilence' : 'said') },
  ReviewConcluded: { by: 'outcome' },
  LateOpinionReceived: { by: 'outcome' },
  SpecialProcedureStarted: {
    by: ({ suspends }) => (suspends === true ? 'suspends' : 'runs'),
    names: { kind: (id, locale, catalogue) => catalogue.procedureKind(id).name[locale] },
  },
  LimitExtended: { by: ({ item }) => (item === undefined ? 'joint' : 'item') },
  ItemDecided: { by: 'outcome' },
  CaseConcluded: { by: 'outcome' },
  CaseDecided: { by: 'outcome' },
  DecisionDelivered: { by: ({ item, means }) => (item === undefined ? 'whole' : String(means)) },
  CertificateRevoked: { by: 'act' },
  CertificateRestored: { by: 'by' },
};
