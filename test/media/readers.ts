import { readFile } from 'node:fs/promises'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import { createFile, MP4BoxBuffer, type Sample } from 'mp4box'

/** What a reader of MP4 that is not ours, nor FFmpeg's, finds in the picture. */
export type ReadPicture = {
  frames: number
  /** In the order they are shown, as numbers of frames from the beginning: 0, 1, 2, … where all is right. */
  shownAt: number[]
  /** Frames (in the order of decoding) that are marked as key frames. */
  keys: number[]
}

const FRAME_RATE = 30

export const readByMediabunny = async (path: string): Promise<ReadPicture> => {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await readFile(path)) })
  const track = await input.getPrimaryVideoTrack()
  if (!track) throw new Error(`mediabunny finds no picture in ${path}`)
  const packets = []
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet)
  return {
    frames: packets.length,
    shownAt: packets
      .map(({ timestamp }) => Math.round(timestamp * FRAME_RATE * 1000) / 1000)
      .toSorted((a, b) => a - b),
    keys: packets.flatMap(({ type }, i) => (type === 'key' ? [i] : [])),
  }
}

export const readByMp4box = async (path: string): Promise<ReadPicture> => {
  const samples = await samplesOf(path)
  return {
    frames: samples.length,
    shownAt: samples.map(({ cts, timescale }) => (cts * FRAME_RATE) / timescale).toSorted((a, b) => a - b),
    keys: samples.flatMap(({ is_sync }, i) => (is_sync ? [i] : [])),
  }
}

const samplesOf = async (path: string): Promise<Sample[]> => {
  const bytes = await readFile(path)
  const file = createFile()
  return new Promise((resolve, reject) => {
    file.onError = (module: string, message: string) => reject(new Error(`mp4box.js: ${module}: ${message}`))
    const samples: Sample[] = []
    file.onReady = ({ videoTracks }) => {
      const track = videoTracks[0]!
      file.onSamples = (_id, _user, more) => {
        samples.push(...more)
        if (samples.length === track.nb_samples) resolve(samples)
      }
      file.setExtractionOptions(track.id, null, { nbSamples: 1000 })
      file.start()
    }
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(new Uint8Array(bytes).buffer, 0))
    file.flush()
  })
}
