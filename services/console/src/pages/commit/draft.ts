/** What stands in the form of somebody who commits. */
export interface CommitDraft {
  readonly kind: string;
  /** What kind of subject it is for, where the kind of commitment leaves a choice. */
  readonly subjectKind: string;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
  readonly address: string;
  readonly enterprise: string;
  readonly creditCode: string;
  readonly ticked: readonly string[];
  /** The number of the commitment in force that is to be replaced; none unless somebody says so. */
  readonly replaces: string;
  readonly contact: string;
  readonly phone: string;
}

export const emptyCommit: CommitDraft = {
  kind: '',
  subjectKind: '',
  code: '',
  name: '',
  locality: '',
  address: '',
  enterprise: '',
  creditCode: '',
  ticked: [],
  replaces: '',
  contact: '',
  phone: '',
};

/** A subject as the centre knows it. */
export interface KnownSubject {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly address: string | null;
  readonly locality: { readonly id: string };
  readonly enterprise: { readonly name: string; readonly creditCode: string };
}

/** What is known of a subject stands in the form as it is known: another is refused. */
export const withKnown = (draft: CommitDraft, known: KnownSubject): CommitDraft => ({
  ...draft,
  code: known.code,
  name: known.name,
  locality: known.locality.id,
  address: known.address ?? '',
  enterprise: known.enterprise.name,
  creditCode: known.enterprise.creditCode,
});

/** Codes are written in capitals. */
const codeOf = (text: string): string => text.trim().toUpperCase();

/** By what the subject of a draft is known: an enterprise by its own credit code. */
export const codeIn = ({ code, creditCode }: CommitDraft, subjectKind: string): string =>
  codeOf(subjectKind === 'ENTERPRISE' ? creditCode : code);

/** The command that a draft comes to, for a subject of this kind. */
export const commitInput = (draft: CommitDraft, subjectKind: string): Readonly<Record<string, unknown>> => ({
  kind: draft.kind,
  subject: {
    kind: subjectKind,
    code: codeIn(draft, subjectKind),
    name: subjectKind === 'ENTERPRISE' ? draft.enterprise : draft.name,
    locality: draft.locality,
    ...(draft.address !== '' && { address: draft.address }),
    enterprise: { name: draft.enterprise, creditCode: codeOf(draft.creditCode) },
  },
  ticked: draft.ticked,
  ...(draft.replaces !== '' && { replaces: draft.replaces }),
  ...(draft.contact !== '' && draft.phone !== '' && { contact: { name: draft.contact, phone: draft.phone } }),
});

/** What is still missing before it can be given, by the name of its place. */
export const missingIn = (draft: CommitDraft, subjectKind: string, clauses: readonly string[]): readonly string[] => {
  const asked = subjectKind === 'ENTERPRISE' ? asksOfEnterprise : asksOfOthers;
  return [
    ...asked.filter((name) => draft[name].trim() === ''),
    ...clauses.filter((clause) => !draft.ticked.includes(clause)).map((clause) => `ticked.${clause}`),
  ];
};

const asksOfEnterprise = ['locality', 'enterprise', 'creditCode'] as const;
const asksOfOthers = ['code', 'name', ...asksOfEnterprise] as const;
