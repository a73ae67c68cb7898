type EventTextArgs = { data: unknown; event: string; /** Milliseconds of the database's clock. */ id: number }

/** One server-sent event. JSON has no line end, so it is one line. */
export const eventText = ({ data, event, id }: EventTextArgs): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
