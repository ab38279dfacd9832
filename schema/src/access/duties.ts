import { CreditCode, Day, DepartmentId, Line } from '../values.ts';
import { SubjectId } from './person.ts';

/** From a day to a day, both of them in. */
const period = { from: Day, until: Day };

/** Who acts in the place of a department's head, or without a department of the head of the centre, on leave (A/B 角), and when that may be. */
export const deputyFacts = {
  person: SubjectId,
  department: DepartmentId.exactOptional(),
  deputy: SubjectId,
  ...period,
};

export const leaveFacts = { person: SubjectId, ...period };

/** Who acts for an applicant (委托代理人), by which letter of authority, and when (民法典 art. 165). */
export const mandateFacts = { creditCode: CreditCode, agent: SubjectId, ...period, document: Line };

/** The first and the last day of something. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** Whether a day lies in a period. */
export const isWithin = ({ from, until }: Period, day: Day): boolean => from <= day && day <= until;

/** What concerns one person's duties, and one agent's mandate of an applicant, has a stream of its own. */
export const dutyStream = (person: string): string => `duty-${person}`;
export const mandateStream = (creditCode: string, agent: string): string =>
  `mandate-${mandateId({ creditCode, agent })}`;

/** What a mandate is known by. */
export const mandateId = ({ creditCode, agent }: { readonly creditCode: string; readonly agent: string }): string =>
  `${creditCode}.${agent}`;
