import { z } from 'zod';

import { published } from '../published.ts';
import { AddressRanges, TokenScopes } from '../utility/values.ts';
import { CompanyId, CreditCode, Day, DepartmentId, Line, LocalityId } from '../values.ts';

/** What a machine may be to the centre: whatever decides nothing and gives nobody rights. */
export const KeyRole = z
  .enum(['clerk', 'assistant', 'company', 'applicant', 'analyst', 'systemAdministrator', 'auditAdministrator'])
  .register(published, { name: 'KeyRole' });
export type KeyRole = z.infer<typeof KeyRole>;

/** What a key is called: once and for ever, so that what was done by it can be told. */
export const KeyName = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

/** What is kept of a key: its SHA-256, in hex. */
export const KeyHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a key lets whoever shows it do, and until when. */
export const keyFacts = {
  name: KeyName,
  hash: KeyHash,
  /** For what system it is, and who answers for it. */
  purpose: Line,
  role: KeyRole,
  /** What it is for, beside what the role may: of a company's system what it may do, of any whether documents of its own. */
  scopes: TokenScopes,
  department: DepartmentId.exactOptional(),
  company: CompanyId.exactOptional(),
  creditCode: CreditCode.exactOptional(),
  locality: LocalityId.exactOptional(),
  endsOn: Day,
  addresses: AddressRanges.exactOptional(),
};

/** As whom what is done by a key stands in the record. */
export const keyPerson = (name: string): string => `key.${name}`;
/** Whether that is somebody who is a machine. */
export const isKeyPerson = (person: string): boolean => person.startsWith(keyPerson(''));

/** What a person holds, and each key, has a stream of its own. */
export const sessionsStream = (person: string): string => `sessions-${person}`;
export const keyStream = (name: string): string => `key-${name}`;
