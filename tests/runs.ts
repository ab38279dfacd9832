/**
 * How often something is repeated that only shows now and then: `pnpm test:full` does it as often as it takes to trust it, the
 * usual run often enough to notice that it broke.
 */
export const runs = ({ usual, full }: { readonly usual: number; readonly full: number }): number =>
  process.env['ONEWINDOW_FULL'] === '1' ? full : usual;
