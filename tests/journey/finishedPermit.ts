import { permitConclusion } from '../permitConclusion.ts';

/** A project and its permit. */
export interface FinishedPermit {
  readonly projectCode: string;
  readonly name: string;
  readonly utilities: readonly object[];
  /** The certificate's number. */
  readonly number: string;
}

/** Takes an industrial project from its registration to its permit, which opens its hook-up orders. */
export const finishPermit = async (
  give: (mutation: string, input: object) => Promise<unknown>,
  { projectCode, name, utilities, number }: FinishedPermit,
): Promise<void> => {
  const stage = 'constructionPermit';
  const caseId = `${projectCode}.${stage}.1`;
  await give('registerProject', {
    projectCode,
    name,
    applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
    category: 'industrial',
    address: '金山工业区示例路 1 号',
    locality: 'jinshanIndustrialZone',
    utilities,
  });
  await give('submitCase', { projectCode, stage, channel: 'WINDOW' });
  await give('acceptCase', { caseId });
  for (const [mutation, input] of permitConclusion(caseId)) await give(mutation, input);
  await give('issueCertificates', { caseId, certificates: [{ item: 'C6', number, name: '建筑工程施工许可证' }] });
};
