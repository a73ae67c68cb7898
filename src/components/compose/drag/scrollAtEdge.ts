/** From the edge of the window. */
const EDGE_PX = 80
const MOST_PX = 14

/** Scrolls what the element lies in while the pointer is near its upper or lower edge; false: it is not. */
export const scrollAtEdge = ({ element, y }: { element: Element; y: number }): boolean => {
  const scroller = scrollerOf(element)
  const down = y - (window.innerHeight - EDGE_PX)
  const up = EDGE_PX - y
  const by = down > 0 ? Math.min(down, MOST_PX) : up > 0 ? -Math.min(up, MOST_PX) : 0
  if (by === 0) return false
  const before = scroller.scrollTop
  scroller.scrollTop += by
  return scroller.scrollTop !== before
}

/** The form also stands in drawers, which scroll by themselves. */
const scrollerOf = (element: Element): Element => {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.scrollingElement ?? document.documentElement
}
