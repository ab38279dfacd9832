import type { Centre } from '../../app/me.tsx';
import type { Choices } from '../../commands/contractInputs.ts';
import { named } from '../../commands/contractInputs.ts';

/** What the catalogue of the centre offers in forms that are about no case yet. */
export const centreChoices =
  (centre: Centre): Choices =>
  (field) => {
    switch (field) {
      case 'category':
        return named(centre.categories);
      case 'traits':
        return named(centre.traits);
      case 'locality':
        return named(centre.localities);
      case 'utility':
        return named(centre.utilities);
      case 'company':
      case 'companies':
        return named(centre.companies);
      case 'department':
        return named(centre.departments);
      case 'stage':
        return named(centre.stages.filter(({ ofOrders }) => !ofOrders));
      default:
        return undefined;
    }
  };
