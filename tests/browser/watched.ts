import type { BrowserContext, Page } from 'playwright-core';

/** What must not happen on any page, told as it happened. */
export interface Watch {
  /** What has happened so far; looking at it forgets it. */
  readonly taken: () => readonly string[];
  /** What a test brings about itself is no fault: a line that it cuts, a tab that it kills. */
  readonly expects: (...faults: readonly RegExp[]) => void;
}

/**
 * Watches every page of a context, the first and whatever opens later: no request to another host, no breach of the page's policy,
 * nothing that the browser's console calls an error, and no error that nobody caught.
 */
export const watched = async (context: BrowserContext, origin: string): Promise<Watch> => {
  let faults: string[] = [];
  let expected: readonly RegExp[] = [];
  const note = (fault: string): void => {
    if (!expected.some((one) => one.test(fault))) faults.push(fault);
  };
  // A breach of the policy is told by an event of its own, also where the console keeps silent about it.
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
       console.error('policy: ' + [violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));`,
  );
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      note(`asked of another host: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`page: ${String(error.error())}`));
  context.on('page', (page: Page) => page.on('crash', () => note('the tab crashed')));
  return {
    taken: () => {
      const seen = faults;
      faults = [];
      return seen;
    },
    expects: (...more) => {
      expected = [...expected, ...more];
    },
  };
};
