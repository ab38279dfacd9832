import type { TestCentre } from '../testCentre.ts';
import { centreDay } from '../centreDay.ts';
import { given } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';

type Prepare = (centre: TestCentre) => Promise<object & { readonly [field: string]: unknown }>;

/** A sales site that has committed to tell of every day. */
export const openSite = async (centre: TestCentre, facts: object = {}): Promise<string> => {
  const site = { ...nextSite(), ...facts };
  await given(centre, 'commit', commitFor(site));
  return site.code;
};
export const counts = { visitors: 31, staffPresent: 8, staffUnwell: 0, cameraReachable: true };

/** Every command on the daily record of a sales site. */
export const siteInputs: { readonly [mutation: string]: Prepare } = {
  reportSiteDay: async (centre) => ({ site: await openSite(centre), day: centreDay(centre), ...counts }),
  correctSiteDay: async (centre) => {
    const site = await openSite(centre);
    await given(centre, 'reportSiteDay', { site, day: centreDay(centre), ...counts });
    const changes = { visitors: 35, staffPresent: 9, staffUnwell: 1, cameraReachable: false };
    return { site, day: centreDay(centre), reason: '漏计下午到访的客户', ...changes };
  },
};
