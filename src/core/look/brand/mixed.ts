type MixedArgs = {
  over: string
  /** Of `over`, 0–1. */
  share: number
  under: string
}

/** What one colour over another looks like, mixed as a video mixes: channel by channel. Colours are #RRGGBB. */
export const mixed = ({ over, share, under }: MixedArgs): string => {
  const channels = [1, 3, 5].map((at) => {
    const [upper, lower] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Math.round(upper! * share + lower! * (1 - share))
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`
}
