/** The type of what a mutation takes. */
export const inputTypeOf = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** The text by which a command is given, or only tried. */
export const commandDocument = (name: string, isTrial = false): string =>
  `mutation ${isTrial ? 'Try' : 'Give'}($input: ${inputTypeOf(name)}!) {
    given: ${name}(input: $input${isTrial ? ', dryRun: true' : ''}) { __typename refusal { code message path } }
  }`;

/** Whether a mutation of the contract gives one command, which can be tried. */
export const givesCommand = ({ args }: { readonly args: readonly { readonly name: string }[] }): boolean =>
  ['input', 'dryRun'].every((needed) => args.some(({ name }) => name === needed));
