/** Professor Tabata's protocol; whoever wants other times takes another format. */
export const tabata = { works: 8, workSeconds: 20, restSeconds: 10 } as const
