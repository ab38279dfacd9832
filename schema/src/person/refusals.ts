/** Why a command on a person's data can be refused. */
export const personRefusals = [
  'person-unknown',
  'already-forgotten',
  'forgetting-already-proposed',
  'forgetting-not-proposed',
  'same-person',
  'legal-hold',
  'project-under-hold',
  'legal-hold-stands',
  'no-legal-hold',
] as const;
export type PersonRefusal = (typeof personRefusals)[number];
