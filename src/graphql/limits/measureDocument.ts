import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode, ValueNode } from 'graphql'
import { Kind } from 'graphql'
import { limitError } from './limitError.ts'

export type Measures = {
  depth: number
  fields: number
  aliases: number
  directives: number
  /** Of literals. */
  nesting: number
}

const nothing: Measures = { aliases: 0, depth: 0, directives: 0, fields: 0, nesting: 0 }

/**
 * How large a document is when its fragments are written out. Each fragment is measured once, so that fragments that
 * use each other twice cost nothing to refuse. Fragments that use themselves are an error.
 */
export const measureDocument = ({ definitions }: DocumentNode): Measures => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const measure = measurerOf(fragments)
  return definitions.map((definition) => measure.definition(definition)).reduce(largest, nothing)
}

type Measurer = { definition: (definition: DocumentNode['definitions'][number]) => Measures }

const measurerOf = (fragments: ReadonlyMap<string, FragmentDefinitionNode>): Measurer => {
  const known = new Map<string, Measures>()
  const open: string[] = []

  const fragment = (name: string): Measures => {
    const found = fragments.get(name)
    if (!found) return nothing // validation says so
    const measured = known.get(name)
    if (measured) return measured
    if (open.includes(name)) throw cycleError([...open.slice(open.indexOf(name)), name])
    open.push(name)
    const result = sum(own(found.directives), selections(found.selectionSet))
    open.pop()
    known.set(name, result)
    return result
  }

  const selections = (set: SelectionSetNode | undefined): Measures =>
    (set?.selections ?? []).reduce<Measures>((before, node) => {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? fragment(node.name.value) : selections(node.selectionSet)
      const whole = sum(own(node.directives), inner)
      return sum(before, node.kind === Kind.FIELD ? fieldOf({ inner: whole, node }) : whole)
    }, nothing)

  return {
    definition: (definition) => {
      // How deep it is counts where it is used: introspection's may be deep.
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        return { ...fragment(definition.name.value), depth: 0 }
      if (definition.kind !== Kind.OPERATION_DEFINITION) return nothing
      const { directives, selectionSet, variableDefinitions = [] } = definition
      const nesting = Math.max(
        0,
        ...variableDefinitions.map(({ defaultValue }) => (defaultValue ? nestingOf(defaultValue) : 0)),
      )
      return sum({ ...own(directives), nesting }, selections(selectionSet))
    },
  }
}

type FieldArgs = {
  inner: Measures
  node: Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>
}

/** Introspection recurses by design; graphql-js has a limit for what would grow without end there. */
const fieldOf = ({ inner, node: { alias, arguments: args = [], name } }: FieldArgs): Measures => ({
  aliases: inner.aliases + (alias ? 1 : 0),
  depth: name.value.startsWith('__') ? 0 : inner.depth + 1,
  directives: inner.directives,
  fields: inner.fields + 1,
  nesting: Math.max(inner.nesting, ...args.map(({ value }) => nestingOf(value))),
})

const own = (directives: readonly unknown[] = []): Measures => ({ ...nothing, directives: directives.length })

const nestingOf = (value: ValueNode): number => {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(nestingOf))
  if (value.kind === Kind.OBJECT)
    return 1 + Math.max(0, ...value.fields.map((field) => nestingOf(field.value)))
  return 0
}

/** Side by side. */
const sum = (a: Measures, b: Measures): Measures => ({
  aliases: a.aliases + b.aliases,
  depth: Math.max(a.depth, b.depth),
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
  nesting: Math.max(a.nesting, b.nesting),
})

/** Only one operation of a document is run, and every one is validated. */
const largest = (a: Measures, b: Measures): Measures => ({
  aliases: Math.max(a.aliases, b.aliases),
  depth: Math.max(a.depth, b.depth),
  directives: Math.max(a.directives, b.directives),
  fields: Math.max(a.fields, b.fields),
  nesting: Math.max(a.nesting, b.nesting),
})

const cycleError = (names: readonly string[]): Error =>
  limitError({
    code: 'fragment-cycle',
    message: `Fragments may not use themselves: ${names.map((name) => `“${name}”`).join(' → ')}`,
  })
