/**
 * Who may see a published workout and its video. public: everybody, and lists show it. unlisted: whoever has its link or
 * slug. private: staff, and whoever has a signed URL.
 */
export const visibilities = ['public', 'unlisted', 'private'] as const

export type Visibility = (typeof visibilities)[number]
