import type { ActionOf } from '../../commands/actionFields.ts';
import type { Values } from '../../commands/contractInputs.ts';
import type { CaseFields } from './caseQuestion.ts';

/** What a form of a case begins with: what is due is listed already, so that only what nobody can know is left to be typed. */
export const caseInitial = (shown: CaseFields, { command, targets }: ActionOf): Values => {
  const ready = (targets ?? []).filter(({ allowed }) => allowed).map(({ value }) => value);
  if (ready.length === 0) return {};
  switch (command) {
    case 'issueCertificates':
      return {
        certificates: ready.map((item) => {
          const results = shown.stage.items.find(({ id }) => id === item)?.results ?? [];
          const name = results.find(({ isCertificate }) => isCertificate)?.name ?? results[0]?.name;
          return { item, ...(name !== undefined && { name }) };
        }),
      };
    case 'deliverDecision':
      return { items: ready };
    default:
      return {};
  }
};
