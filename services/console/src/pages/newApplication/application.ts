/** What is applied for: a first permit, or one that rests on another. */
export const kinds = ['NEW', 'CHANGE', 'EXTENSION', 'RENEWAL', 'REISSUE', 'CANCELLATION'] as const;
export type Kind = (typeof kinds)[number];

/** What an application consists of before it is received. */
export interface Application {
  readonly projectCode: string;
  readonly stage: string;
  readonly kind: Kind;
  readonly base: string;
  readonly channel: 'WINDOW' | 'ONLINE';
  readonly receivedOn: string;
  /** The materials that were handed in, by the ids of the catalogue, each with what is written on it. */
  readonly materials: Readonly<Record<string, string>>;
}

/** One of which nothing is known yet. */
export const emptyApplication: Application = {
  projectCode: '',
  stage: '',
  kind: 'NEW',
  base: '',
  channel: 'WINDOW',
  receivedOn: '',
  materials: {},
};

/** The same of one that the applicant hands in without coming to the window. */
export const emptyApplicationFromHome: Application = { ...emptyApplication, channel: 'ONLINE' };

/** The input of the command that receives it. */
export const applicationInput = (values: Application): Readonly<Record<string, unknown>> => ({
  projectCode: values.projectCode,
  stage: values.stage,
  kind: values.kind,
  channel: values.channel,
  ...(values.base !== '' && { base: values.base }),
  ...(values.receivedOn !== '' && { receivedOn: values.receivedOn }),
  materials: Object.entries(values.materials).map(([material, name]) => ({ material, name })),
});
