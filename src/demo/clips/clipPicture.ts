/** Of every demo clip. */
export const clipPicture = { frameRate: 30, heightPx: 720, widthPx: 1280 } as const
