import { expect, test } from 'vitest'
import { signWebhook } from './signWebhook.ts'

test('the signature is that of the example in the Standard Webhooks specification', () => {
  expect(
    signWebhook({
      body: '{"test": 2432232314}',
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      timestamp: 1_614_265_330,
    }),
  ).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    'webhook-timestamp': '1614265330',
  })
})
