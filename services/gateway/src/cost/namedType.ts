import type { GraphQLNamedType, GraphQLType } from 'graphql';

/**
 * The type that a field's or an argument's type is of, without its lists and marks. By its shape, as the library's own function
 * does not: it asks for the class, and of that there may be two, as a module and as a script.
 */
export const namedType = (type: GraphQLType): GraphQLNamedType => ('ofType' in type ? namedType(type.ofType) : type);
