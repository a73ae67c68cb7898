import type { Access } from 'payload'

/** What only our own jobs write, through the Local API. */
export const nobody: Access = () => false
