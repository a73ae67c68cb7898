import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'

type Film = { frames: number; seconds: number; sounds: number }

/** A film as a reader of MP4 that is not ours finds it. */
export const readFilm = async (bytes: Uint8Array): Promise<Film> => {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(bytes)) })
  const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()]
  const count = async (track: NonNullable<typeof video | typeof audio>): Promise<number> => {
    let packets = 0
    const sink = new EncodedPacketSink(track)
    for (let packet = await sink.getFirstPacket(); packet; packet = await sink.getNextPacket(packet))
      packets += 1
    return packets
  }
  return {
    frames: await count(video!),
    seconds: await video!.computeDuration(),
    sounds: await count(audio!),
  }
}
