import type { TextField } from 'payload'
import { randomBytes } from 'node:crypto'
import { label } from '../../messages/label.ts'
import { systemOnly } from '../systemOnly.ts'

const KEY_BYTES = 32

/** Made once, kept encrypted as Payload keeps API keys, and shown to admins, who alone read webhooks. */
export const secretField: TextField = {
  name: 'secret',
  type: 'text',
  label: label('webhook.secret'),
  access: systemOnly,
  admin: { readOnly: true, condition: ({ id }) => Boolean(id), description: label('webhook.secret.help') },
  hooks: {
    afterRead: [
      ({ req, value }) =>
        (typeof value === 'string' && value !== '' ? req.payload.decrypt(value) : value) as unknown,
    ],
    beforeChange: [
      ({ operation, req, value }) => {
        const secret =
          operation === 'create' ? `whsec_${randomBytes(KEY_BYTES).toString('base64')}` : (value as string)
        return secret && req.payload.encrypt(secret)
      },
    ],
  },
}
