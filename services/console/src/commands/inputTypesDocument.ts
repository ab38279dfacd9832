/** Asks what the contract says of its inputs: their fields, and in both languages what these are called. */
export const inputTypesDocument = `query InputTypes {
  contract: __schema {
    types {
      kind
      name
      inputFields { name description type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
      enumValues { name description }
    }
  }
}`;
