/** What an app asks to play a workout. */
export const workoutQuery = (slug: string): string =>
  JSON.stringify({
    query: `query ($slug: String!) { workoutBySlug(slug: $slug) {
      title summary level goal intensity facts { totalSeconds workSeconds exerciseCount maxImpact equipment }
      blocks { name format rounds items { kind exercise { name slug } } }
      video { playable status durationSeconds hls { url } mp4 { url width height bytes } captions { locale vttUrl }
        chapters { title startSeconds endSeconds } credits { line } }
    } }`,
    variables: { slug },
  })
