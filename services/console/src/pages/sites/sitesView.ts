import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type SiteFilter = ReturnType<typeof graphql.scalar<'SiteFilter'>>;

/** What must be looked at comes first. */
export const siteLights = ['RED', 'AMBER', 'GREEN'] as const;
const orders = ['LIGHT', 'NAME', 'LOCALITY'] as const;

/** Which day of which sites somebody looks at: it stands in the address; today unless told. */
export const validateSites = addressReader({
  on: (said) => (typeof said === 'string' && /^\d{4}-\d\d-\d\d$/.test(said) ? said : undefined),
  locality: anyText,
  light: oneOf(siteLights),
  text: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
type SitesView = ReturnType<typeof validateSites>;

/** What is asked of the centre for it. */
export const sitesAsked = ({ on, locality, light, text, orderBy, down }: SitesView) => {
  const filter: SiteFilter = {
    ...(on !== undefined && { on }),
    ...(locality !== undefined && { locality: [locality] }),
    ...(light && { light: [light] }),
    ...(text !== undefined && { text }),
  };
  return {
    filter,
    orderBy: { field: orderBy ?? ('LIGHT' as const), direction: down ? ('DESC' as const) : ('ASC' as const) },
  };
};
