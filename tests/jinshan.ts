import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';

/** The catalogue of the centre that the tests open, read once. */
export const { catalogue, hash } = loadCatalogue('jinshan');

/** Its law, as long as no log says by which calendars it worked. */
export const law = lawOf(catalogue);
