import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { getOperationAST, Kind, OperationTypeNode } from 'graphql'

type IsPublicQueryArgs = {
  document: DocumentNode
  operationName: string | null
  /** Queries of ours whose answer is the same for everybody who is not signed in. */
  publicFields: ReadonlySet<string>
}

/** Whether nothing but what is published can be in the answer: a query, of fields that we know, at its root. */
export const isPublicQuery = ({ document, operationName, publicFields }: IsPublicQueryArgs): boolean => {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== OperationTypeNode.QUERY) return false
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const isPublic = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.every((node) => {
      if (node.kind === Kind.FIELD) return publicFields.has(node.name.value)
      return isPublic(
        node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet,
      )
    }) ?? false
  return isPublic(operation.selectionSet)
}
