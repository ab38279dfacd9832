/** What the centre itself says of a command: the firm whose applicant gives it, where one does. */
export const actingFirm = async ({
  own: { creditCode },
}: {
  readonly own: { readonly creditCode?: string };
}): Promise<object> => (creditCode === undefined ? {} : { actingFirm: creditCode });
