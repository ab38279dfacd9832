/** Asks what the contract calls each of its operations, in both languages. */
export const titlesDocument = `query OperationTitles {
  contract: __schema {
    queryType { fields { name description } }
    mutationType { fields { name description } }
    subscriptionType { fields { name description } }
  }
}`;
