import { join } from 'node:path';

import type { Settings } from '@onewindow/infra/settings.ts';

/** Where the keys of a centre's persons lie: where PERSON_KEYS says, else beside the log. */
export const personKeysFileOf = ({ personKeys, dataDir }: Pick<Settings, 'personKeys' | 'dataDir'>): string =>
  personKeys ?? join(dataDir, 'person-keys.sqlite');
