import { folders } from './folders.ts';
import { officers } from './officers.ts';
import { savedViews } from './views.ts';

/** What officers keep, and who they are; whose work a case is stands with the case. */
export const deskProjections = () => [folders, savedViews, officers];
