const EMBED = /^\/embed\/([^/?]+)(\?.*)?$/

/** The player's short address stands for the endpoint that every host of the plugin has; other addresses stay. */
export const sitePathOf = ({ apiRoute, url }: { apiRoute: string; url: string }): string =>
  url.replace(
    EMBED,
    (_, workout: string, query: string | undefined) => `${apiRoute}/repreel/embed/${workout}${query ?? ''}`,
  )
