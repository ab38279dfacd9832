import { openReadSide } from '@onewindow/infra/readSide.ts';

import { followerContract } from './followerContract.ts';

followerContract('a read side that writes in this thread', openReadSide);
