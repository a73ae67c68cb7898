/** Where every transaction that changes what anonymous readers see says so; the payload is the table's name. */
export const CHANGES_CHANNEL = 'repreel_changed'

/** Where rows that staff watch tell of every change; the payload is `table:id`. */
export const LIVE_CHANNEL = 'repreel_live'
