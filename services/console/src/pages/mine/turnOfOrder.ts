/** Who has to act on an order, as its status says: the company, unless it asks the applicant for more, or the window has to find one. */
export const turnOfOrder = (status: string): 'APPLICANT' | 'COMPANY' | 'NOBODY' | 'WINDOW' => {
  switch (status) {
    case 'SUPPLEMENT_REQUESTED':
      return 'APPLICANT';
    case 'UNSERVED':
    case 'DECLINED':
      return 'WINDOW';
    case 'CONNECTED':
    case 'CANCELLED':
      return 'NOBODY';
    default:
      return 'COMPANY';
  }
};
