import { command, type CommandOf } from '../event.ts';
import { internalPart } from '../published.ts';
import { CompanyId, Contact, Day, Instant, Prose, Uuid } from '../values.ts';
import { AddressRanges, Direction, EndpointUrl, SealedSecret, TokenHash, TokenName, TokenScopes } from './values.ts';

const ofCompany = { company: CompanyId };

/** Where the company is sent its orders from now on; what waited, and what waits, goes there. */
export const RegisterEndpoint = command('RegisterEndpoint', { ...ofCompany, url: EndpointUrl });
export const NameUtilityContact = command(
  'NameUtilityContact',
  { ...ofCompany, contact: Contact },
  { deferrable: true },
);
/** Nothing is sent until it is resumed; `endpoint` where it was the endpoint that said so (410). */
export const SuspendUtility = command('SuspendUtility', {
  ...ofCompany,
  reason: Prose,
  endpoint: EndpointUrl.exactOptional().register(internalPart, { internal: true }),
});
export const ResumeUtility = command('ResumeUtility', ofCompany);
/** At most two are valid at once in each direction, so that both sides can go over from one to the other. */
export const AddUtilitySecret = command('AddUtilitySecret', {
  ...ofCompany,
  direction: Direction,
  secretId: Uuid,
  sealed: SealedSecret,
});
export const RetireUtilitySecret = command('RetireUtilitySecret', { ...ofCompany, secretId: Uuid });
/** Takes the place of the one of that name. Two are valid at once, so that a company can go over from one to the other. */
export const IssuePullToken = command('IssuePullToken', {
  ...ofCompany,
  hash: TokenHash,
  name: TokenName.exactOptional(),
  scopes: TokenScopes.exactOptional(),
  endsOn: Day.exactOptional(),
  addresses: AddressRanges.exactOptional(),
});
export const RevokePullToken = command('RevokePullToken', { ...ofCompany, name: TokenName.exactOptional() });

/** Given by the gateway. */
export const NotePullTokenUse = command('NotePullTokenUse', { ...ofCompany, name: TokenName, usedOn: Day });
/** Given by the policy that watches what becomes of attempts. */
export const NoteRecovery = command('NoteRecovery', ofCompany);
export const NoteOutage = command('NoteOutage', { ...ofCompany, since: Instant });
export const NoteOutageEnd = command('NoteOutageEnd', ofCompany);
/** Given by whoever sends alerts, once the operator's system has taken one. */
export const RecordAlert = command('RecordAlert', { ...ofCompany, factId: Uuid });

/** What the window gives. */
export const offeredUtilityCommands = [
  RegisterEndpoint,
  NameUtilityContact,
  SuspendUtility,
  ResumeUtility,
  AddUtilitySecret,
  RetireUtilitySecret,
  IssuePullToken,
  RevokePullToken,
] as const;
/** What the centre gives by itself. */
export const internalUtilityCommands = [
  NotePullTokenUse,
  NoteRecovery,
  NoteOutage,
  NoteOutageEnd,
  RecordAlert,
] as const;
export const utilityCommands = [...offeredUtilityCommands, ...internalUtilityCommands] as const;
export type UtilityCommand = CommandOf<(typeof utilityCommands)[number]>;
