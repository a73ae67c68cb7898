import { z } from 'zod'

/** Of `POST …/:id/sign`; an empty body is one without members. */
export const signBody = ({ maxSeconds }: { maxSeconds: number }) =>
  z
    .strictObject({
      expiresInSeconds: z
        .int()
        .min(1)
        .max(maxSeconds)
        .optional()
        .describe('How long the URLs open the video, from now on'),
    })
    .describe('How a video is signed')

export type SignBody = z.infer<ReturnType<typeof signBody>>
