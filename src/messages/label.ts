import { en } from './en.ts'
import { fr } from './fr.ts'

export type MessageKey = keyof typeof en

/** A text in every language of the admin panel, in the shape that Payload's labels and descriptions take. */
export const label = (key: MessageKey): { en: string; fr: string } => ({ en: en[key], fr: fr[key] })
