import { serveReadModel } from '@onewindow/infra/readModelThread.ts';

import { houseProjections, houseTypes } from './doors.ts';

/** The thread that a read side under test writes in. */
await serveReadModel(async () => ({ projections: houseProjections, knownTypes: houseTypes }));
