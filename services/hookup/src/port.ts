/**
 * What other contexts may ask of hook-up: whether a demand names what its utility must know, and which orders a permit makes.
 * Both follow from their arguments alone.
 */
export { demandFits, requestsOfPermit } from './order/request.ts';
