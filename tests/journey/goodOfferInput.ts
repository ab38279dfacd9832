import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { give, given } from './asking.ts';

type Input = object & { readonly [field: string]: unknown };

const supplier = { name: '示例建设单位', creditCode: '91310116MA1J000100' };
const buyer = { name: '另一建设单位', creditCode: '91310116MA1HX88885' };
const facts = {
  firm: supplier,
  side: 'SUPPLY',
  kind: 'BUILDING_MATERIALS',
  goods: '水泥',
  quantity: '5000 吨',
  region: '宜昌市',
  validUntil: '2035-12-31',
};

/** Places one. */
export const placedOffer = async (centre: TestCentre, rest: object = {}): Promise<string> =>
  (await given(centre, 'placeOffer', { ...facts, ...rest })).id;

/** A supply and a demand that may meet. */
export const twoOffers = async (centre: TestCentre) => ({
  supply: await placedOffer(centre),
  demand: await placedOffer(centre, { side: 'DEMAND', firm: buyer }),
});

const session = { session: '“云上之春”供需洽谈', amount: 12_500_000 };

/** Two that met, as the head of the centre has entered it. */
const entered = async (centre: TestCentre): Promise<string> => {
  const input = { ...(await twoOffers(centre)), ...session };
  const { data, errors } = await give(centre, 'meetOffers', input, { ...as('centreHead') });
  if (errors ?? data.meetOffers.refusal) throw new Error(JSON.stringify(errors ?? data.meetOffers.refusal));
  return data.meetOffers.meeting.id as string;
};

/** What is right for each command on offers and their meetings. */
export const offerInputs: { readonly [mutation: string]: (centre: TestCentre) => Promise<Input> } = {
  placeOffer: async () => facts,
  withdrawOffer: async (centre) => ({ offer: await placedOffer(centre), reason: '已售完' }),
  meetOffers: async (centre) => ({ ...(await twoOffers(centre)), ...session }),
  confirmMeeting: async (centre) => ({ meeting: await entered(centre), side: 'SUPPLY', evidence: '意向书' }),
  endMeeting: async (centre) => ({ meeting: await entered(centre), outcome: 'CONTRACTED', reason: '已签订采购合同' }),
};
