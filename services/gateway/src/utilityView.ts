import type { UtilityLag } from '@onewindow/projections/deliveries/queries.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import type { CatalogueCompany } from '@onewindow/schema/catalogue.ts';

/** A company of the catalogue, how it is connected, and what it has not acknowledged. */
export interface UtilityView {
  readonly company: CatalogueCompany;
  readonly row: UtilityRow | undefined;
  readonly lag: UtilityLag;
}
