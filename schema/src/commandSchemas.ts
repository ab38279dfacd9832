import schemas from '../published/commands.json' with { type: 'json' };

/** A JSON Schema of the input of each command, by its type; written by `pnpm generate` from the definitions. */
export const commandSchemas: { readonly [command: string]: object } = schemas;
