/** Shares of red, green and blue, 0 to 1. */
export type Colour = readonly [number, number, number]

export const materials = ['skin', 'hair', 'top', 'legs', 'shoe', 'sole'] as const
export type Material = (typeof materials)[number]
export type Palette = Record<
  Material | 'wallNear' | 'wallMiddle' | 'wallFar' | 'glow' | 'mat' | 'matLine',
  Colour
>

const colour = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16) / 255,
  parseInt(hex.slice(3, 5), 16) / 255,
  parseInt(hex.slice(5, 7), 16) / 255,
]

/** The shirt is the figure's accent. None is a colour of state in the picture's text: no lime, light blue or pink. */
const shirts = { amber: '#FFAE3B', coral: '#FF6B4A', teal: '#22B8A0', violet: '#9C7BFF' } as const
export type Shirt = keyof typeof shirts

export const paletteOf = (shirt: Shirt): Palette => ({
  glow: colour('#4A5D88'),
  hair: colour('#54403A'),
  legs: colour('#6C82B4'),
  mat: colour('#3F5184'),
  matLine: colour('#5F76B4'),
  shoe: colour('#FFFFFF'),
  skin: colour('#EBC3A2'),
  sole: colour(shirts[shirt]),
  top: colour(shirts[shirt]),
  wallFar: colour('#10151F'),
  wallMiddle: colour('#1E2740'),
  wallNear: colour('#35456A'),
})
