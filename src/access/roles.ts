/** admin: all. editor: writes content. viewer: reads everything but logs. null: as an anonymous reader. */
export type Role = 'admin' | 'editor' | 'viewer'
