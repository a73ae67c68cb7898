/** Where every transaction that changes what anonymous readers see says so; the payload is the table's name. */
export const CHANGES_CHANNEL = 'repreel_changed'
