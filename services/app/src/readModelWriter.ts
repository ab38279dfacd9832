import { writeReadModel } from './readModelThread.ts';

// The thread begins with this module (`readModelThreadOf`).
await writeReadModel();
