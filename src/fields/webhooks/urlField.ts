import type { TextField } from 'payload'
import { wrongWebhookUrl } from '../../core/webhooks/wrongWebhookUrl.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'

/** Where messages go. What its name stands for is checked whenever one is sent. */
export const urlField = ({ allowPrivate }: { allowPrivate: boolean }): TextField => ({
  name: 'url',
  type: 'text',
  label: label('webhook.url'),
  required: true,
  validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) => {
    const wrong = wrongWebhookUrl({ allowPrivate, url: value ?? '' })
    return wrong === null || inLanguage(label(`error.webhook.${wrong}`), req.i18n.language)
  },
  admin: { description: label('webhook.url.help'), placeholder: 'https://' },
})
