/** Looked for again for as long as a large form may need to draw itself. */
const MOST_FRAMES = 60

/** Focuses what the next renders will show, wherever it has moved to. */
export const focusSoon = (id: string, frames = MOST_FRAMES): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    // Until the row has settled: React may still put it elsewhere in the next frame.
    if (element && frames < MOST_FRAMES - 1) element.focus()
    else if (frames > 0) focusSoon(id, frames - 1)
  })
}
