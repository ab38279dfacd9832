import { useNavigate } from '@tanstack/react-router';

/** What stands under a name in an address, if it is what may stand there. */
type Reader<Value> = (said: unknown) => Value | undefined;

/** Any text; an address takes one of digits for a number. */
export const anyText: Reader<string> = (said) =>
  (typeof said === 'string' && said !== '') || typeof said === 'number' ? String(said) : undefined;

export const onlyTrue: Reader<true> = (said) => (said === true ? true : undefined);

export const oneOf =
  <const Value>(values: readonly Value[]): Reader<Value> =>
  (said) =>
    values.find((one) => one === said);

type Readers = { readonly [name: string]: Reader<unknown> };

/** What a page shows, as it stands in its address. */
type AddressView<Of extends Readers> = { readonly [Name in keyof Of]?: NonNullable<ReturnType<Of[Name]>> };

/** Reads what somebody typed or kept: what is none of it is left out. */
export const addressReader =
  <const Of extends Readers>(readers: Of) =>
  (search: Record<string, unknown>): AddressView<Of> =>
    Object.fromEntries(
      Object.entries(readers)
        .map(([name, read]) => [name, read(search[name])])
        .filter(([, value]) => value !== undefined),
    ) as AddressView<Of>;

/** What a page shows, and how it shows something else; what is changed to nothing leaves the address. */
export interface Shown<View> {
  readonly view: View;
  readonly show: (changes: { readonly [Name in keyof View]?: View[Name] | undefined }) => void;
  /** Shows what it does where nothing was chosen. */
  readonly reset: () => void;
}

/** The view of the page at an address, as its route has read it. */
export const useAddressView = <View extends object>(path: `/${string}`, view: View): Shown<View> => {
  const navigate = useNavigate();
  const go = (search: object, replace: boolean): void => void navigate({ to: path, search, replace } as never);
  return {
    view,
    show: (changes) =>
      go(
        Object.fromEntries(
          Object.entries({ ...view, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
        ),
        true,
      ),
    reset: () => go({}, false),
  };
};
