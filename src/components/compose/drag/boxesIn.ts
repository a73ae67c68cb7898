import type { BlockBox, Box } from './dropPlaceOf.ts'

/** Blocks and their rows as they lie on the screen now. */
export const boxesIn = (list: HTMLElement): BlockBox[] =>
  [...list.querySelectorAll('[data-compose-block]')].map((block) => ({
    ...boxOf(block),
    items: [...block.querySelectorAll('[data-compose-item]')].map(boxOf),
  }))

const boxOf = (element: Element): Box => {
  const { bottom, top } = element.getBoundingClientRect()
  return { bottom, top }
}
