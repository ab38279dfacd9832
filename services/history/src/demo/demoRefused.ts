/** The demo cannot be written, or not further: what stands in its way, in one line for the operator. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}
