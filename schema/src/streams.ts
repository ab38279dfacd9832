/** The names of streams (decision 14); no category holds a dash. */
export const centreStream = (centre: string): string => `centre-${centre}`;
/** What an authority of time stamps said of the tree head of a day. */
export const timeStampStream = (centre: string, day: string): string => `centre-${centre}.${day}`;
export const projectStream = (projectCode: string): string => `project-${projectCode}`;
export const caseStream = (caseId: string): string => `case-${caseId}`;
/** A certificate's number: the stream holds whose it is, under a digest, since a number may hold any character. */
export const certificateStream = (digest: string): string => `certificate-${digest}`;
export const hookupStream = (orderId: string): string => `hookup-${orderId}`;
/** A company's connection to this centre. */
export const utilityStream = (company: string): string => `utility-${company}`;
/** One fact on its way to one company. */
export const deliveryId = (factId: string, company: string): string => `${factId}.${company}`;
export const deliveryStream = (factId: string, company: string): string => `delivery-${deliveryId(factId, company)}`;

/** The project that a case or an order belongs to: their ids begin with its code, which holds no dot. */
export const projectOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** The stage of a case, `<projectCode>.<stage>.<n>`. */
export const stageOf = (caseId: string): string => caseId.split('.')[1] ?? '';
