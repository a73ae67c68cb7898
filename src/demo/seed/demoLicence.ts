/** Everything in the demo was made for Repreel and is given away. */
export const demoLicence = (title?: string) =>
  ({ author: 'Repreel', isAiGenerated: false, license: 'CC0-1.0', title }) as const
