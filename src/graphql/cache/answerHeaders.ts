const vary = 'accept, authorization, cookie'

/** Of an answer: whether others may keep it. */
export const answerHeaders = {
  /** Nobody keeps it. */
  private: { 'cache-control': 'private, no-store', vary },
  /** Anybody may keep it, and asks whether it is still true. */
  public: { 'cache-control': 'public, max-age=0, must-revalidate', vary },
} as const
