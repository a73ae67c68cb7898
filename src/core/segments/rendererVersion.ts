/**
 * Part of every key. Raise it when bytes change without the command changing: how a tone is mixed, which packets of an
 * encoded chunk are kept. Versions made before are then `outdated` until somebody asks for a new render.
 */
export const RENDERER_VERSION = 2
