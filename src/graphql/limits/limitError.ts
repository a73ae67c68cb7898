import { GraphQLError } from 'graphql'

export type LimitCode =
  | 'too-complex'
  | 'too-deep'
  | 'too-many-fields'
  | 'too-many-aliases'
  | 'too-many-directives'
  | 'too-many-tokens'
  | 'nested-too-deep'
  | 'fragment-cycle'
  | 'no-subscriptions'

type LimitErrorArgs = { code: LimitCode; message: string; measured?: number; limit?: number }

/** For people a sentence with the figures; for machines `extensions.code` and the figures. */
export const limitError = ({ message, ...extensions }: LimitErrorArgs): GraphQLError =>
  new GraphQLError(message, { extensions })
